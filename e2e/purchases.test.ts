import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDesk, pick, plain } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()

test('a bookkeeper types an entry by keyboard: the difference runs along, and an empty line takes it', async () => {
  const page = await openDesk(stage)
  await page.goto('/admin/entries/new')
  await page.getByRole('textbox', { name: 'Libellé' }).first().fill('Loyer de novembre')
  await pick(page, 'Compte', '610000')
  await page.getByRole('textbox', { name: 'Débit' }).first().fill('850')
  await page.getByText('Il manque 850,00 au crédit').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Comptabiliser' }).isDisabled(), true)
  await pick(page, 'Compte', '550000', 1)
  await page.getByText('En équilibre').waitFor()
  await page.getByRole('button', { name: 'Comptabiliser' }).click()
  await page.getByRole('heading', { name: /OD-2026-000001/ }).waitFor()
})

test('a supplier’s invoice: draft, booked, paid in part, the match undone; its balance follows', async () => {
  const page = await openDesk(stage)
  await page.goto('/admin/purchases/new')
  await page.getByRole('button', { name: 'Nouveau fournisseur' }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, text] of [['Dénomination', 'Torréfaction Exemple SRL'], ['Personne de contact', 'Ana Exemple'], ['Rue et numéro', 'Quai aux Briques 4'], ['Code postal', '1000'], ['Commune', 'Bruxelles'], ['Numéro de TVA', 'BE 0876.543.270']] as const)
    await dialog.getByLabel(label).first().fill(text)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByLabel('Numéro du fournisseur').fill('F-2026/118')
  // the day of the stage, which is not that of the browser
  await page.getByLabel('Date', { exact: true }).fill('2026-11-22')
  await pick(page, 'Compte', '604000')
  await pick(page, 'Code TVA', 'P81-21')
  await page.getByRole('textbox', { name: 'HTVA' }).fill('100')
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await page.waitForURL(/\/admin\/purchases\/[0-9a-f-]{36}/)
  await page.getByText('Brouillon').first().waitFor()
  // 100.00 + 21.00
  assert.match(plain(await page.locator('.sums-total').textContent()), /121,00 €/)
  await page.getByRole('button', { name: 'Comptabiliser' }).click()
  await page.getByText('ACH-2026-000001').first().waitFor()
  await page.getByRole('button', { name: 'Enregistrer un paiement' }).click()
  const payment = page.getByRole('dialog')
  await payment.getByRole('textbox', { name: 'Montant' }).fill('100,00')
  await payment.getByLabel('Date').fill('2026-11-22')
  await payment.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await payment.waitFor({ state: 'hidden' })
  await page.getByText('21,00 €').last().waitFor()

  await page.goto('/admin/supplier-balances')
  await page.getByText(/nous devons 21,00\s€ aux fournisseurs/).waitFor()
  await page.getByRole('link', { name: 'Torréfaction Exemple SRL' }).click()
  await page.getByRole('button', { name: /^Délettrer/ }).click()
  await page.getByText(/défait à partir du/).waitFor()
  await page.getByRole('radio').first().check()
  await page.getByRole('radio').last().check()
  await page.getByRole('button', { name: 'Lettrer', exact: true }).click()
  await page.getByRole('button', { name: /^Délettrer/ }).waitFor()
})

test('a month is closed on its screen; the reports leave as files; the listing of customers is made', async () => {
  const page = await openDesk(stage)
  await page.goto('/admin/periods')
  await page.getByRole('button', { name: 'Clôturer, janvier 2026' }).click()
  await page.getByRole('button', { name: 'Rouvrir, janvier 2026' }).waitFor()
  await page.goto('/admin/trial-balance')
  for (const [format, start] of [['XLSX', 'PK'], ['PDF', '%PDF']] as const) {
    await page.getByRole('button', { name: 'Exporter' }).click()
    const address = await page.getByRole('menuitem', { name: format }).getAttribute('href')
    await page.keyboard.press('Escape')
    const file = await page.request.get(address!)
    assert.deepEqual([file.status(), (await file.body()).subarray(0, start.length).toString()], [200, start], format)
  }
  await page.goto('/admin/aged?of=suppliers')
  await page.getByText('Torréfaction Exemple SRL').waitFor()
  await page.goto('/admin/listings?kind=client')
  await page.getByRole('button', { name: 'Établir le relevé' }).click()
  await page.waitForURL(/\/admin\/listings\/client\/.+/)
  await page.getByText('Personne à déclarer').waitFor()
})
