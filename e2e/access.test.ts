import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addToCart, buy, openDesk, productOf } from './acts.ts'
import { addressOf, screens, type Screen } from './screens/pages.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { slug } = await productOf(stage, await stage.sell({ price_cents: 1210 }))
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const viewers = {} as Record<Screen['viewer'], Page>
const complaints: string[] = []

before(async () => {
  const { page: customer } = await stage.visitor()
  await customer.goto('/fr/register')
  await customer.getByLabel('Nom et prénom').fill('Personne Exemple')
  await customer.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await customer.getByLabel('Mot de passe').fill('dix caracteres')
  await customer.getByRole('button', { name: 'Créer un compte' }).click()
  await customer.getByRole('heading', { name: 'Votre compte' }).waitFor()
  const { page: visitor } = await stage.visitor()
  await addToCart(visitor, slug)
  await buy(visitor, '12,10')
  await addToCart(visitor, slug)
  Object.assign(viewers, { visitor, customer, staff: await openDesk(stage) })
  for (const page of Object.values(viewers)) page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
})

/** A mail lies in a frame that runs nothing, axe neither. */
const axe = (page: Page) => new AxeBuilder({ page: page as never }).exclude('.mail-frame').setLegacyMode(true)

/** Nothing that axe calls serious or critical, in the light; in the dark, where only colours differ, none that cannot be told apart. */
async function look(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address, { waitUntil: 'networkidle' })
  const light = await axe(page).withTags(STANDARDS).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate('(async () => { while (document.getAnimations().length > 0) await new Promise(requestAnimationFrame) })()')
  const dark = await axe(page).withRules(['color-contrast']).analyze()
  return [light, dark].flatMap(({ violations }, index) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${address}${index ? ', dark' : ''}: ${id}: ${nodes[0]?.html.slice(0, 160)}`))
}

for (const [what, viewer] of [['the storefront', 'visitor'], ['the account', 'customer'], ['the administration', 'staff']] as const) {
  test(`${what} is usable by everybody, in the light and in the dark`, async () => {
    const found: string[] = []
    for (const screen of screens.filter((each) => each.viewer === viewer)) {
      const address = await addressOf(screen, stage.pool, 'fr')
      if (address) found.push(...await look(viewers[viewer], address))
    }
    assert.deepEqual([...found, ...complaints.splice(0)], [])
  })
}

test('a product, and the first page in every language, are usable by everybody', async () => {
  for (const address of [`/fr/products/${slug}`, '/nl', '/de', '/en']) assert.deepEqual(await look(viewers.visitor, address), [])
})

test('a page does not shift while it loads, on a phone and on a desk', async () => {
  for (const width of [390, 1440]) {
    const { page } = await stage.visitor({ width })
    for (const path of ['/fr', `/fr/products/${slug}`, '/fr/search?q=produit']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const shift = await page.evaluate<number>(`new Promise((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      })`)
      assert.ok(shift < 0.02, `${path} at ${width}: ${shift}`)
    }
  }
})
