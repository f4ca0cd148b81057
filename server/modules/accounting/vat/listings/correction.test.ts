import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kernel/period.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { creditInvoice } from '../../invoices/issuing/credit-invoice.ts'
import { issueInvoice } from '../../invoices/issuing/issue-invoice.ts'
import { readyToInvoice, saleOf } from '../../invoices/testing/sale.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { icContent } from './ic-content.ts'

const { work, clock, platform } = await openHarness()
const line = { net: 100000n, vat: 0n, quantity: 10, category: 'K', rate_bp: 0, tax_code: 'SICG' } as const
const buyer = { kind: 'company', name: 'Inkoop Voorbeeld', company: 'Voorbeeld BV', line1: 'Straat 3', postal_code: '3511AA', city: 'Utrecht', country_code: 'NL', vat_number: 'NL123456782B90', language: 'nl' } as const

test('a credit note on goods of an earlier quarter is a negative line that names it; on goods of the same quarter it lowers their line', async () => {
  await work(readyToInvoice)
  const { id: partner_id } = await work((work) => savePartner(work, buyer))
  const sell = (now: string) => {
    clock.now = Temporal.Instant.from(`${now}T10:00:00Z`)
    const { kind: _, language: __, ...printed } = buyer
    return work((work) => issueInvoice(work, saleOf(partner_id, [line], { treatment: 'intra_community_goods', buyer: { ...printed, line2: null, email: null } })))
  }
  const giveBack = (invoice_id: string, quantity: number) => work((work) => creditInvoice(work, { invoice_id, reason: 'Retour', lines: [{ position: 1, quantity }] }))
  const old = await sell('2026-09-10')
  const fresh = await sell('2026-11-10')
  await giveBack(old.id, 2)
  await giveBack(fresh.id, 1)
  const { rows, difference_cents } = await icContent(platform.reading, parsePeriod('2026-Q4'))
  assert.deepEqual(rows.map(({ vat_number, code, correcting_period, amount_cents }) => [vat_number, code, correcting_period, amount_cents]), [
    ['NL123456782B90', 'L', null, 90000n],
    ['NL123456782B90', 'L', '2026-Q3', -20000n],
  ])
  assert.equal(difference_cents, 0n)
  assert.deepEqual((await icContent(platform.reading, parsePeriod('2026-Q3'))).rows.map(({ amount_cents }) => amount_cents), [100000n])
})
