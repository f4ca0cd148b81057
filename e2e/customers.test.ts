import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { viesStandIn } from '../server/tooling/stand-ins/vies.ts'
import { addToCart, openDesk, plain, productOf } from './acts.ts'
import { openStage } from './stage.ts'

const NUMBER = 'BE0876543270'
const vies = await viesStandIn([NUMBER])
after(() => vies.close())
const stage = await openStage({ VIES_API_BASE: vies.url })
const mug = await productOf(stage, await stage.sell({ price_cents: 1210 }))
const coffee = await productOf(stage, await stage.sell({ price_cents: 1060, vat_class: 'food' }))
const person = { name: 'Personne Exemple', email: 'achats@exemple.test', password: 'une bonne phrase' }
const { page } = await stage.visitor()
const desk = await openDesk(stage)
const dialog = desk.getByRole('dialog')
const main = async () => plain(await page.locator('main').textContent())

test('what a guest put together stays when an account is opened, and is added to what it already holds at sign-in', async () => {
  await addToCart(page, mug.slug, 2)
  await page.goto('/fr/register', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill(person.name)
  await page.getByLabel('Adresse e-mail').fill(person.email)
  await page.getByLabel('Mot de passe').fill(person.password)
  await page.locator('main').getByRole('button', { name: 'Créer un compte' }).click()
  await page.waitForURL(/account/)
  await page.getByRole('link', { name: 'Votre panier : 2 articles' }).waitFor()

  const { page: phone } = await stage.visitor({ width: 390 })
  await addToCart(phone, mug.slug)
  await addToCart(phone, coffee.slug)
  await phone.goto('/fr/sign-in', { waitUntil: 'networkidle' })
  await phone.getByLabel('Adresse e-mail').fill(person.email)
  await phone.getByLabel('Mot de passe').fill(person.password)
  await phone.locator('main').getByRole('button', { name: 'Se connecter' }).click()
  await phone.getByRole('link', { name: 'Votre panier : 4 articles' }).waitFor()
  await phone.goto('/fr/cart', { waitUntil: 'networkidle' })
  // 3 × 12.10 + 10.60
  assert.match(plain(await phone.locator('main').textContent()), /46,90 €/)
  assert.equal(await phone.getByRole('textbox', { name: `Quantité : ${mug.name}` }).inputValue(), '3')
})

async function keepAddress(line1: string, { postal_code, city, uses }: { postal_code: string, city: string, uses: string[] }): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une adresse' }).click()
  await page.getByLabel('Nom et prénom').fill(person.name)
  await page.getByLabel('Rue et numéro').fill(line1)
  await page.getByLabel('Code postal').fill(postal_code)
  await page.getByLabel('Localité').fill(city)
  for (const use of ['facturation', 'livraison']) await page.getByLabel(`Adresse de ${use} habituelle`).setChecked(uses.includes(use))
  await page.getByRole('button', { name: 'Enregistrer' }).first().click()
  await page.locator('.own-address', { hasText: line1 }).waitFor()
}

test('two addresses are kept, each with its use, and a company whose number VIES knows', async () => {
  await page.goto('/fr/account/addresses', { waitUntil: 'networkidle' })
  await keepAddress('Esplanade de l’Hôtel de Ville 1', { postal_code: '5000', city: 'Namur', uses: ['facturation', 'livraison'] })
  await keepAddress('Place de la Bourse 1', { postal_code: '1000', city: 'Bruxelles', uses: ['livraison'] })
  const uses = async (line1: string) => (await page.locator('.own-address', { hasText: line1 }).locator('.small').textContent())!.trim()
  assert.equal(await uses('Esplanade'), 'Adresse de facturation habituelle')
  assert.equal(await uses('Bourse'), 'Adresse de livraison habituelle')
  await page.getByLabel('Nom de l’entreprise').fill('Exemple & Fils SRL')
  await page.getByLabel('Numéro de TVA').fill('BE 0876.543.271')
  await page.getByRole('button', { name: 'Enregistrer' }).last().click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('Numéro de TVA').fill('BE 0876.543.270')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.getByRole('button', { name: 'Enregistrer' }).last().click()
  await saved
  assert.deepEqual(vies.questions.map(({ countryCode, vatNumber }) => countryCode + vatNumber), [NUMBER])
})

test('staff find the company by its number and let it buy on account', async () => {
  await desk.goto('/admin/customers', { waitUntil: 'networkidle' })
  await desk.getByPlaceholder('Nom, entreprise, e-mail ou numéro de TVA').fill('0876 543 270')
  await desk.getByRole('link', { name: /Exemple & Fils SRL/ }).click()
  await desk.getByRole('heading', { level: 1, name: 'Exemple & Fils SRL' }).waitFor()
  await desk.getByText('ONDERNEMING VOORBEELD').waitFor()
  await desk.getByRole('button', { name: 'Modifier le client' }).click()
  await dialog.getByLabel('Peut payer à l’échéance de la facture').check()
  await dialog.getByLabel('Notes internes').fill('Livrer avant dix heures')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.getByText('Livrer avant dix heures').waitFor()
})

test('what the company asked stands beside what it bought, and what others ask does not', async () => {
  for (const [visitor, subject] of [[page, 'Une livraison par semaine'], [(await stage.visitor()).page, 'Autre chose']] as const) {
    await visitor.goto('/fr/tickets/new', { waitUntil: 'networkidle' })
    if (visitor !== page) {
      await visitor.getByLabel('Votre nom').fill('Visiteur Exemple')
      await visitor.getByLabel('Votre adresse e-mail').fill('visiteur@exemple.test')
    }
    await visitor.getByLabel('Sujet').fill(subject)
    await visitor.getByRole('textbox', { name: 'Votre message', exact: true }).fill(`Bonjour, est-ce possible ? ${person.email}`)
    await visitor.locator('main').getByRole('button', { name: 'Envoyer' }).click()
    await visitor.getByText(subject === 'Autre chose' ? /vient de partir/ : subject).first().waitFor()
  }
  await desk.reload({ waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: /T-2026-/ }).waitFor()
  await desk.getByText('Une livraison par semaine').waitFor()
  assert.equal(await desk.getByText('Autre chose').count(), 0)
})

test('the next order is already filled in, goes on account, and is owed once it was sent', async () => {
  await page.goto('/fr/checkout', { waitUntil: 'networkidle' })
  const streets = page.getByLabel('Rue et numéro')
  assert.deepEqual([await streets.first().inputValue(), await streets.last().inputValue()], ['Esplanade de l’Hôtel de Ville 1', 'Place de la Bourse 1'])
  assert.equal(await page.getByLabel('Nom de l’entreprise').inputValue(), 'Exemple & Fils SRL')
  await page.getByLabel('Sur compte, à échéance').check()
  await page.getByLabel('J’accepte les conditions générales de vente.').check()
  await page.locator('.review-total', { hasText: /46,90/ }).waitFor()
  await page.getByRole('button', { name: 'Commande avec obligation de paiement' }).click()
  await page.waitForURL(/\/orders\//)
  await desk.reload({ waitUntil: 'networkidle' })
  await desk.getByRole('row', { name: /46,90/ }).getByRole('link').first().click()
  await desk.getByRole('button', { name: 'Expédier' }).click()
  await dialog.getByRole('button', { name: 'Expédier' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByText(/Facture VTE-2026-000001/).first().waitFor()
  await desk.goto('/admin/customers?search=achats@exemple.test', { waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: /Exemple & Fils SRL/ }).click()
  const round = desk.getByRole('main')
  await round.getByRole('row', { name: /46,90/ }).waitFor()
  await round.getByRole('link', { name: /T-2026-/ }).waitFor()
  for (const part of ['Esplanade de l’Hôtel de Ville 1', 'facturation', 'valable', '46,90 €', 'T-2026-']) assert.ok(plain(await round.textContent()).includes(part), part)
  await page.goto('/fr/account/addresses', { waitUntil: 'networkidle' })
  assert.match(await main(), /Il reste 46,90 € à payer à la boutique/)
})
