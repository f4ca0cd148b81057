import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const variant = await stage.sell({ price_cents: 1210, stock: 10 })
const slug = (await stage.pool.query<{ slug: string }>(`select slug from shop.product_texts text join shop.variants variant on variant.product_id = text.product_id where variant.id = $1 and language = 'fr'`, [variant])).rows[0]!.slug
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')
const main = async (page: Page) => plain(await page.locator('main').textContent())
let number = ''

async function staff(): Promise<Page> {
  const { page } = await stage.visitor()
  await page.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(administrator.email)
  await page.getByLabel('Mot de passe').fill(administrator.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('heading', { name: 'Tableau de bord' }).waitFor()
  return page
}

test('staff make a code and a delivery method', async () => {
  const page = await staff()
  await page.goto('/admin/promotions', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Nouveau code' }).first().click()
  await page.getByLabel('Code', { exact: true }).fill('automne10')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'AUTOMNE10' }).waitFor()
  await page.goto('/admin/delivery-methods', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Nouveau mode' }).first().click()
  await page.getByLabel('Prix TVAC').last().fill('6,05')
  for (const language of ['Français', 'Néerlandais', 'Allemand', 'Anglais']) await page.getByLabel(`Nom · ${language}`).fill('bpost')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'bpost', exact: true }).waitFor()
})

test('from the wishlist to the cart, with a code and a delivery, and paid', async () => {
  const { page } = await stage.visitor()
  await page.goto('/fr/register', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await page.getByLabel('Mot de passe').fill('un bon mot de passe')
  await page.locator('main').getByRole('button', { name: 'Créer un compte' }).click()
  await page.waitForURL(/account/)
  await page.goto(`/fr/products/${slug}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Garder pour plus tard' }).click()
  await page.getByRole('link', { name: 'Dans votre liste : la voir' }).click()
  await page.waitForURL(/account\/wishlist/)
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Mettre au panier' }).click()
  await page.getByText(/Rien pour le moment/).waitFor()
  await page.goto('/fr/cart', { waitUntil: 'networkidle' })
  await page.getByRole('textbox', { name: 'Quantité' }).fill('2')
  await page.getByRole('textbox', { name: 'Quantité' }).press('Tab')
  await page.getByText('Vous avez un code promo ?').click()
  await page.getByLabel('Code promo').fill('automne10')
  await page.getByRole('button', { name: 'Utiliser ce code' }).click()
  await page.getByText('AUTOMNE10').waitFor()
  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill('Personne Exemple')
  await page.getByLabel('Rue et numéro').fill('Place de la Bourse 1')
  await page.getByLabel('Code postal').fill('1000')
  await page.getByLabel('Localité').fill('Bruxelles')
  await page.getByLabel(/bpost/).check()
  await page.getByLabel('Paiement de démonstration').check()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
  // 2 × 12.10 less 10 % is 21.78, and 6.05 of delivery
  await page.locator('.review-total', { hasText: /27,83/ }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.getByRole('button', { name: 'Payer (démonstration)' }).click()
  await page.getByText(/Facture VTE-2026-000001/).first().waitFor()
  number = (await main(page)).match(/2026-\d{6}/)![0]
  assert.match(await main(page), /−2,42 €/)
})

test('sent, delivered, one line announced back, received, restocked and refunded', async () => {
  const page = await staff()
  await page.goto('/admin/orders', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('button', { name: 'Expédier' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Expédier' }).click()
  await page.getByRole('button', { name: 'Marquer livrée' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Marquer livrée' }).click()
  await page.getByRole('button', { name: 'Reprendre ou rembourser' }).click()
  await page.getByRole('menuitem', { name: 'Attendre un retour' }).click()
  await page.getByRole('dialog').getByRole('spinbutton').first().fill('1')
  await page.getByRole('dialog').getByRole('spinbutton').first().press('Tab')
  await page.getByRole('dialog').getByLabel('Motif').fill('Ne convient pas')
  await page.getByRole('dialog').getByRole('button', { name: 'Attendre ce retour' }).click()
  await page.getByText('Retour enregistré').first().waitFor()
  await page.getByRole('button', { name: 'Reprendre ou rembourser' }).click()
  await page.getByRole('menuitem', { name: 'Suivre le retour en cours' }).click()
  for (const step of ['Reçu', 'Remettre en stock', 'Rembourser']) {
    await page.locator('.return-acts').getByRole('button', { name: step }).click()
    await page.getByRole('dialog').getByRole('button', { name: step }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByText('Remboursé', { exact: true }).filter({ visible: true }).first().waitFor()
  const { rows } = await stage.pool.query('select o.payment_status, r.amount_cents, l.on_hand from shop.orders o join shop.payments p on p.order_id = o.id join shop.refunds r on r.payment_id = p.id, shop.stock_levels l where o.number = $1 and l.variant_id = $2', [number, variant])
  // half of 21.78
  assert.deepEqual(rows, [{ payment_status: 'partly_refunded', amount_cents: 1089n, on_hand: 9 }])
})

test('whoever credits the invoice of an order in the books is told that its money goes back from the order', async () => {
  const page = await staff()
  await page.goto('/admin/invoices')
  await page.getByRole('link', { name: /^VTE-2026-000001/ }).first().click()
  await page.getByRole('button', { name: 'Créditer' }).click()
  await page.getByRole('dialog').getByText(`Cette facture est celle de la commande ${number}.`).waitFor()
})

test('a guest withdraws from the rest at the foot of the page, in two steps, and reads when it came in', async () => {
  const { page } = await stage.visitor({ width: 390 })
  await page.goto('/fr', { waitUntil: 'networkidle' })
  await page.getByRole('contentinfo').getByRole('link', { name: 'Se rétracter du contrat ici' }).click()
  await page.getByLabel(/numéro/i).first().fill(number)
  await page.getByLabel('Adresse e-mail').fill('personne@exemple.test')
  await page.getByRole('button', { name: /retrouver|chercher|voir/i }).last().click()
  await page.getByRole('button', { name: 'Me rétracter' }).click()
  await page.getByRole('button', { name: 'Confirmer la rétractation' }).click()
  await page.getByText(/Votre rétractation est enregistrée :/).waitFor()
  const { rows } = await stage.pool.query(`select kind, state from shop.returns order by requested_at`)
  assert.deepEqual(rows.at(-1), { kind: 'withdrawal', state: 'expected' })
})
