import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { viesStandIn } from '../server/tooling/stand-ins/vies.ts'
import { administrator, openStage } from './stage.ts'

const DUTCH = 'NL123456782B90'
const vies = await viesStandIn([DUTCH])
after(() => vies.close())
const stage = await openStage({ VIES_API_BASE: vies.url })
const slugOf = async (variant_id: string) => (await stage.pool.query<{ slug: string }>(
  `select slug from shop.product_texts text join shop.variants variant on variant.product_id = text.product_id where variant.id = $1 and language = 'fr'`, [variant_id])).rows[0]!.slug
const mug = await slugOf(await stage.sell({ price_cents: 1210 }))
const coffee = await slugOf(await stage.sell({ price_cents: 1060, vat_class: 'food' }))
let firstOrder = ''
/** Amounts are written with spaces that do not break. */
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')

async function addToCart(page: Page, slug: string, times: number): Promise<void> {
  await page.goto(`/fr/products/${slug}`, { waitUntil: 'networkidle' })
  await page.getByRole('textbox', { name: 'Quantité' }).fill(String(times))
  await page.getByRole('textbox', { name: 'Quantité' }).press('Tab')
  await page.getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.getByText(/Ajouté au panier/).first().waitFor()
}
type Buyer = { name: string, line1: string, postal_code: string, city: string, country?: string, company?: string, vat_number?: string, verdict?: RegExp }
async function checkOut(page: Page, { name, line1, postal_code, city, country, company, vat_number, verdict }: Buyer): Promise<void> {
  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  if (company) {
    await page.getByLabel('J’achète pour une entreprise').check()
    await page.getByLabel('Nom de l’entreprise').fill(company)
    await page.getByLabel('Numéro de TVA').fill(vat_number!)
    await page.getByText(verdict!).first().waitFor()
  }
  if (country) await page.getByLabel('Pays').selectOption(country)
  await page.getByLabel('Nom et prénom').fill(name)
  await page.getByLabel('Rue et numéro').fill(line1)
  await page.getByLabel('Code postal').fill(postal_code)
  await page.getByLabel('Localité').fill(city)
  await page.getByLabel('Paiement de démonstration').check()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
}
async function orderAndPay(page: Page, total: string): Promise<string> {
  await page.locator('.review-total', { hasText: new RegExp(total.replace(' ', '\\s')) }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.getByRole('button', { name: 'Payer (démonstration)' }).click()
  await page.getByRole('heading', { name: /Merci, (nous préparons votre commande|votre commande est payée)/ }).waitFor()
  const invoice = page.getByText(/Facture VTE-2026-\d{6}/).first()
  await invoice.waitFor()
  return plain(await invoice.textContent()).match(/VTE-2026-\d{6}/)![0]
}

test('a Belgian person buys at 21 % and 6 % and pays what was shown', async () => {
  const { page } = await stage.visitor()
  await addToCart(page, mug, 2)
  await addToCart(page, coffee, 3)
  await page.goto('/fr/cart')
  // 2 × 12.10 + 3 × 10.60 = 56.00: 20.00 + 4.20 at 21 %, 30.00 + 1.80 at 6 %
  const cart = plain(await page.locator('main').textContent())
  for (const amount of ['56,00 €', '4,20 €', '1,80 €', '50,00 €']) assert.ok(cart.includes(amount), `${amount} in ${cart}`)
  await checkOut(page, { name: 'Personne Exemple', line1: 'Place de la Bourse 1', postal_code: '1000', city: 'Bruxelles' })
  assert.equal(await orderAndPay(page, '56,00 €'), 'VTE-2026-000001')
  firstOrder = (await page.getByRole('heading', { name: /2026-\d{6}/ }).or(page.getByText(/2026-\d{6}/)).first().textContent())!.match(/\d{4}-\d{6}/)![0]
})

test('a Belgian company buys on its number and finds it on the invoice', async () => {
  const { page } = await stage.visitor()
  await addToCart(page, mug, 1)
  await checkOut(page, { name: 'Fils Exemple', line1: 'Esplanade de l’Hôtel de Ville 1', postal_code: '5000', city: 'Namur', company: 'Exemple & Fils SRL', vat_number: 'BE 0876.543.270', verdict: /correct|Vérifié|VIES/ })
  const number = await orderAndPay(page, '12,10 €')
  const { rows } = await stage.pool.query(`select buyer ->> 'vat_number' as vat_number, total_vat_cents from accounting.invoices where number = $1`, [number])
  assert.deepEqual(rows, [{ vat_number: 'BE0876543270', total_vat_cents: 210n }])
})

test('a Dutch company buys under reverse charge: the total loses its VAT once VIES said yes', async () => {
  const { page } = await stage.visitor()
  await addToCart(page, mug, 2)
  await checkOut(page, { name: 'Inkoop Voorbeeld', line1: 'Straat 3', postal_code: '3511AA', city: 'Utrecht', country: 'NL', company: 'Voorbeeld BV', vat_number: DUTCH, verdict: /Vérifié/ })
  // 24.20 incl. 21 % is 20.00 without
  await orderAndPay(page, '20,00 €')
  const { rows } = await stage.pool.query(`select treatment, total_vat_cents from accounting.invoices order by number desc limit 1`)
  assert.deepEqual(rows, [{ treatment: 'intra_community_goods', total_vat_cents: 0n }])
})

test('the administrator refunds one mug and sees every cent of the three sales in the VAT return', async () => {
  const { page } = await stage.visitor()
  await page.goto('/admin/sign-in')
  await page.getByLabel('Adresse e-mail').fill(administrator.email)
  await page.getByLabel('Mot de passe').fill(administrator.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(`/admin/orders?search=${firstOrder}`)
  await page.getByRole('link', { name: firstOrder }).first().click()
  await page.getByRole('button', { name: 'Reprendre ou rembourser' }).click()
  await page.getByRole('menuitem', { name: 'Rembourser tout de suite' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('spinbutton').first().fill('1')
  await dialog.getByRole('spinbutton').first().press('Tab')
  await dialog.getByLabel('Motif').fill('Retour')
  await dialog.getByRole('button', { name: /^Rembourser/ }).click()
  await page.getByText(/NCV-2026-000001/).first().waitFor()

  await page.goto('/admin/vat')
  await page.getByRole('button', { name: 'Établir la déclaration' }).click()
  await page.waitForURL(/\/admin\/vat\/.+/)
  await page.locator('.box-row').first().waitFor()
  const boxes = Object.fromEntries(await page.locator('.box-row').evaluateAll((rows) => rows.map((row) =>
    [row.querySelector('.box-code')!.textContent!.trim(), row.querySelector('.box-amount')!.textContent!.replace(/\s/g, '')]))) as Record<string, string>
  // 01: 30.00; 03: 20.00 + 10.00; 46: 20.00; 49: one mug back, 10.00; 54: 4.20 + 1.80 + 2.10; 64: 2.10; 71: 8.10 − 2.10
  const filled = Object.fromEntries(Object.entries(boxes).filter(([, amount]) => !/^(0,00|–|—|)$/.test(amount)))
  assert.deepEqual(filled, { '01': '30,00', '03': '30,00', '46': '20,00', '49': '10,00', '54': '8,10', '64': '2,10', '71': '6,00' })
  // from the box to its lines
  await page.locator('button.box-row').filter({ hasText: '49' }).first().click()
  await page.getByRole('dialog').getByText(/NCV-2026-000001/).first().waitFor()
})
