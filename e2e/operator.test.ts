import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { administrator, openStage } from './stage.ts'

const stage = await openStage()
const { page: desk } = await stage.visitor()
const coffee = await stage.sell({ price_cents: 1_190, stock: 10, vat_class: 'food' })

test('the operator signs in and sees on the board that nothing failed', async () => {
  await desk.goto('/admin/sign-in', { waitUntil: 'networkidle' })
  await desk.getByLabel('Adresse e-mail').fill(administrator.email)
  await desk.getByLabel('Mot de passe', { exact: true }).fill(administrator.password)
  await desk.getByRole('button', { name: 'Se connecter' }).click()
  await desk.getByRole('heading', { name: 'Tableau de bord' }).waitFor()
  for (const figure of ['À expédier', 'Rendez-vous du jour', 'Demandes sans réponse', 'Factures impayées']) await desk.getByRole('link', { name: figure }).waitFor()
  await desk.getByRole('button', { name: '3 mois' }).click()
  await desk.getByRole('button', { name: 'Rendez-vous', exact: true }).click()
  await desk.waitForURL(/from=.*series=appointments|series=appointments.*from=/)
})

test('a job that gave up is run again, or taken away', async () => {
  await stage.pool.query(`select graphile_worker.add_job('services.write-off-holds', '{}'::json, max_attempts => 2)`)
  await stage.pool.query(`update graphile_worker._private_jobs set attempts = 2, last_error = 'The database was away.' where max_attempts = 2`)
  await desk.goto('/admin/jobs', { waitUntil: 'networkidle' })
  await desk.getByText('1 tâche a épuisé ses essais').waitFor()
  // this stage runs nothing by the clock: the job waits in line until it is taken out by hand
  await desk.getByRole('button', { name: 'Relancer maintenant services.write-off-holds' }).click()
  await desk.getByRole('cell', { name: 'en attente' }).waitFor()
  await desk.getByRole('button', { name: 'Retirer services.write-off-holds' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await desk.getByText('Tout est fait').waitFor()
})

test('what is kept ready is seen, and emptied so that a change behind Comptoir’s back shows', async () => {
  const texts = Object.fromEntries(['fr', 'nl', 'de', 'en'].map((language) => [language, { name: 'Cafés' }]))
  const made = await stage.app.inject({ method: 'POST', url: '/api/shop/categories/', headers: await stage.signIn('shop_manager'), payload: { texts } })
  assert.equal(made.statusCode, 201)
  const { page: visitor } = await stage.visitor()
  const names = async () => JSON.stringify(await (await visitor.request.get('/api/shop/categories/')).json())
  await names()
  await stage.pool.query(`update shop.category_texts set name = 'Torréfiés ici'`)
  assert.doesNotMatch(await names(), /Torréfiés ici/)
  await desk.goto('/admin/settings/cache', { waitUntil: 'networkidle' })
  await desk.getByRole('button', { name: 'Vider catalogue' }).click()
  await desk.getByText('La partie catalogue est vidée dans tous les processus.').waitFor()
  assert.match(await names(), /Torréfiés ici/)
})

test('a mail is found, read and sent again', async () => {
  const { rows: [person] } = await stage.pool.query('select id from identity.people where email = $1', [administrator.email])
  await stage.work(({ say }) => say('identity.password-changed', { person_id: person.id }))
  const row = desk.getByRole('row', { name: /mot de passe.*conservé/i }).first().getByRole('link')
  for (let tries = 0; tries < 20 && !await row.isVisible(); tries += 1) await desk.goto('/admin/mails', { waitUntil: 'networkidle' })
  await row.click()
  await desk.getByRole('button', { name: 'Envoyer à nouveau' }).click()
  await desk.getByText('Le message repart.', { exact: true }).waitFor()
  const { rows } = await stage.pool.query(`select count(*)::int as number from platform.mails where again_of is not null`)
  assert.equal(rows[0].number, 1)
})

test('a backup is made and proved while the shop goes on selling', async () => {
  await desk.goto('/admin/settings/backups', { waitUntil: 'networkidle' })
  await desk.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  const { page: shopper } = await stage.visitor()
  const added = await shopper.request.post('/api/shop/cart/lines/', { data: { variant_id: coffee, quantity: 1 } })
  assert.ok(added.ok())
  await desk.getByText('Prouvée').waitFor({ timeout: 60_000 })
  const { rows: [backup] } = await stage.pool.query(`select file from administration.backups where state = 'done'`)
  const sealed = readFileSync(join(stage.platform.configuration.DATA_DIR, 'backups', backup.file))
  assert.doesNotMatch(sealed.toString('latin1'), /admin@comptoir\.test/)
})

test('the log tells each of these acts, and who did them', async () => {
  await desk.goto('/admin/settings/audit', { waitUntil: 'networkidle' })
  for (const act of ['Sauvegardes : ajouter', 'Cache : vider', 'Tâches : relancer', 'Messages : renvoyer', 'Session : se connecter']) await desk.getByText(act).first().waitFor()
})
