import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStaffRoom, requests } from '../../testing/open-staff-room.ts'

const room = await openStaffRoom()
const { hire, ask, types, department_id } = room
const personnel = await room.join('hr_manager')
const manager = await hire({ role: 'shop_manager' })
const [anna, ben] = [await hire({ manager: manager.employee_id }), await hire()]
const calendar = '/api/admin-dashboard/leave-calendar/'
const holidays = '/api/admin-dashboard/holidays/'
type Seen = { employees: { id: string; absences: { first_day: string; type: string | null; status: string }[] }[]; days: { day: string; off: boolean; holiday: string | null }[] }
const absencesOf = (seen: Seen, { employee_id }: { employee_id: string }) => seen.employees.find(({ id }) => id === employee_id)!.absences.map(({ first_day, type, status }) => [first_day, type, status])

test('colleagues see approved leave, and of sickness only that somebody is absent', async () => {
  for (const [first_day, type, approve] of [['2026-11-23', 'annual', true], ['2026-11-24', 'sick', true], ['2026-11-25', 'annual', false]] as const) {
    const { body: { id } } = await ask(anna, first_day, first_day, { type_id: types[type] })
    if (approve) await personnel.call('POST', `${requests}${id}/approve/`, {})
  }
  const seen = async ({ call }: typeof anna) => absencesOf((await call('GET', `${calendar}?month=2026-11`)).body as Seen, anna)
  const annual = 'Vacances annuelles légales'
  assert.deepEqual(await seen(ben), [['2026-11-23', annual, 'approved'], ['2026-11-24', null, 'approved']])
  for (const insider of [anna, manager]) assert.deepEqual(await seen(insider), [['2026-11-23', annual, 'approved'], ['2026-11-24', 'Maladie', 'approved'], ['2026-11-25', annual, 'requested']])
})

test('a month has its days, weekends and holidays, and a department its own people', async () => {
  const { body } = await ben.call('GET', `${calendar}?month=2026-11&department_id=${department_id}`) as { body: Seen }
  assert.equal(body.days.length, 30)
  assert.deepEqual(body.days.filter(({ holiday }) => holiday).map(({ day, holiday }) => [day, holiday]), [['2026-11-02', 'Toussaint'], ['2026-11-11', 'Armistice']])
  assert.equal(body.days.filter(({ off }) => off).length, 9)
  assert.equal(body.employees.length, 3)
  assert.deepEqual((await ben.call('GET', `${calendar}?month=2026-11&department_id=${anna.id}`)).body.employees, [])
})

test('a replacement day is chosen by those who look after the staff, costs nothing, and frees the law’s own', async () => {
  // 15 August 2026 is a Saturday; without a choice Monday 17 is kept
  const kept = async () => (await ben.call('GET', `${holidays}?year=2026`)).body.results.find(({ key }: { key: string }) => key === 'assumption')
  assert.deepEqual([(await kept()).kept_on, (await kept()).chosen], ['2026-08-17', false])
  const choose = (replacements: object[], by = personnel) => by.call('PUT', holidays, { year: 2026, replacements })
  assert.equal((await choose([], ben)).status, 403)
  assert.equal((await choose([{ key: 'armistice', day: '2026-11-12' }])).code, 'hr/unknown-holiday')
  assert.equal((await choose([{ key: 'assumption', day: '2026-08-16' }])).code, 'hr/replacement-not-a-working-day')
  assert.equal((await choose([{ key: 'assumption', day: '2026-12-24' }])).status, 200)
  assert.deepEqual([(await kept()).kept_on, (await kept()).chosen], ['2026-12-24', true])
  // Monday to Wednesday: Thursday is kept as a holiday now, Friday is Christmas
  assert.equal((await ask(ben, '2026-12-21', '2026-12-25')).body.half_days, 6)
  assert.equal((await ask(ben, '2026-08-17')).body.half_days, 2)
})
