import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const person = { name: 'Personne Exemple', email: 'personne@exemple.test', password: 'dix caracteres', other: 'une autre phrase' }
const { page: desk } = await stage.visitor()

async function signIn(page: Page, path: string, { email, password }: { email: string, password: string }): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

/** Finds the newest mail of a subject in the administration and goes where its button leads. */
async function followMail(subject: string, button: string): Promise<Page> {
  // once its job has run: a link that opens a door is not shown while it waits
  const row = desk.getByRole('row', { name: new RegExp(`${subject}.*conservé`) }).first().getByRole('link')
  for (let tries = 0; tries < 20; tries += 1) {
    await desk.goto('/admin/mails', { waitUntil: 'networkidle' })
    if (await row.isVisible()) break
  }
  await row.click()
  const address = await desk.frameLocator('.mail-frame').getByRole('link', { name: button }).getAttribute('href')
  const opened = await desk.context().newPage()
  await opened.goto(address!)
  return opened
}

test('whoever looks after the mails reads what was written, in a frame that runs nothing', async () => {
  await signIn(desk, '/admin/sign-in', administrator)
  await desk.waitForURL(/\/admin\/?$/)
  const { page } = await stage.visitor()
  await page.goto('/fr/register', { waitUntil: 'networkidle' })
  await page.getByLabel('Nom et prénom').fill(person.name)
  await page.getByLabel('Adresse e-mail').fill(person.email)
  await page.getByLabel('Mot de passe').fill(person.password)
  await page.getByRole('button', { name: 'Créer un compte' }).click()
  await page.getByRole('heading', { name: 'Votre compte' }).waitFor()
  const opened = await followMail('Votre compte est ouvert', 'Confirmer mon adresse')
  await opened.getByText('Votre adresse est confirmée.').waitFor()
  assert.equal(new URL(opened.url()).hash, '')
  await desk.getByRole('button', { name: 'Texte' }).click()
  assert.match((await desk.locator('.mail-text').textContent())!, /Confirmer mon adresse:\nhttp/)
})

test('a person who forgot the password asks, follows the mail, chooses another and signs in', async () => {
  const { page } = await stage.visitor()
  await page.goto('/fr/sign-in', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await page.getByRole('heading', { name: 'Mot de passe oublié' }).waitFor()
  await page.getByLabel('Adresse e-mail').fill(person.email)
  await page.getByRole('button', { name: 'Recevoir un lien' }).click()
  await page.getByText(/Si un compte existe/).waitFor()
  const opened = await followMail('Choisir un nouveau mot de passe', 'Choisir un mot de passe')
  await opened.getByLabel('Mot de passe').fill(person.other)
  await opened.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await opened.getByText('Votre mot de passe est changé.').waitFor()
  await signIn(page, '/fr/sign-in', person)
  await page.getByRole('alert').waitFor()
  await signIn(page, '/fr/sign-in', { ...person, password: person.other })
  await page.getByRole('heading', { name: 'Votre compte' }).waitFor()
})

test('a job without attempts left stands out in the menu, and is run again or taken away', async () => {
  await stage.pool.query(`select graphile_worker.add_job('shop.made-up', '{}'::json, max_attempts => 1)`)
  await stage.pool.query(`update graphile_worker._private_jobs set attempts = 1, last_error = 'The provider did not answer.' where max_attempts = 1`)
  await desk.goto('/admin/jobs', { waitUntil: 'networkidle' })
  await desk.getByRole('link', { name: /Tâches à traiter : 1/ }).waitFor()
  await desk.getByText('The provider did not answer.').waitFor()
  await desk.getByRole('button', { name: 'Relancer maintenant shop.made-up' }).click()
  await desk.getByRole('cell', { name: 'en attente' }).waitFor()
  await desk.getByRole('button', { name: 'Retirer shop.made-up' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await desk.getByText('Tout est fait').waitFor()
  await desk.getByText('accounting.keep-missing-copies').waitFor()
})
