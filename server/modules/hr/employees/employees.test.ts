import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveDepartment } from '../departments/save-department.ts'
import { openStaffRoom } from '../testing/open-staff-room.ts'

const room = await openStaffRoom()
const { pool, work, department_id } = room
const personnel = await room.join('hr_manager')
const [employees, contracts, departments] = ['employees', 'contracts', 'departments'].map((name) => `/api/admin-dashboard/${name}/`) as [string, string, string]
const someone = { first_name: 'Employé', last_name: 'Exemple', language: 'nl' }
const terms = { first_day: '2025-01-01', kind: 'permanent', weekly_minutes: 2280, fte_bp: 10_000, schedule: 'wwwwwwwwww....', job_title: 'Vendeur', department_id }
const add = async (more: object = {}) => (await personnel.call('POST', employees, { ...someone, ...more })).body.id as string

test('a new version of a contract ends the one before, and no two run on one day', async () => {
  const employee_id = await add()
  const { body: first } = await personnel.call('POST', contracts, { employee_id, ...terms })
  const half = await personnel.call('POST', contracts, { employee_id, ...terms, first_day: '2026-09-01', fte_bp: 5000, weekly_minutes: 1140, schedule: 'w.w.w.w.w.....' })
  assert.equal(half.status, 201)
  const { body } = await personnel.call('GET', `${employees}${employee_id}/`)
  assert.deepEqual(body.contracts.map(({ first_day, last_day, fte_bp }: Record<string, unknown>) => [first_day, last_day, fte_bp]), [['2026-09-01', null, 5000], ['2025-01-01', '2026-08-31', 10_000]])
  assert.deepEqual([body.fte_bp, body.department, body.employed], [5000, 'Magasin', true])
  assert.equal((await personnel.call('PUT', `${contracts}${first.id}/`, { ...terms, last_day: '2026-09-01' })).code, 'hr/contracts-overlap')
  assert.equal((await personnel.call('POST', contracts, { employee_id, ...terms, first_day: '2024-06-01' })).code, 'hr/contracts-overlap')
  assert.equal((await personnel.call('PUT', `${contracts}${first.id}/`, { ...terms, last_day: '2024-12-31' })).code, 'hr/contract-days')
  assert.equal((await personnel.call('POST', contracts, { employee_id, ...terms, kind: 'fixed_term', first_day: '2027-01-01' })).code, 'hr/contract-days')
})

test('a national number is judged by its digits, sealed, shown on demand only, and who looked is kept', async () => {
  const id = await add()
  const url = `${employees}${id}/national-number/`
  assert.equal((await personnel.call('PUT', url, { national_number: '85.07.30-033.29' })).code, 'hr/invalid-national-number')
  // born in 2017: the check digits of 17.07.30-033 hold with a 2 in front only
  assert.equal((await personnel.call('PUT', url, { national_number: '17073003384' })).status, 204)
  assert.deepEqual((await personnel.call('POST', `${url}reveal/`)).body, { national_number: '17.07.30-033.84' })
  const { rows: [kept] } = await pool.query('select * from hr.national_numbers where employee_id = $1', [id])
  assert.doesNotMatch(JSON.stringify(kept), /17073003384|033/)
  const detail = await personnel.call('GET', `${employees}${id}/`)
  assert.equal(detail.body.has_national_number, true)
  assert.doesNotMatch(JSON.stringify([detail.body, (await personnel.call('GET', employees)).body]), /17073003384|17\.07\.30/)
  const { rows } = await pool.query('select method, route, subject_id, status, changes from identity.audit_entries where subject_id = $1 and person_id = $2 order by id desc limit 1', [id, personnel.id])
  assert.deepEqual(rows, [{ method: 'POST', route: '/api/admin-dashboard/employees/:id/national-number/reveal/', subject_id: id, status: 200, changes: null }])
  assert.equal((await personnel.call('PUT', `${employees}${await add()}/national-number/`, { national_number: '17.07.30-033.84' })).code, 'hr/national-number-exists')
  assert.equal((await personnel.call('DELETE', url)).status, 204)
  assert.equal((await personnel.call('POST', `${url}reveal/`)).code, 'hr/no-national-number')
})

test('what is sealed for one employee does not open in another’s row', async () => {
  const [one, other] = [await add(), await add()]
  await personnel.call('PUT', `${employees}${one}/national-number/`, { national_number: '85.07.30-033.28' })
  await pool.query('update hr.national_numbers set employee_id = $1 where employee_id = $2', [other, one])
  assert.equal((await personnel.call('POST', `${employees}${other}/national-number/reveal/`)).status, 500)
})

test('only those who look after the staff see employees; others see themselves', async () => {
  const anna = await room.hire()
  for (const path of [employees, contracts, `${employees}${anna.employee_id}/`]) assert.equal((await anna.call('GET', path)).status, 403)
  assert.equal((await anna.call('POST', `${employees}${anna.employee_id}/national-number/reveal/`)).status, 403)
  assert.equal((await anna.call('GET', `${employees}me/`)).body.id, anna.employee_id)
  assert.equal((await (await room.join('bookkeeper')).call('GET', `${employees}me/`)).code, 'hr/no-employee')
  assert.equal((await (await room.join('customer')).call('GET', `${employees}me/`)).status, 403)
})

test('departments are a tree, also when two are moved under each other at once', async () => {
  const [a, b, c] = await Promise.all(['A', 'B', 'C'].map((name) => work((now) => saveDepartment(now, { name }))))
  assert.equal((await personnel.call('PUT', `${departments}${a!.id}/`, { name: 'A', parent_id: a!.id })).code, 'hr/department-in-itself')
  await personnel.call('PUT', `${departments}${b!.id}/`, { name: 'B', parent_id: a!.id })
  await personnel.call('PUT', `${departments}${c!.id}/`, { name: 'C', parent_id: b!.id })
  assert.equal((await personnel.call('PUT', `${departments}${a!.id}/`, { name: 'A', parent_id: c!.id })).code, 'hr/department-in-itself')
  for (let round = 0; round < 5; round += 1) {
    const [one, two] = await Promise.all([1, 2].map((each) => work((now) => saveDepartment(now, { name: `${round}-${each}` }))))
    const moved = await Promise.all([[one, two], [two, one]].map(([child, parent]) => personnel.call('PUT', `${departments}${child!.id}/`, { name: child!.id, parent_id: parent!.id })))
    assert.deepEqual(moved.map(({ status }) => status).toSorted(), [200, 422])
  }
})

test('a department with contracts or departments below stays, an empty one goes, and a name is there once', async () => {
  const employee_id = await add()
  await personnel.call('POST', contracts, { employee_id, ...terms })
  assert.equal((await personnel.call('DELETE', `${departments}${department_id}/`)).code, 'hr/department-in-use')
  const { body: { id } } = await personnel.call('POST', departments, { name: 'Atelier', parent_id: department_id })
  assert.equal((await personnel.call('POST', departments, { name: 'atelier', parent_id: department_id })).code, 'hr/department-exists')
  assert.equal((await personnel.call('DELETE', `${departments}${id}/`)).status, 204)
})

test('nobody is their own manager, not by a detour either', async () => {
  const top = await add()
  const below = await add({ manager_id: top })
  assert.equal((await personnel.call('PUT', `${employees}${top}/`, { ...someone, manager_id: top })).code, 'hr/manager-loop')
  assert.equal((await personnel.call('PUT', `${employees}${top}/`, { ...someone, manager_id: below })).code, 'hr/manager-loop')
})

test('an account belongs to one employee, and an unknown one to nobody', async () => {
  const anna = await room.hire()
  assert.equal((await personnel.call('POST', employees, { ...someone, user_id: anna.id })).code, 'hr/user-already-linked')
  assert.equal((await personnel.call('POST', employees, { ...someone, user_id: department_id })).code, 'hr/unknown-user')
  assert.equal((await personnel.call('POST', employees, { ...someone, manager_id: department_id })).code, 'hr/unknown-manager')
})
