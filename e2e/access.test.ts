import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const variant = await stage.sell({ price_cents: 1210 })
const { rows: [{ slug }] } = await stage.pool.query(`select slug from shop.product_texts text join shop.variants variant on variant.product_id = text.product_id where variant.id = $1 limit 1`, [variant]) as unknown as { rows: [{ slug: string }] }

/** Nothing that axe calls serious or critical, and nothing the browser complains about. */
async function look(page: Page, path: string): Promise<void> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(path, { waitUntil: 'networkidle' })
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  assert.deepEqual(serious, [], path)
  assert.deepEqual(complaints, [], path)
}

const storefront = ['/fr', '/nl', '/de', '/en', '/fr/search?search=produit', `/fr/products/${slug}`, '/fr/cart', '/fr/checkout', '/fr/order-lookup', '/fr/sign-in', '/fr/register', '/fr/password/forgot', '/fr/password/reset', '/fr/email/verify']
const administration = ['/admin', '/admin/orders', '/admin/products', '/admin/stock', '/admin/invoices', '/admin/entries', '/admin/accounts', '/admin/trial-balance', '/admin/customer-balances', '/admin/vat', '/admin/entries/new', '/admin/purchases', '/admin/purchases/new', '/admin/suppliers', '/admin/supplier-balances', '/admin/payments', '/admin/bank', '/admin/aged', '/admin/periods', '/admin/listings', '/admin/settings', '/admin/mails', '/admin/jobs', '/admin/settings/users', '/admin/settings/roles', '/admin/settings/audit', '/admin/settings/security', '/admin/hr/my-leave', '/admin/hr/calendar', '/admin/hr/approvals', '/admin/hr/balances', '/admin/hr/employees', '/admin/hr/departments', '/admin/hr/holidays']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the storefront is usable by everybody, ${colorScheme}`, async () => {
    const { page } = await stage.visitor()
    await page.emulateMedia({ colorScheme })
    await page.goto(`/fr/products/${slug}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Ajouter au panier' }).click()
    await page.getByText(/Ajouté au panier/).first().waitFor()
    for (const path of storefront) await look(page, path)
  })

  test(`the administration is usable by everybody, ${colorScheme}`, async () => {
    const { page } = await stage.visitor()
    await page.emulateMedia({ colorScheme })
    await look(page, '/admin/sign-in')
    await page.getByLabel('Adresse e-mail').fill(administrator.email)
    await page.getByLabel('Mot de passe').fill(administrator.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL(/\/admin\/?$/)
    for (const path of administration) await look(page, path)
  })
}

test('a page does not shift while it loads, on a phone and on a desk', async () => {
  for (const width of [390, 1440]) {
    const { page } = await stage.visitor({ width })
    for (const path of ['/fr', `/fr/products/${slug}`, '/fr/search?search=produit']) {
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
