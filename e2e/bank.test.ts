import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postEntry, savePartner, issueInvoice } from '../server/modules/accounting/index.ts'
import { saleOf } from '../server/modules/accounting/invoices/testing/sale.ts'
import { writeCoda } from '../server/tooling/coda/write-coda.ts'
import { openDesk, pick, plain } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const day = (text: string) => Temporal.PlainDate.from(text)
const cafe = { kind: 'company', name: 'Ana Exemple', company: 'Café Exemple SRL', line1: 'Rue 1', postal_code: '1000', city: 'Bruxelles', country_code: 'BE', language: 'fr' } as const

const page = await openDesk(stage)
const amountOf = async (box: string) => plain(await page.locator('.box-row').filter({ has: page.locator('.box-code', { hasText: box }) }).locator('.box-amount').first().textContent())

test('a supplier’s invoice is booked', async () => {
  await page.goto('/admin/purchases/new')
  await page.getByRole('button', { name: 'Nouveau fournisseur' }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, text] of [['Dénomination', 'Torréfaction Exemple SRL'], ['Personne de contact', 'Ana Exemple'], ['Rue et numéro', 'Quai aux Briques 4'], ['Code postal', '1000'], ['Commune', 'Bruxelles'], ['Numéro de TVA', 'BE 0876.543.270']] as const)
    await dialog.getByLabel(label).first().fill(text)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByLabel('Numéro du fournisseur').fill('F-2026/118')
  await page.locator('input[type=date]').first().fill('2026-09-02')
  await pick(page, 'Compte', '604000')
  await pick(page, 'Code TVA', 'P81-21')
  await page.getByRole('textbox', { name: 'HTVA' }).fill('100')
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await page.waitForURL(/\/admin\/purchases\/[0-9a-f-]{36}/)
  await page.getByRole('button', { name: 'Comptabiliser' }).click()
  await page.getByText('ACH-2026-000001').first().waitFor()
})

test('the bank’s file is dropped in: the customer’s transfer matches itself, the supplier’s payment by one click, the rest by hand', async () => {
  const communication = await stage.work(async (work) => {
    const { id: partner_id } = await savePartner(work, cafe)
    const { id } = await issueInvoice({ ...work, now: Temporal.Instant.from('2026-09-10T10:00:00Z') }, saleOf(partner_id, [{ net: 20000n, vat: 4200n }]))
    return (await work.tx.selectFrom('accounting.invoices').select('structured_communication').where('id', '=', id).executeTakeFirstOrThrow()).structured_communication!
  })
  const on = day('2026-09-18')
  const file = writeCoda([{
    iban: 'BE68539007547034', sequence: 12, opening_cents: 100_000n, opening_day: day('2026-09-17'), day: on,
    movements: [
      { amount_cents: 24_200n, day: on, communication, name: 'CAFE EXEMPLE', iban: 'BE79735000111233' },
      { amount_cents: -12_100n, day: on, communication: 'Votre facture F-2026/118', name: 'TORREFACTION EXEMPLE', iban: 'BE27001222333473' },
      { amount_cents: -85_000n, day: on, communication: 'Loyer septembre', name: 'BAILLEUR EXEMPLE', iban: 'BE41310111222310' },
    ],
  }])
  await page.goto('/admin/bank')
  await page.getByText('Pas encore d’extrait').waitFor()
  const send = () => page.getByLabel('Importer un fichier CODA').setInputFiles({ name: 'extrait.cod', mimeType: 'text/plain', buffer: file })
  await send()
  await page.getByText('Extrait 2026/012 importé : 3 lignes').waitFor()
  await page.getByText('2 à rapprocher').waitFor()
  await send()
  await page.getByText('Extrait 2026/012 déjà importé : rien n’a changé').waitFor()
  await page.getByRole('link', { name: '2026/012', exact: true }).click()
  await page.getByRole('heading', { name: /Extrait 2026\/012/ }).waitFor()

  const row = (name: string) => page.locator('.bank-line').filter({ hasText: name })
  const cafeRow = row('CAFE EXEMPLE')
  await cafeRow.getByText('Café Exemple SRL').waitFor()
  assert.match(plain(await cafeRow.textContent()), /\+242,00 €.*BNQ-2026-000001 · automatique/)

  const { violations } = await new AxeBuilder({ page: page as never }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  assert.deepEqual(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), [])

  // by keyboard: the suggestion of the second line is accepted, and the next line is ready
  const roaster = row('TORREFACTION EXEMPLE')
  assert.match(plain(await roaster.textContent()), /Torréfaction Exemple SRL · F-2026\/118 numéro dans le texte · nom semblable · même montant/)
  await roaster.getByRole('button', { name: /^Accepter/ }).first().focus()
  await page.keyboard.press('Enter')
  await roaster.getByRole('link', { name: 'BNQ-2026-000002' }).waitFor()

  const rent = row('BAILLEUR EXEMPLE')
  await rent.getByRole('button', { name: 'Autrement …' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Un compte').check()
  await pick(page, 'Compte', '610000')
  await dialog.getByRole('button', { name: 'Rapprocher' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await rent.getByText('610000').waitFor()
  await page.getByText('Tout est rapproché').first().waitFor()

  // taken back to the cent, and done again
  await roaster.getByRole('button', { name: 'Défaire, BNQ-2026-000002' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Défaire' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByText('1 à rapprocher').waitFor()
  await roaster.getByRole('button', { name: /^Accepter/ }).first().click()
  await page.getByText('Tout est rapproché').first().waitFor()
  await roaster.getByRole('link').first().click()
  await page.getByRole('link', { name: 'Ouvrir l’extrait' }).waitFor()
  const { rows: [bank] } = await stage.pool.query(`select sum(debit_cents - credit_cents)::int as moved from accounting.entry_lines where account = '550000'`)
  // 242.00 − 121.00 − 850.00
  assert.equal(bank.moved, -72_900)
})

test('the VAT return of the quarter is computed, filed and frozen: what comes later goes to the next one', async () => {
  const make = async (period: string) => {
    await page.goto('/admin/vat')
    await page.getByLabel('Période').click()
    await page.getByRole('option', { name: period }).click()
    await page.getByRole('button', { name: 'Établir la déclaration' }).click()
    await page.waitForURL(/\/admin\/vat\/.+/)
    await page.locator('.box-row').first().waitFor()
  }
  await make('3e trimestre 2026')
  // sold 200.00 with 42.00, bought goods for 100.00 with 21.00 deductible: 21.00 to pay
  const boxes = async () => [await amountOf('03'), await amountOf('54'), await amountOf('81'), await amountOf('59'), await amountOf('71')]
  assert.deepEqual(await boxes(), ['200,00', '42,00', '100,00', '21,00', '21,00'])
  await page.getByRole('button', { name: 'Déposer' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Déposer' }).click()
  await page.getByText(/Déposée le .* les montants ne changent plus/).waitFor()
  await dialog.waitFor({ state: 'hidden' })
  await stage.work((work) => postEntry(work, {
    journal: 'OD', day: day('2026-09-30'), text: 'Recette du marché',
    lines: [
      { account: 'cash', debit_cents: 12100n },
      { account: '700000', credit_cents: 10000n, tax_code: 'S21G', vat: [{ box: '03', amount_cents: 10000n }] },
      { account: 'vat_grid_54', credit_cents: 2100n, tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }] },
    ],
  }))
  await page.reload()
  await page.locator('.box-row').first().waitFor()
  assert.deepEqual(await boxes(), ['200,00', '42,00', '100,00', '21,00', '21,00'])
  await make('4e trimestre 2026')
  assert.deepEqual([await amountOf('03'), await amountOf('54')], ['100,00', '21,00'])
})
