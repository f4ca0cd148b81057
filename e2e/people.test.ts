import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { codeAt, stepOf } from '../server/modules/identity/second-factor/one-time-code.ts'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const { page: office } = await stage.visitor()
const { page: newcomer } = await stage.visitor()
const person = { name: 'Personne Nouvelle', email: 'nouvelle@comptoir.test', own: 'une phrase bien à moi' }

/** The code that an authenticator app shows for a key, as the server's clock has it. */
function codeOf(key: string): string {
  const bits = [...key].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return codeAt(Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2))), stepOf(stage.clock.now))
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

test('an administrator opens an account with a role and a first password', async () => {
  await signIn(office, administrator.email, administrator.password)
  await office.waitForURL(/\/admin\/?$/)
  await office.goto('/admin/settings/users', { waitUntil: 'networkidle' })
  await office.getByRole('button', { name: 'Nouvel utilisateur' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Nom', { exact: true }).fill(person.name)
  await dialog.getByLabel('Adresse e-mail').fill(person.email)
  await dialog.getByLabel('Rôles').click()
  await office.getByRole('option', { name: 'Comptable', exact: true }).click()
  await office.keyboard.press('Escape')
  await dialog.getByLabel('Inviter par e-mail').uncheck()
  await dialog.getByLabel('Premier mot de passe').fill('premier mot de passe')
  await dialog.getByRole('button', { name: 'Ouvrir le compte' }).click()
  await office.getByRole('heading', { level: 1, name: person.name }).waitFor()
})

test('the newcomer chooses a password first, then works', async () => {
  await signIn(newcomer, person.email, 'premier mot de passe')
  await newcomer.getByRole('heading', { name: 'Choisissez votre mot de passe' }).waitFor()
  await newcomer.getByLabel('Mot de passe actuel').fill('premier mot de passe')
  await newcomer.getByLabel('Nouveau mot de passe').fill(person.own)
  await newcomer.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await newcomer.waitForURL(/\/admin\/?$/)
  await newcomer.goto('/admin/settings/users', { waitUntil: 'networkidle' })
  await newcomer.getByText('Votre rôle ne permet pas cette action').waitFor()
})

test('codes of an app are turned on by a QR code, and asked for at the next sign-in', async () => {
  await newcomer.goto('/admin/settings/security', { waitUntil: 'networkidle' })
  await newcomer.getByRole('button', { name: 'Activer' }).click()
  await newcomer.getByLabel('Mot de passe actuel').first().fill(person.own)
  await newcomer.getByRole('button', { name: 'Activer' }).click()
  await newcomer.getByRole('img', { name: /Code QR/ }).waitFor()
  const key = (await newcomer.locator('.own-key').textContent())!
  await newcomer.getByLabel('Code à six chiffres').fill(codeOf(key))
  await newcomer.getByRole('button', { name: 'Vérifier et activer' }).click()
  await newcomer.getByText('Vos codes de secours').waitFor()
  assert.equal(await newcomer.locator('.own-codes li').count(), 10)
  await newcomer.getByRole('button', { name: 'Je les ai notés' }).click()
  await newcomer.getByText('Il vous reste 10 codes de secours.').waitFor()

  const { page: elsewhere } = await stage.visitor()
  stage.clock.now = stage.clock.now.add({ minutes: 1 })
  await signIn(elsewhere, person.email, person.own)
  await elsewhere.getByLabel('Code à six chiffres, ou code de secours').fill(codeOf(key))
  await elsewhere.getByRole('button', { name: 'Se connecter' }).click()
  await elsewhere.waitForURL(/\/admin\/?$/)
  await elsewhere.goto('/fr/account/security', { waitUntil: 'networkidle' })
  await elsewhere.getByRole('button', { name: 'Gérer' }).click()
  await elsewhere.getByText('Il vous reste 10 codes de secours.').waitFor()
  await elsewhere.getByRole('button', { name: /Terminer/ }).first().click()
  await elsewhere.getByRole('button', { name: /Terminer/ }).first().waitFor({ state: 'detached' })
  await newcomer.goto('/admin', { waitUntil: 'networkidle' })
  await newcomer.waitForURL(/\/admin\/sign-in/)
})

test('the office reads in the log what was done, makes a role, and forgets a lost app', async () => {
  await office.getByRole('link', { name: 'Ses actions' }).click()
  await office.getByText('auth/totp/confirm').waitFor()
  await office.goto('/admin/settings/roles', { waitUntil: 'networkidle' })
  await office.getByRole('button', { name: 'Nouveau rôle' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Nom du rôle').fill('Étudiante du samedi')
  await dialog.getByLabel('Voir le stock').check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await office.getByRole('button', { name: 'Étudiante du samedi' }).waitFor()
  await office.goto('/admin/settings/users', { waitUntil: 'networkidle' })
  await office.getByRole('link', { name: person.name }).click()
  await office.getByRole('button', { name: 'Oublier l’application' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Oublier l’application' }).click()
  await office.getByText('Double authentification inactive').waitFor()
})
