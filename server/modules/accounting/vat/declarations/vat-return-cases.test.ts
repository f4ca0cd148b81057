import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { centsFromDecimal, decimal } from '#kernel/money.ts'
import { parsePeriod } from '#kernel/period.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { openBooks } from '../../testing/books.ts'
import { readDeclaration } from './declaration-queries.ts'
import { generateDeclaration } from './generate-declaration.ts'
import type { DocumentKind } from '../tax-codes.ts'
import { documentEntry } from '../testing/documents.ts'

type Case = {
  name: string
  period: string
  documents: { type: DocumentKind; tax_code: string; base: string; vat: string }[]
  expected_grids: Record<string, string>
}

const file = new URL('../../../../../../shared/reference/belgium/vectors/vat-return-cases.json', import.meta.url)
const cases: Case[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []

test(
  'the reference cases are there',
  { skip: cases.length > 0 ? false : 'the reference file belgium/vectors/vat-return-cases.json is not there' },
  () => {
    assert.equal(cases.length, 12)
  },
)

for (const { name, period, documents, expected_grids } of cases) {
  test(`reference case of a return: ${name}`, async () => {
    const { work, platform } = await openBooks()
    const { from } = parsePeriod(period)
    for (const { type, tax_code, base, vat } of documents) {
      const entry = documentEntry({
        type,
        tax_code,
        base_cents: centsFromDecimal(base),
        vat_cents: centsFromDecimal(vat),
        day: from.with({ day: 15 }),
      })
      await work((work) => postEntry(work, entry))
    }
    const { id } = await work((work) => generateDeclaration(work, parsePeriod(period)))
    const declaration = await readDeclaration(platform.reading, id)
    const declared = Object.entries(declaration!.boxes).filter(([box, amount]) => amount !== 0 || box in expected_grids)
    assert.deepEqual(Object.fromEntries(declared.map(([box, amount]) => [box, decimal(BigInt(amount))])), expected_grids)
    const wrong = declaration!.controls.filter(({ code, passed }) => !passed && !code.startsWith('box'))
    assert.deepEqual(wrong, [])
  })
}
