import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { inviteToReview } from '../server/modules/services/reviews/invite-to-review.ts'
import { addToCart, buy, openDesk, plain, productOf } from './acts.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { name, slug } = await productOf(stage, await stage.sell({ price_cents: 1210 }))
let desk = await openDesk(stage)
/** Where the invitations of the two buyers lead. */
const invitations: string[] = []

async function sendAndDeliver(number: string): Promise<void> {
  await desk.goto(`/admin/orders?search=${number}`, { waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: number }).click()
  for (const step of ['Expédier', 'Marquer livrée']) {
    await desk.getByRole('button', { name: step }).click()
    await desk.getByRole('dialog').getByRole('button', { name: step }).click()
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

/** A week passes: staff sign in again, and the morning's invitations leave. */
async function weekLater(): Promise<void> {
  await desk.context().close()
  stage.clock.now = stage.clock.now.add({ hours: 8 * 24 })
  desk = await openDesk(stage)
  await inviteToReview(stage.platform)
}

/** What the buttons of the mails with this subject lead to, the newest first, once so many lie there. */
async function mailed(subject: string, button: string, times: number): Promise<string[]> {
  const rows = desk.getByRole('row', { name: new RegExp(`${subject}.*conservé`) })
  for (let tries = 0; tries < 20 && await rows.count() < times; tries += 1) await desk.goto('/admin/mails', { waitUntil: 'networkidle' })
  const addresses = await rows.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  const found: string[] = []
  for (const address of addresses) {
    await desk.goto(address, { waitUntil: 'networkidle' })
    found.push((await desk.frameLocator('.mail-frame').getByRole('link', { name: button }).getAttribute('href'))!)
  }
  return found
}

async function write(page: Page, stars: number, title: string): Promise<void> {
  await page.getByRole('radio', { name: `${stars} étoiles sur 5` }).check()
  await page.getByLabel('En une ligne').fill(title)
  await page.getByLabel('Votre avis', { exact: true }).fill('Comme annoncé, et bien emballé.')
  await page.getByLabel('Nom affiché').fill('Personne E.')
  await page.getByRole('button', { name: 'Envoyer mon avis' }).click()
}

test('a week after the parcel its buyer is asked once, and writes by the link of the mail', async () => {
  for (let times = 0; times < 2; times += 1) {
    const { page, context } = await stage.visitor()
    await addToCart(page, slug)
    await sendAndDeliver(await buy(page, '12,10 €'))
    await context.close()
  }
  await weekLater()
  invitations.push(...await mailed('Êtes-vous content de vos achats', 'Donner mon avis', 2))
  assert.equal(invitations.length, 2)
  const { page } = await stage.visitor({ width: 390 })
  await page.goto(invitations[0]!, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 2, name }).waitFor()
  const { page: tab } = await stage.visitor()
  await tab.goto(invitations[0]!, { waitUntil: 'networkidle' })
  await write(page, 5, 'Exactement ce qu’il me fallait')
  await page.getByText('Merci. Votre avis sera lu, puis publié.').first().waitFor()
  // the same purchase once more: from a page that was open, and from the link
  await write(tab, 1, 'Une deuxième fois')
  await tab.getByRole('alert').filter({ hasText: 'Vous avez déjà donné votre avis sur cet achat.' }).waitFor()
  await tab.reload({ waitUntil: 'networkidle' })
  await tab.getByText('Il n’y a rien à évaluer pour l’instant.').waitFor()
  await tab.goto(invitations[1]!, { waitUntil: 'networkidle' })
  await write(tab, 2, 'Ébréché à l’arrivée')
  await tab.getByText('Merci. Votre avis sera lu, puis publié.').first().waitFor()
})

test('staff read the words without the stars, publish both, and answer one', async () => {
  await desk.goto('/admin', { waitUntil: 'networkidle' })
  assert.equal(plain(await desk.locator('.figure', { hasText: 'Avis à lire' }).locator('.figure-value').textContent()).trim(), '2')
  await desk.locator('.figure', { hasText: 'Avis à lire' }).click()
  const dialog = desk.getByRole('dialog')
  for (const title of ['Exactement ce qu’il me fallait', 'Ébréché à l’arrivée']) {
    await desk.getByRole('row', { name: new RegExp(title) }).getByText('cachée').waitFor()
    await desk.getByRole('button', { name: title }).click()
    assert.doesNotMatch(plain(await dialog.textContent()), /\/ 5/)
    await dialog.getByRole('button', { name: 'Publier' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await desk.getByRole('row', { name: /Ébréché/ }).getByText('2 / 5').waitFor()
  await desk.getByRole('button', { name: 'Ébréché à l’arrivée' }).click()
  await dialog.getByLabel('Réponse de la boutique').fill('Nous vous en envoyons un autre.')
  await dialog.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  await dialog.waitFor({ state: 'detached' })
  assert.equal((await mailed('Votre avis est publié', 'Voir la page', 2)).length, 2)
})

test('the product shows mean, distribution, words and answer; its tile shows the stars', async () => {
  const { page } = await stage.visitor()
  await page.goto(`/fr/products/${slug}`, { waitUntil: 'networkidle' })
  const reviews = page.getByRole('heading', { name: 'Avis' })
  // what is below is loaded when somebody comes near
  for (let tries = 0; tries < 40 && !await reviews.isVisible(); tries += 1) {
    await page.mouse.wheel(0, 1_200)
    await page.waitForTimeout(250)
  }
  await reviews.scrollIntoViewIfNeeded()
  await page.getByText('Nous vous en envoyons un autre.').waitFor()
  // (5 + 2) / 2
  assert.equal(plain(await page.locator('.reviews-mean strong').textContent()), '3,5')
  assert.deepEqual(await page.locator('.reviews-bars .amount').allTextContents(), ['1', '0', '0', '1', '0'])
  await page.goto('/fr/search', { waitUntil: 'networkidle' })
  const tile = page.locator('.tile', { hasText: name })
  await tile.getByRole('img', { name: '3,5 étoiles sur 5' }).waitFor()
  await tile.getByText('2 avis').waitFor()
})

test('who does not want to be asked says so by the link of the mail, and is not asked about the next purchase', async () => {
  const farewells = await mailed('Êtes-vous content de vos achats', 'Ne plus recevoir d’invitation', 2)
  const { page } = await stage.visitor({ width: 390 })
  await page.goto(farewells[0]!, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Ne plus m’inviter' }).click()
  await page.getByText('C’est noté : nous ne vous demanderons plus votre avis.').first().waitFor()
  await addToCart(page, slug)
  await sendAndDeliver(await buy(page, '12,10 €'))
  await weekLater()
  const { rows } = await stage.pool.query(`select count(*)::int as times from platform.mails where kind = 'services/review-invited'`)
  assert.deepEqual(rows, [{ times: 2 }])
})
