import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPlan } from '../server/modules/services/testing/open-plan.ts'
import { billSubscriptions } from '../server/modules/services/subscriptions/billing/bill-subscriptions.ts'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
await openPlan(stage.work, { texts: { fr: { name: 'Le café du mois', summary: 'Un café nouveau, goûté ensemble chaque mois.', description: 'Une place à la grande table, le premier samedi.' } } })
const person = { email: 'personne@exemple.test', password: 'un bon mot de passe' }
/** Amounts are written with spaces that do not break. */
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')
const main = async (page: Page) => plain(await page.locator('main').textContent())

/** That day has come, in the shop and in the browser, and what runs by the clock has run. */
async function on(page: Page, day: string) {
  stage.clock.now = Temporal.Instant.from(`${day}T08:00:00Z`)
  await page.clock.setFixedTime(`${day}T08:00:00Z`)
  await billSubscriptions(stage.platform)
}
async function settled(periods: number) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rows } = await stage.pool.query<{ paid: number }>(`select count(*)::int as paid from services.subscription_periods p join shop.orders o on o.id = p.order_id where o.payment_status = 'paid'`)
    if (rows[0]!.paid === periods) return
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
  assert.fail(`${periods} periods were not paid`)
}
async function signIn(page: Page, address: string, { email, password }: typeof person) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.locator('main').getByRole('button', { name: 'Se connecter' }).click()
}

test('bought once, billed for three periods as the days pass, seen in the account, cancelled: there is no fourth', async () => {
  const { page } = await stage.visitor()
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await page.goto('/fr/register', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Adresse e-mail').fill(person.email)
  await page.getByLabel('Mot de passe').fill(person.password)
  await page.locator('main').getByRole('button', { name: 'Créer un compte' }).click()
  await page.waitForURL(/account/)

  await page.goto('/fr/services', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Le café du mois' }).click()
  await page.getByText('par mois').first().waitFor()
  await page.getByRole('button', { name: 'S’abonner' }).click()
  await page.getByText('L’abonnement est dans votre panier.').first().waitFor()
  await page.goto('/fr/cart', { waitUntil: 'networkidle' })
  await page.getByText('Abonnement, renouvelé chaque mois').waitFor()

  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Rue et numéro').fill('Place de la Bourse 1')
  await page.getByLabel('Code postal').fill('1000')
  await page.getByLabel('Localité').fill('Bruxelles')
  await page.getByLabel('Paiement de démonstration').check()
  await page.getByText(/se renouvelle et se paie de la même façon/).waitFor()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
  await page.locator('.review-total', { hasText: /24,20/ }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.getByRole('button', { name: 'Payer (démonstration)' }).click()
  await page.getByRole('heading', { name: /terminée|Merci/ }).waitFor()
  await settled(1)

  await on(page, '2026-12-22')
  await settled(2)
  await on(page, '2027-01-22')
  await settled(3)
  await signIn(page, '/fr/sign-in', person)
  await page.waitForURL(/account|\/fr$/)
  await page.goto('/fr/account/subscriptions', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Le café du mois' }).click()
  await page.getByRole('heading', { name: 'Périodes et factures' }).waitFor()
  const shown = await main(page)
  for (const part of ['Du 22 novembre 2026 au 21 décembre 2026', 'Du 22 décembre 2026 au 21 janvier 2027', 'Du 22 janvier 2027 au 21 février 2027', '24,20 € TVAC le 22 février 2027']) assert.ok(shown.includes(part), `${part} in ${shown}`)
  const invoices = page.getByRole('link', { name: /^Facture VTE-/ })
  assert.equal(await invoices.count(), 3)
  const answer = await page.request.get((await invoices.first().getAttribute('href'))!)
  assert.equal(answer.headers()['content-type'], 'application/pdf')

  await page.getByRole('button', { name: 'Annuler l’abonnement' }).click()
  await page.getByText(/jusqu’à la fin de ce qui est payé/).waitFor()
  await page.getByRole('button', { name: 'Annuler l’abonnement' }).click()
  await page.getByText('Annulé, court jusqu’au 21 février 2027').waitFor()
  await page.getByText('Plus rien ne sera facturé.').waitFor()
  await on(page, '2027-02-22')
  await on(page, '2027-03-22')
  const { rows } = await stage.pool.query(`select s.status, (select count(*)::int from services.subscription_periods p where p.subscription_id = s.id) as periods from services.subscriptions s`)
  assert.deepEqual(rows, [{ status: 'cancelled', periods: 3 }])
})

test('staff see it in their list with its periods, and make a plan for every two weeks', async () => {
  const { page } = await stage.visitor()
  await on(page, '2027-03-22')
  await signIn(page, '/admin/sign-in', administrator)
  await page.getByRole('button', { name: 'Prestations', exact: true }).click()
  await page.getByRole('link', { name: 'Abonnements' }).first().click()
  await page.getByText('Par mois, HTVA').waitFor()
  await page.getByRole('link', { name: /Personne Exemple/ }).click()
  await page.getByRole('cell', { name: '22/01/2027 – 21/02/2027' }).waitFor()
  await page.getByText('Terminé').waitFor()

  await page.goto('/admin/services/new', { waitUntil: 'networkidle' })
  await page.getByLabel('Genre').click()
  await page.getByRole('option', { name: 'Abonnement' }).click()
  await page.getByLabel('Nombre').fill('2')
  await page.getByLabel('Se renouvelle').last().click()
  await page.getByRole('option', { name: 'semaines' }).click()
  await page.getByLabel('Référence').fill('CAFE-2-SEMAINES')
  await page.getByLabel('Prix', { exact: true }).fill('12,10')
  await page.getByLabel(/^Nom/).first().fill('Café des deux semaines')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.waitForURL(/services\/[0-9a-f-]{36}/)
  const { rows } = await stage.pool.query(`select interval_unit, interval_count from services.services order by created_at desc limit 1`)
  assert.deepEqual(rows, [{ interval_unit: 'week', interval_count: 2 }])
})
