import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { productOf } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const coffee = await productOf(stage, await stage.sell({ price_cents: 1060, vat_class: 'food' }))

/** A page whose scripts are still on their way, as on a weak connection: it is read, but nothing listens yet. Gives what lets them arrive. */
async function openEarly(page: Page, address: string): Promise<() => Promise<void>> {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>()
  await page.route(/\/_nuxt\/.*\.js$/, async (route) => { await arrival; await route.continue() })
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('main').waitFor()
  return async () => { arrive(); await page.waitForLoadState('networkidle') }
}

test('what is put in the cart before the scripts have arrived is in it once, in the number that was typed', async () => {
  const { page } = await stage.visitor({ width: 390 })
  const arrive = await openEarly(page, `/fr/products/${coffee.slug}`)
  await page.getByRole('textbox', { name: 'Quantité' }).fill('3')
  const add = page.getByRole('button', { name: 'Ajouter au panier' })
  await add.click()
  await add.click()
  await arrive()
  await page.getByText(/Ajouté au panier/).first().waitFor()
  await page.goto('/fr/cart')
  assert.equal(await page.getByRole('textbox', { name: 'Quantité' }).inputValue(), '3')
})

test('a form that is filled in and sent before the scripts have arrived is sent as it was filled in', async () => {
  const { page } = await stage.visitor()
  const arrive = await openEarly(page, '/fr/register')
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await page.getByLabel('Mot de passe').fill('dix caracteres')
  await page.getByRole('button', { name: 'Créer un compte' }).click()
  await arrive()
  await page.getByRole('heading', { name: 'Votre compte' }).waitFor()
})

test('a button of a page that is not awake yet does its work when it is', async () => {
  const { page } = await stage.visitor({ asked: false })
  const arrive = await openEarly(page, '/fr/cookies')
  await page.getByRole('main').getByRole('button', { name: 'Retenir mes préférences' }).click()
  await arrive()
  await page.getByText('Vos préférences sont retenues.').waitFor()
})

test('the secret of a mailed link is still there when its form was sent too early', async () => {
  const { page } = await stage.visitor()
  const arrive = await openEarly(page, '/fr/password/reset#a-secret-that-nobody-was-sent')
  await page.getByLabel('Mot de passe').fill('une autre phrase')
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await arrive()
  await page.getByRole('alert').getByText(/lien/).waitFor()
})
