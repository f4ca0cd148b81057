import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { saveCompany } from '../../company/save-company.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { noRules, officialVerdict } from '../../peppol/testing/official-rules.ts'
import { writeUbl } from '../../peppol/ubl-document.ts'
import { findDocument } from '../document/find-document.ts'
import { belgianCompany, belgianPerson, dutchCompany, frenchPerson, seller, swissCompany } from '../testing/documents.ts'
import { readyToInvoice } from '../testing/sale.ts'
import { draftCredit } from './draft-credit.ts'
import { draftInvoice } from './draft-invoice.ts'
import type { DraftLine } from './draft.ts'
import { validateDraft } from './validate-draft.ts'

const { work, platform } = await openHarness()
before(() => work(readyToInvoice))

const mugs = { text: 'Mugs', quantity: 10, unit_price_cents: 850n, rate_bp: 2100, supply: 'goods' } as const
const tasting = { text: 'Dégustation', quantity: 1, unit_price_cents: 15000n, rate_bp: 2100, supply: 'services' } as const
const buyers = { belgianPerson, belgianCompany, dutchCompany, frenchPerson, swissCompany }

async function issued(buyer: keyof typeof buyers, lines: readonly DraftLine[]) {
  const of = buyers[buyer]
  const { id: partner_id } = await work((work) => savePartner(work, { ...of, kind: of.company ? 'company' : 'person', language: 'nl' }))
  const { id } = await work((work) => draftInvoice(work, { partner_id, lines }))
  await work((work) => validateDraft(work, id))
  const note = await work((work) => draftCredit(work, { invoice_id: id, reason: 'Geste commercial', lines: [{ position: 1, amount_excl_vat_cents: 500n }] }))
  await work((work) => validateDraft(work, note.id))
  return { invoice: (await findDocument(platform.reading, id))!, note: (await findDocument(platform.reading, note.id))! }
}

/** Buyer and lines → treatment, code and amount, worked out by hand. */
const cases: readonly [name: string, buyer: keyof typeof buyers, lines: readonly DraftLine[], treatment: string, codes: string[], total: bigint][] = [
  // 85.00 + 17.85
  ['a Belgian person, goods', 'belgianPerson', [mugs], 'domestic', ['S21G'], 10285n],
  // 85.00 + 17.85 and 150.00 + 31.50
  ['a Belgian company, goods and services', 'belgianCompany', [mugs, tasting], 'domestic', ['S21G', 'S21S'], 28435n],
  ['a Belgian company, works by co-contractor', 'belgianCompany', [{ ...tasting, tax_code: 'SCC' }], 'domestic', ['SCC'], 15000n],
  ['a Belgian company, an exempt service', 'belgianCompany', [{ ...tasting, rate_bp: 0, tax_code: 'SART44' }], 'domestic', ['SART44'], 15000n],
  ['a company of another member state, goods', 'dutchCompany', [mugs], 'intra_community_goods', ['SICG'], 8500n],
  ['a company of another member state, services', 'dutchCompany', [tasting], 'reverse_charge_eu', ['SICS'], 15000n],
  ['a company of another member state, goods it collects at the counter', 'dutchCompany', [{ ...mugs, tax_code: 'S21G' }], 'domestic', ['S21G'], 10285n],
  ['a person of another member state, goods', 'frenchPerson', [mugs], 'domestic', ['S21G'], 10285n],
  ['a company outside the Union, goods', 'swissCompany', [mugs], 'export', ['SEXG'], 8500n],
  ['a company outside the Union, services', 'swissCompany', [tasting], 'service_outside_eu', ['SEXS'], 15000n],
]
for (const [name, buyer, lines, treatment, codes, total] of cases) {
  test(`an invoice to ${name}: treatment, code, amounts`, async () => {
    const { invoice } = await issued(buyer, lines)
    assert.deepEqual([invoice.treatment, invoice.lines.map(({ tax_code }) => tax_code), invoice.total_incl_vat_cents], [treatment, codes, total])
  })
  test(`an invoice to ${name}, and its credit note, pass the official rules`, { skip: noRules }, async () => {
    for (const document of Object.values(await issued(buyer, lines))) assert.deepEqual((await officialVerdict(writeUbl(document))).failures, [])
  })
}

const refused = (buyer: keyof typeof buyers, line: DraftLine, code: string) => assert.rejects(issued(buyer, [line]), isRefusal(code))

test('a code is refused where the law does not let it apply', async () => {
  await refused('belgianPerson', { ...tasting, tax_code: 'SCC' }, 'accounting/tax-code-not-allowed')
  await refused('belgianCompany', { ...mugs, tax_code: 'SICG' }, 'accounting/tax-code-not-allowed')
  await refused('dutchCompany', { ...mugs, tax_code: 'SEXG' }, 'accounting/tax-code-not-allowed')
  await refused('belgianCompany', { ...mugs, tax_code: 'SAUTO21' }, 'accounting/tax-code-not-allowed')
  await refused('frenchPerson', { ...mugs, tax_code: 'SOSS' }, 'accounting/tax-code-not-allowed')
  await refused('belgianCompany', { ...mugs, tax_code: 'SFR' }, 'accounting/tax-code-not-allowed')
  await refused('belgianCompany', { ...mugs, tax_code: 'P81-21' }, 'accounting/unknown-tax-code')
  await refused('belgianCompany', { ...mugs, tax_code: 'SMA21' }, 'accounting/unknown-tax-code')
  await refused('belgianCompany', { ...mugs, tax_code: 'S06G' }, 'accounting/rate-of-another-code')
})

test('a small enterprise charges no VAT; one in the One Stop Shop charges that of the destination', async () => {
  await work((work) => saveCompany(work, { ...seller, vat_regime: 'franchise' }))
  assert.deepEqual((await issued('belgianCompany', [mugs])).invoice.lines.map(({ tax_code, gross_cents }) => [tax_code, gross_cents]), [['SFR', 8500n]])
  await refused('belgianCompany', { ...mugs, tax_code: 'S21G' }, 'accounting/tax-code-not-allowed')
  await work((work) => saveCompany(work, { ...seller, oss_registered: true }))
  // 85.00 + 20 %
  assert.deepEqual((await issued('frenchPerson', [mugs])).invoice.lines.map(({ tax_code, rate_bp, gross_cents }) => [tax_code, rate_bp, gross_cents]), [['SOSS', 2000, 10200n]])
})
