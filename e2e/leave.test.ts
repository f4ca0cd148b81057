import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addContract, addLeaveLine, saveDepartment, saveEmployee } from '../server/modules/hr/index.ts'
import { hashPassword, registerPerson } from '../server/modules/identity/index.ts'
import { openPractice } from '../server/modules/services/testing/open-practice.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { work, pool } = stage
const password = 'un bon mot de passe'
const employed = { manager: 'responsable@comptoir.test', employee: 'employee@comptoir.test', personnel: 'rh@comptoir.test' }

/** An employee who gives consultations, her manager, and whoever looks after the staff. */
async function company() {
  const password_hash = await hashPassword(password)
  return work(async (now) => {
    const account = async (email: string, name: string, role: 'practitioner' | 'shop_manager' | 'hr_manager') => (await registerPerson(now, { email, name, language: 'fr', password_hash, role })).id
    const department = await saveDepartment(now, { name: 'Magasin' })
    const terms = { first_day: Temporal.PlainDate.from('2025-01-01'), kind: 'permanent', weekly_minutes: 2280, fte_bp: 10_000, schedule: 'wwwwwwwwww....', job_title: 'Conseillère', department_id: department.id } as const
    const manager = await saveEmployee(now, { first_name: 'Responsable', last_name: 'Exemple', language: 'fr', email: employed.manager, user_id: await account(employed.manager, 'Responsable Exemple', 'shop_manager') })
    const user_id = await account(employed.employee, 'Employée Exemple', 'practitioner')
    const employee = await saveEmployee(now, { first_name: 'Employée', last_name: 'Exemple', language: 'fr', email: employed.employee, user_id, manager_id: manager.id })
    await account(employed.personnel, 'Personnel Exemple', 'hr_manager')
    const type = await now.tx.selectFrom('hr.leave_types').select('id').where('key', '=', 'annual').executeTakeFirstOrThrow()
    for (const each of [manager, employee]) {
      await addContract(now, { ...terms, employee_id: each.id })
      await addLeaveLine(now, { employee_id: each.id, type_id: type.id, year: 2026, kind: 'grant', half_days: 40 })
    }
    return { user_id }
  })
}
const { user_id } = await company()
const { service_id } = await openPractice(work, { person_id: user_id })

async function signedIn(email: string): Promise<Page> {
  const { page } = await stage.visitor()
  await page.goto('/admin/sign-in')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}
const slots = async (day: string) => ((await stage.app.inject(`/api/service/services/${service_id}/slots/?from=${day}&to=${day}`)).json<{ results: unknown[] }>()).results.length

test('leave is asked for, approved by the manager, seen by the team, and closes the agenda', async () => {
  assert.ok(await slots('2026-12-08') > 0)
  const page = await signedIn(employed.employee)
  await page.goto('/admin/hr/my-leave')
  await page.getByText('Vos demandes vont à Responsable Exemple.').waitFor()
  await page.getByRole('button', { name: 'Demander un congé' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Premier jour').fill('2026-12-07')
  await dialog.getByLabel('Dernier jour').fill('2026-12-09')
  // three days of twenty
  await dialog.getByText('Compte pour 3 jours.').waitFor()
  await dialog.getByText('Il restera 17 jours pour 2026.').waitFor()
  await dialog.getByRole('button', { name: 'Envoyer la demande' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('cell', { name: 'En attente' }).waitFor()

  const manager = await signedIn(employed.manager)
  await manager.goto('/admin/hr/approvals')
  await manager.getByRole('button', { name: 'Approuver, Employée Exemple' }).click()
  await manager.getByText('Rien n’attend').waitFor()
  await manager.goto('/admin/hr/calendar?month=2026-12')
  await manager.getByRole('row', { name: /Employée Exemple/ }).getByText('Vacances annuelles légales').first().waitFor()

  await page.reload()
  await page.getByRole('cell', { name: 'Approuvé' }).waitFor()
  for (let attempt = 0; attempt < 100 && await slots('2026-12-08') > 0; attempt += 1) await page.waitForTimeout(100)
  assert.equal(await slots('2026-12-08'), 0)
  assert.ok(await slots('2026-12-10') > 0)
  const { rows } = await pool.query(`select kind, to_address from platform.mails where kind like 'hr/%' order by made_at, id`)
  assert.deepEqual(rows, [{ kind: 'hr/leave-requested', to_address: employed.manager }, { kind: 'hr/leave-approved', to_address: employed.employee }])
})

test('whoever looks after the staff adds an employee with contract and national number, and shows it on demand', async () => {
  const page = await signedIn(employed.personnel)
  await page.goto('/admin/hr/employees')
  await page.getByRole('button', { name: 'Nouveau membre' }).click()
  await page.getByRole('dialog').getByLabel('Prénom').fill('Mécanicien')
  await page.getByRole('dialog').getByLabel('Nom de famille').fill('Fictif')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.waitForURL(/\/admin\/hr\/employees\/[0-9a-f-]{36}/)
  await page.getByRole('button', { name: 'Nouveau contrat ou avenant' }).click()
  // the stage's own day: a browser has another
  await page.getByRole('dialog').getByLabel('Du', { exact: true }).fill('2026-11-22')
  await page.getByRole('dialog').getByLabel('Fonction').fill('Mécanicien')
  await page.getByRole('dialog').getByRole('button', { name: /ven.*après-midi/ }).click()
  await page.getByRole('dialog').getByText('9 demi-journées par semaine').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Mécanicien · Magasin').waitFor()
  await page.getByRole('button', { name: 'Saisir' }).click()
  await page.getByRole('dialog').getByLabel('Numéro national').fill('85073003329')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('alert').getByText('n’est pas valable').waitFor()
  await page.getByRole('dialog').getByLabel('Numéro national').fill('85073003328')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Enregistré et chiffré').waitFor()
  assert.equal(await page.getByText('85.07.30-033.28').count(), 0)
  await page.getByRole('button', { name: 'Afficher' }).click()
  await page.getByText('85.07.30-033.28').waitFor()
})

test('an employee sees their own leave and the calendar, not the files of the others', async () => {
  const page = await signedIn(employed.employee)
  const menu = page.getByRole('navigation', { name: 'Menu' }).first()
  await menu.getByRole('link', { name: 'Mes congés' }).waitFor()
  assert.equal(await menu.getByRole('link', { name: 'Membres du personnel' }).count(), 0)
  await page.goto('/admin/hr/employees')
  await page.getByRole('alert').waitFor()
})
