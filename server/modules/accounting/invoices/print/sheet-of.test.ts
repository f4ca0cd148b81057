import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatMoney } from '#kernel/money.ts'
import { belgianCompany, creditOf, documentOf, seller } from '../testing/documents.ts'
import { invoices } from '../testing/treatments.ts'
import { sheetOf } from './sheet-of.ts'

const asked = invoices['a Belgian company by transfer within thirty days']!
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('an invoice reads as its buyer writes: figures, days and words in four languages', () => {
  const read = (language: 'fr' | 'nl' | 'de' | 'en') => {
    const sheet = sheetOf({ ...asked, language })
    return [sheet.title, sheet.facts[1], sheet.columns.unit_price, plain(sheet.lines[0]!.unit_price), plain(sheet.totals.at(-1)!.value), sheet.totals.at(-1)!.label, sheet.payment.title]
  }
  assert.deepEqual(read('fr'), ['Facture', { label: 'Échéance', value: '22 décembre 2026' }, 'Prix HTVA', '28,303 €', '108,73 €', 'Total TVAC', 'À payer pour le 22 décembre 2026'])
  assert.deepEqual(read('nl'), ['Factuur', { label: 'Vervaldag', value: '22 december 2026' }, 'Prijs excl. btw', '€ 28,303', '€ 108,73', 'Totaal incl. btw', 'Te betalen tegen 22 december 2026'])
  assert.deepEqual(read('de'), ['Rechnung', { label: 'Fällig am', value: '22. Dezember 2026' }, 'Preis o. MwSt.', '28,303 €', '108,73 €', 'Summe inkl. MwSt.', 'Zu zahlen bis 22. Dezember 2026'])
  assert.deepEqual(read('en'), ['Invoice', { label: 'Due', value: '22 December 2026' }, 'Price excl. VAT', '€28.303', '€108.73', 'Total incl. VAT', 'To pay by 22 December 2026'])
})

test('the title stands in the legal language of the seller too, unless it is the same', () => {
  assert.equal(sheetOf({ ...asked, language: 'de' }).legal_title, 'Facture')
  assert.equal(sheetOf({ ...asked, language: 'fr' }).legal_title, null)
})

test('the foot names form, seat, register, VAT number and account of the company (CSA art. 2:20)', () => {
  assert.deepEqual(sheetOf({ ...asked, language: 'fr' }).footer, [
    'Au Comptoir de la Senne SRL  ·  Rue de la Régence 4, 1000 Bruxelles  ·  RPM Bruxelles',
    'TVA BE 0123.456.749  ·  IBAN BE83 3630 1234 5615  ·  BIC BBRUBEBB',
  ])
  assert.match(sheetOf({ ...asked, language: 'nl', seller: { ...seller, vat_number: null } }).footer[1]!, /^Ondernemingsnr\. 0123\.456\.749 /)
})

test('what remains payable is asked with account, communication and the EPC code of that very amount', () => {
  const { payment, totals } = sheetOf({ ...asked, language: 'fr', prepaid_cents: 5000n })
  assert.deepEqual(totals.slice(-2).map(({ label, value }) => [label, plain(value)]), [['Déjà payé', '−50,00 €'], ['À payer', '58,73 €']])
  assert.equal(plain(payment.amount!), '58,73 €')
  assert.deepEqual(payment.facts.map(({ value }) => value), ['Au Comptoir de la Senne', 'BE83 3630 1234 5615', 'BBRUBEBB', '+++202/6000/12320+++'])
  assert.equal(payment.qr!.text, 'BCD\n002\n1\nSCT\nBBRUBEBB\nAu Comptoir de la Senne\nBE83363012345615\nEUR58.73\n\n\n+++202/6000/12320+++')
})

test('a paid invoice says so and asks for nothing; neither does a credit note, which names its invoice', () => {
  const paid = sheetOf(invoices['a Belgian person at 21, 12, 6 and 0 %, paid by card']!)
  assert.deepEqual(paid.payment, { title: 'Payé par carte. Il ne reste rien à payer.', amount: null, facts: [], qr: null })
  assert.deepEqual(paid.vat.rows.map(({ rate, base, vat }) => [rate, base, vat].map(plain)),
    [['21 %', '50,00 €', '10,50 €'], ['12 %', '20,00 €', '2,40 €'], ['6 %', '22,50 €', '1,35 €'], ['0 %  Taux zéro', '3,20 €', '0,00 €']])
  const credit = sheetOf(creditOf(asked))
  assert.deepEqual([credit.title, credit.payment.qr, credit.facts.find(({ label }) => label === 'Op factuur')?.value], ['Creditnota', null, 'VTE-2026-000123, 22 november 2026'])
})

test('the window shows the company, then who receives it, and the country only abroad', () => {
  assert.deepEqual(sheetOf(asked).buyer, ['Drukkerij Leie BV', 'Jan De Wachter', 'Botermarkt 1', '9000 Gent'])
  const dutch = sheetOf(invoices['a company of another member state, goods']!)
  assert.deepEqual(dutch.buyer.at(-1), 'Nederland')
  assert.deepEqual(dutch.facts.at(-1), { label: 'Geleverd aan', value: 'Magazijn Voorbeeld, Croeselaan 18, Poort 4, 3521 CB Utrecht, Nederland' })
})

test('VAT of another member state is named by that state', () => {
  const { vat } = sheetOf(invoices['a person in another member state above the threshold (OSS)']!)
  assert.deepEqual(vat.rows.map(({ rate, vat }) => [rate, vat].map(plain)), [['20 %  France', '20,00 €']])
  assert.equal(plain(sheetOf(invoices['a person in another member state below the threshold']!).vat.rows[0]!.rate), '21 %')
})

test('a small enterprise shows no VAT at all, only why', () => {
  const sheet = sheetOf(invoices['a Belgian company buying from a small enterprise']!)
  assert.deepEqual([sheet.vat.rows, sheet.totals.map(({ label }) => label), sheet.columns.net], [[], ['Totaal'], 'Bedrag'])
  assert.equal(sheet.mentions[0], 'Bijzondere vrijstellingsregeling kleine ondernemingen / Régime particulier de franchise des petites entreprises')
})

test('an amount that no EPC code can carry is asked for without one', () => {
  const line = { text: 'x', quantity: 1, net_cents: 100_000_000_000n, vat_cents: 0n, category: 'K', rate_bp: 0, tax_code: 'SICG' } as const
  const { payment } = sheetOf(documentOf({ buyer: belgianCompany, lines: [line] }))
  assert.deepEqual([payment.qr, payment.amount], [null, formatMoney(100_000_000_000n, 'fr')])
})
