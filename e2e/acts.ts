import type { Page } from 'playwright-core'
import { administrator, type Stage } from './stage.ts'

// what people do in several journeys, as their hands do it

/** Amounts are written with spaces that do not break. */
export const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ').trim()

/** The French address of what `sell` put on the shelf, and its name. */
export async function productOf(stage: Stage, variant_id: string): Promise<{ id: string, slug: string, name: string, sku: string }> {
  const { rows: [product] } = await stage.pool.query<{ id: string, slug: string, name: string, sku: string }>(
    `select text.product_id as id, slug, name, sku from shop.product_texts text join shop.variants variant on variant.product_id = text.product_id where variant.id = $1 and language = 'fr'`, [variant_id])
  return product!
}

/** The administrator, signed in with a browser of their own. */
export async function openDesk(stage: Stage): Promise<Page> {
  const { page } = await stage.visitor()
  await page.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(administrator.email)
  await page.getByLabel('Mot de passe').fill(administrator.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('heading', { name: 'Tableau de bord' }).waitFor()
  return page
}

/** Chooses from a field with finds: type, wait for what is found, click it. */
export async function pick(page: Page, label: string, term: string, row = 0): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).nth(row)
  await field.click()
  await field.pressSequentially(term)
  const option = page.getByRole('option', { name: new RegExp(term, 'i') }).first()
  await option.waitFor()
  await option.click()
}

export async function addToCart(page: Page, slug: string, quantity = 1): Promise<void> {
  await page.goto(`/fr/products/${slug}`, { waitUntil: 'networkidle' })
  await page.getByRole('textbox', { name: 'Quantité' }).fill(String(quantity))
  await page.getByRole('textbox', { name: 'Quantité' }).press('Tab')
  await page.getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.getByText(/Ajouté au panier/).first().waitFor()
}

/** Orders the cart as a guest and pays; gives the order's number. */
export async function buy(page: Page, total: string): Promise<string> {
  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Rue et numéro').fill('Place de la Bourse 1')
  await page.getByLabel('Code postal').fill('1000')
  await page.getByLabel('Localité').fill('Bruxelles')
  await page.getByLabel('Paiement de démonstration').check()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
  await page.locator('.review-total', { hasText: new RegExp(total.replace(' ', '\\s')) }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.getByRole('button', { name: 'Payer (démonstration)' }).click()
  await page.getByText(/Facture VTE-\d{4}-\d{6}/).first().waitFor()
  return plain(await page.locator('main').textContent()).match(/(?<!VTE-)\d{4}-\d{6}/)![0]
}
