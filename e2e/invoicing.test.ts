import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openDesk, plain } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const staff = await stage.signIn('administrator')

const mails = async (kind: string) => (await stage.pool.query('select subject, to_address, attachments from platform.mails where kind = $1 order by id', [kind])).rows as { subject: string, to_address: string, attachments: { name: string }[] }[]
async function mail(kind: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [first] = await mails(kind)
    if (first) return first
    await new Promise((done) => { setTimeout(done, 100) })
  }
  throw new Error(`No mail ${kind} was written.`)
}
const state = (page: Page) => page.locator('.head-title .state')
let invoice: string

test('a customer is written down in place, and an invoice drafted for them with its totals running along', async () => {
  const page = await openDesk(stage)
  await page.goto('/admin/invoices')
  await page.getByRole('link', { name: 'Nouvelle facture' }).click()
  await page.getByRole('button', { name: 'Nouveau client' }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, text] of [['Dénomination', 'Exemple & Fils SRL'], ['Personne de contact', 'Ana Exemple'], ['Numéro de TVA', 'BE 0876.543.270'], ['Adresse e-mail', 'ana@exemple.test'], ['Rue et numéro', 'Place de la Bourse 1'], ['Code postal', '1000'], ['Commune', 'Bruxelles']] as const)
    await dialog.getByLabel(label).first().fill(text)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('textbox', { name: 'Libellé' }).fill('Atelier de dégustation')
  await page.getByRole('textbox', { name: 'Prix HTVA' }).fill('100')
  // 100.00 + 21.00
  await page.locator('.sums-total').getByText(/121,00\s€/).waitFor()
  await page.getByRole('textbox', { name: 'Prix HTVA' }).press('Enter')
  await page.keyboard.type('Café en grains')
  await page.getByRole('textbox', { name: 'Prix HTVA' }).nth(1).fill('50')
  await page.getByRole('combobox', { name: 'TVA', exact: true }).nth(1).click()
  await page.getByRole('option', { name: '6 %' }).click()
  // 100.00 + 21.00 and 50.00 + 3.00
  await page.locator('.sums-total').getByText(/174,00\s€/).waitFor()
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await page.waitForURL(/\/admin\/invoices\/[0-9a-f-]{36}/)
  invoice = page.url().split('/').at(-1)!
  assert.equal(await state(page).textContent(), 'Brouillon')
})

test('validated it has its number, sent the customer has it, and a part is paid', async () => {
  const page = await openDesk(stage)
  await page.goto(`/admin/invoices/${invoice}`)
  await page.getByRole('button', { name: 'Valider' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Valider' }).click()
  await page.getByRole('heading', { name: /Facture VTE-2026-000001/ }).waitFor()
  assert.equal(await state(page).textContent(), 'Validée')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click()
  const { subject, to_address, attachments } = await mail('accounting/invoice')
  assert.deepEqual([to_address, attachments.map(({ name }) => name)], ['ana@exemple.test', ['VTE-2026-000001.pdf', 'VTE-2026-000001.xml']])
  assert.match(subject, /^Facture VTE-2026-000001 · /)
  await state(page).getByText('Envoyée').waitFor()
  await page.getByRole('button', { name: 'Enregistrer un paiement' }).click()
  const payment = page.getByRole('dialog')
  await payment.getByRole('textbox', { name: 'Montant' }).fill('74,00')
  await payment.getByLabel('Date').fill('2026-11-22')
  await payment.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await payment.waitFor({ state: 'hidden' })
  await state(page).getByText('Payée en partie').waitFor()
})

test('who presses Enter before the list has followed takes nobody else', async () => {
  const page = await openDesk(stage)
  await page.goto('/admin/invoices/new')
  // the answer comes late, as on a slow line
  await page.route('**/partners/**', async (route) => { await new Promise((done) => { setTimeout(done, 600) }); await route.continue() })
  const field = page.getByRole('combobox', { name: 'Nom ou numéro de TVA' })
  await field.click()
  await field.pressSequentially('Exemple')
  await page.getByRole('option', { name: /Exemple & Fils/ }).waitFor()
  await field.pressSequentially(' & Fil')
  await field.press('Enter')
  assert.equal(await page.getByRole('button', { name: 'Modifier le client' }).count(), 0)
  await page.getByRole('option', { name: /Exemple & Fils/ }).waitFor()
  await field.press('Enter')
  await page.getByRole('button', { name: 'Modifier le client' }).waitFor()
})

test('not reminded while it is not due; once it is overdue, a reminder goes', async () => {
  const early = await stage.app.inject({ method: 'POST', url: '/api/admin-dashboard/reminders/', headers: staff, payload: { invoice_ids: [invoice] } })
  assert.deepEqual([early.statusCode, early.json<{ code: string }>().code], [409, 'accounting/reminder-not-due'])
  // thirty days after 22 November is 22 December: overdue from the 23rd
  stage.clock.now = Temporal.Instant.from('2026-12-28T10:00:00Z')
  const page = await openDesk(stage)
  await page.goto('/admin/reminders')
  await page.getByText(/1 facture échue, 100,00\s€ à recevoir/).waitFor()
  await page.getByRole('checkbox', { name: 'Rappeler VTE-2026-000001' }).check()
  await page.getByRole('button', { name: 'Envoyer 1 rappel' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click()
  assert.match((await mail('accounting/reminder')).subject, /^Rappel : facture VTE-2026-000001 échue le 22 décembre 2026/)
  // eight days for a business: from the ninth on
  await page.getByText('À partir du 06/01/2027').filter({ visible: true }).waitFor()
})

test('a credit note settles the rest: the balance is zero', async () => {
  const page = await openDesk(stage)
  await page.goto(`/admin/invoices/${invoice}`)
  await state(page).getByText('Échue').waitFor()
  await page.getByText('Rappel 1 envoyé').waitFor()
  await page.getByRole('button', { name: 'Créditer' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Une partie du prix' }).click()
  // 78.95 + 16.58 and 4.22 + 0.25 make 100.00
  await dialog.getByRole('textbox', { name: /Atelier/ }).fill('78,95')
  await dialog.getByRole('textbox', { name: /Café/ }).fill('4,22')
  await dialog.getByLabel('Motif').fill('Geste commercial')
  await dialog.getByRole('button', { name: 'Préparer la note de crédit' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith(invoice))
  assert.equal(plain(await page.locator('.sums-total dd').textContent()), '100,00 €')
  await page.getByRole('button', { name: 'Valider' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Valider' }).click()
  await page.getByRole('heading', { name: /Note de crédit NCV-2026-000001/ }).waitFor()
  assert.equal(await state(page).textContent(), 'Imputée')
  await page.goto(`/admin/invoices/${invoice}`)
  await state(page).getByText('Payée').waitFor()
  await page.goto('/admin/reminders')
  await page.getByText('Rien n’est échu').waitFor()
  await page.goto('/admin/customer-balances')
  await page.getByText('Personne ne doit rien').waitFor()
})
