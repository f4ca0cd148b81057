import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const { page: desk } = await stage.visitor()
const { page: shopper } = await stage.visitor({ width: 390 })
const person = { name: 'Personne Exemple', email: 'personne@exemple.test', password: 'dix caracteres' }

async function send(page: Page, label: string, words: string, button: string) {
  await page.getByRole('textbox', { name: label, exact: true }).fill(words)
  await page.getByRole('button', { name: button }).click()
}

test('a customer asks from the account, is answered, answers back, and the conversation is closed', async () => {
  await shopper.goto('/fr/register', { waitUntil: 'networkidle' })
  await shopper.getByLabel('Nom et prénom').fill(person.name)
  await shopper.getByLabel('Adresse e-mail').fill(person.email)
  await shopper.getByLabel('Mot de passe').fill(person.password)
  await shopper.getByRole('button', { name: 'Créer un compte' }).click()
  await shopper.getByRole('heading', { name: 'Votre compte' }).waitFor()
  await shopper.goto('/fr/account/tickets', { waitUntil: 'networkidle' })
  await shopper.getByRole('main').getByRole('link', { name: 'Poser une question' }).click()
  await shopper.getByLabel('Sujet').fill('Il manque un paquet')
  await send(shopper, 'Votre message', 'Bonjour, il manque un paquet de café.', 'Envoyer')
  await shopper.getByRole('heading', { name: 'Il manque un paquet' }).waitFor()
  await shopper.getByLabel('Joindre un fichier').setInputFiles({ name: 'colis.txt', mimeType: 'text/plain', buffer: Buffer.from('une photo du colis') })
  await shopper.getByRole('button', { name: 'Retirer colis.txt' }).waitFor()
  await send(shopper, 'Votre réponse', 'Voici le colis.', 'Envoyer')
  await shopper.getByRole('link', { name: 'colis.txt' }).waitFor()

  await desk.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await desk.getByLabel('Adresse e-mail').fill(administrator.email)
  await desk.getByLabel('Mot de passe', { exact: true }).fill(administrator.password)
  await desk.getByRole('button', { name: 'Se connecter' }).click()
  await desk.waitForURL(/\/admin\/?$/)
  await stage.pool.query("insert into services.canned_replies values (gen_random_uuid(), 'fr', 'Colis incomplet', 'Ce qui manque part aujourd’hui.')")
  await desk.goto('/admin/tickets?assignee=none&status=open', { waitUntil: 'networkidle' })
  await desk.getByRole('row', { name: /Il manque un paquet/ }).getByRole('link').click()
  await desk.getByText('Voici le colis.').waitFor()
  await desk.getByRole('switch', { name: 'Note interne' }).click()
  await send(desk, 'Note interne', 'Troisième fois ce mois-ci.', 'Garder la note')
  await desk.getByText('Troisième fois ce mois-ci.').waitFor()
  await desk.getByRole('switch', { name: 'Note interne' }).click()
  await desk.getByLabel('Réponse type').selectOption({ label: 'Colis incomplet' })
  await desk.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await desk.getByText('Ce qui manque part aujourd’hui.').waitFor()

  await shopper.reload({ waitUntil: 'networkidle' })
  await shopper.getByText('Ce qui manque part aujourd’hui.').waitFor()
  assert.ok(!(await shopper.content()).includes('Troisième fois'))
  await send(shopper, 'Votre réponse', 'Merci, bien arrivé.', 'Envoyer')
  await shopper.getByText('Merci, bien arrivé.').waitFor()
  await desk.reload({ waitUntil: 'networkidle' })
  await desk.getByText('Merci, bien arrivé.').waitFor()
  await desk.getByRole('button', { name: 'Clôturer' }).click()
  await desk.getByRole('button', { name: 'Rouvrir' }).waitFor()
  await shopper.reload({ waitUntil: 'networkidle' })
  await shopper.getByText('Cette demande est clôturée. Écrivez pour la rouvrir.').waitFor()
  const { rows: [ticket] } = await stage.pool.query<{ status: string, number: string }>('select status, number from services.tickets')
  assert.deepEqual(ticket, { status: 'closed', number: 'T-2026-000001' })
})

test('a guest asks without an account and is told that the link went by mail', async () => {
  const { page } = await stage.visitor()
  await page.goto('/nl/tickets/new', { waitUntil: 'networkidle' })
  await page.getByLabel('Uw naam').fill('Gast Voorbeeld')
  await page.getByLabel('Uw e-mailadres').fill('gast@voorbeeld.test')
  await page.getByLabel('Onderwerp').fill('Levering')
  await send(page, 'Uw bericht', 'Wanneer komt het?', 'Versturen')
  await page.getByText(/De link om het gesprek te volgen is net naar gast@voorbeeld.test vertrokken/).waitFor()
})
