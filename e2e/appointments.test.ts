import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPractice } from '../server/modules/services/testing/open-practice.ts'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
await openPractice(stage.work, { practitioners: 2, texts: { fr: { name: 'Conseil café', summary: 'Une demi-heure pour trouver votre café.' } } })
const coffee = await stage.sell({ price_cents: 1060, vat_class: 'food' })
const { slug: coffeeSlug } = (await stage.pool.query<{ slug: string }>(`select slug from shop.product_texts text join shop.variants variant on variant.product_id = text.product_id where variant.id = $1 and language = 'fr'`, [coffee])).rows[0]!
/** Amounts are written with spaces that do not break. */
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')

test('a consultation and a coffee in one cart, paid; moved and cancelled by the link, with the money back', async () => {
  const { page } = await stage.visitor()
  // the stage's clock stands still on that day
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await page.goto('/fr/services', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Conseil café' }).click()
  await page.getByRole('heading', { name: 'Conseil café' }).waitFor()
  await page.getByRole('button', { name: 'Plus tard' }).click()
  await page.locator('.slot').first().click()
  await page.getByRole('button', { name: 'Mettre dans le panier' }).click()
  await page.getByText(/vous est gardé jusqu’à/).first().waitFor()

  await page.goto(`/fr/products/${coffeeSlug}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.getByText(/Ajouté au panier/).first().waitFor()
  await page.goto('/fr/cart')
  // 60,50 + 10,60 = 71,10: 50,00 + 10,50 at 21 %, 10,00 + 0,60 at 6 %
  const cart = plain(await page.locator('main').textContent())
  for (const part of ['Praticienne Exemple', '71,10 €', '10,50 €', '0,60 €']) assert.ok(cart.includes(part), `${part} in ${cart}`)

  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Rue et numéro').fill('Place de la Bourse 1')
  await page.getByLabel('Code postal').fill('1000')
  await page.getByLabel('Localité').fill('Bruxelles')
  await page.getByLabel('Paiement de démonstration').check()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
  await page.locator('.review-total', { hasText: /71,10/ }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.getByRole('button', { name: 'Payer (démonstration)' }).click()
  await page.getByRole('heading', { name: /Merci/ }).waitFor()
  const order = page.url()

  await page.locator('.ordered a', { hasText: 'Praticienne Exemple' }).click()
  await page.getByText('Rendez-vous confirmé').waitFor()
  const before = await page.locator('.appointment-when').textContent()
  await page.getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('button', { name: 'Plus tard' }).click()
  await page.locator('.slots-day').last().locator('.slot').last().click()
  await page.getByRole('button', { name: /^Déplacer au/ }).click()
  await page.getByRole('button', { name: 'Annuler' }).waitFor()
  assert.notEqual(await page.locator('.appointment-when').textContent(), before)

  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText(/Son prix vous est remboursé/).waitFor()
  await page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
  await page.getByText('Rendez-vous annulé').first().waitFor()
  await page.goto(order)
  await page.getByText(/Note de crédit/).first().waitFor()
  const { rows } = await stage.pool.query<{ kind: string }>(`select kind from platform.mails where kind like 'services/%' order by made_at, id`)
  assert.deepEqual(rows.map(({ kind }) => kind), ['services/appointment-confirmed', 'services/appointment-moved', 'services/appointment-refunded'])
})

test('staff see the week, note an appointment, close a day and find what must move', async () => {
  const { page } = await stage.visitor()
  await page.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(administrator.email)
  await page.getByLabel('Mot de passe').fill(administrator.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Prestations', exact: true }).click()
  await page.getByRole('link', { name: 'Agenda' }).first().click()
  await page.getByRole('button', { name: 'Noter un rendez-vous' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Jour').fill('2026-11-30')
  await page.waitForLoadState('networkidle')
  await dialog.getByLabel('Moment libre').click()
  await page.getByRole('option').first().click()
  await dialog.getByLabel('Client').fill('Jeanne Exemple')
  await dialog.getByLabel('Adresse e-mail').fill('jeanne@exemple.test')
  await dialog.getByRole('button', { name: 'Noter un rendez-vous' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.goto('/admin/calendar?day=2026-11-30')
  await page.getByText('Jeanne Exemple').first().waitFor()

  const { name } = (await stage.pool.query<{ name: string }>(`select practitioner.name from services.appointments appointment join services.practitioners practitioner on practitioner.id = practitioner_id where customer_name = 'Jeanne Exemple'`)).rows[0]!
  await page.goto('/admin/practitioners')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Ajouter une exception' }).click()
  await page.getByLabel('Premier jour').fill('2026-11-30')
  await page.getByLabel('Dernier jour').fill('2026-11-30')
  await page.getByRole('button', { name: 'Enregistrer' }).last().click()
  await page.getByText('30/11/2026').waitFor()
  await page.goto('/admin/calendar')
  await page.getByText(/tombe dans un temps fermé/).waitFor()
})
