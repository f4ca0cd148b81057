import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invoices } from '../invoices/testing/treatments.ts'
import { creditOf } from '../invoices/testing/documents.ts'
import { noRules, officialVerdict } from './testing/official-rules.ts'
import { writeUbl } from './ubl-document.ts'

for (const [sale, invoice] of Object.entries(invoices)) {
  const documents = { invoice, 'credit note': creditOf(invoice), ...(invoice.lines.length > 1 && { 'credit note of its first line': creditOf(invoice, [1]) }) }
  for (const [kind, document] of Object.entries(documents)) {
    test(`the ${kind} of a sale to ${sale} passes the official rules`, { skip: noRules }, async () => {
      const { failures, valid } = await officialVerdict(writeUbl(document))
      assert.deepEqual(failures, [])
      assert.equal(valid, true)
    })
  }
}
