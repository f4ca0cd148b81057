import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStaffRoom, requests } from '../../testing/open-staff-room.ts'
import { expireLeave } from './expire-leave.ts'

const room = await openStaffRoom()
const { hire, ask, pool, platform, clock, types } = room
const personnel = await room.join('hr_manager')
const balances = '/api/admin-dashboard/leave-balances/'
const balance = async (employee_id: string, as_of: string) => {
  const { granted, taken, balance: sum, planned, requested, left } = (await personnel.call('GET', `${balances}?employee_id=${employee_id}&as_of=${as_of}`)).body.results[0] ?? {}
  return { granted, taken, balance: sum, planned, requested, left }
}

test('a balance is the sum of the ledger on a day; what is planned and asked for stands beside it', async () => {
  const anna = await hire()
  const { body: first } = await ask(anna, '2026-11-16', '2026-11-17')
  await personnel.call('POST', `${requests}${first.id}/approve/`, {})
  const { body: second } = await ask(anna, '2026-12-01')
  await personnel.call('POST', `${requests}${second.id}/approve/`, {})
  await ask(anna, '2026-12-02', '2026-12-02', { half: 'am' })
  assert.deepEqual(await balance(anna.employee_id, '2026-11-22'), { granted: 40, taken: 4, balance: 36, planned: 2, requested: 1, left: 33 })
  assert.deepEqual(await balance(anna.employee_id, '2026-11-15'), { granted: 40, taken: 0, balance: 40, planned: 6, requested: 1, left: 33 })
  assert.deepEqual(await balance(anna.employee_id, '2026-12-31'), { granted: 40, taken: 7, balance: 33, planned: 0, requested: 0, left: 33 })
})

test('everybody is granted the statutory leave of a year once, by the schedule of the year before', async () => {
  const [full, part, fresh] = [await hire({ half_days: 0 }), await hire({ half_days: 0, schedule: 'wwww..wwww....' }), await hire({ half_days: 0, since: '2026-07-01' })]
  const { body } = await personnel.call('POST', `${balances}grants/`, { year: 2027 })
  assert.ok(body.granted >= 3)
  assert.equal((await personnel.call('POST', `${balances}grants/`, { year: 2027 })).body.granted, 0)
  // four weeks of ten half days, of eight, and half a year of ten
  assert.deepEqual(await Promise.all([full, part, fresh].map(async ({ employee_id }) => (await balance(employee_id, '2027-01-01')).granted)), [40, 32, 20])
})

test('the ledger only grows', async () => {
  for (const statement of ['update hr.leave_lines set half_days = 80', 'delete from hr.leave_lines', 'truncate hr.leave_lines']) await assert.rejects(pool.query(statement), /append-only/)
})

test('a correction does not take more than is there', async () => {
  const ben = await hire({ half_days: 4 })
  const line = { employee_id: ben.employee_id, type_id: types['annual'], year: 2026, kind: 'correction' }
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, half_days: -5 })).code, 'hr/leave-balance-too-low')
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, half_days: -4, note: 'Départ' })).status, 204)
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, kind: 'grant', half_days: -1 })).code, 'hr/leave-line')
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, type_id: types['sick'], half_days: 2 })).code, 'hr/leave-line')
  assert.deepEqual((await ben.call('GET', `${balances}lines/?employee_id=${ben.employee_id}`)).body.results.map(({ kind, half_days }: Record<string, unknown>) => [kind, half_days]).toSorted(), [['correction', -4], ['grant', 4]])
})

test('what is carried over leaves the year before, and what was not taken by its last day expires', async () => {
  const cara = await hire({ half_days: 10 })
  const line = { employee_id: cara.employee_id, type_id: types['annual'], year: 2027, kind: 'carry_over', expires_on: '2027-03-31' }
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, half_days: 11 })).code, 'hr/leave-balance-too-low')
  assert.equal((await personnel.call('POST', `${balances}lines/`, { ...line, half_days: 6 })).status, 204)
  assert.equal((await balance(cara.employee_id, '2026-12-31')).left, 4)
  // Monday and Tuesday of February: four of the six
  await ask(cara, '2027-02-01', '2027-02-02')
  clock.now = Temporal.Instant.from('2027-03-31T10:00:00Z')
  await expireLeave(platform)
  assert.equal((await pool.query(`select from hr.leave_lines where kind = 'expiry'`)).rowCount, 0)
  clock.now = Temporal.Instant.from('2027-04-01T10:00:00Z')
  await expireLeave(platform)
  await expireLeave(platform)
  assert.deepEqual((await pool.query('select half_days, day::text from hr.leave_lines where kind = $1', ['expiry'])).rows, [{ half_days: -2, day: '2027-04-01' }])
  clock.now = Temporal.Instant.from('2026-11-22T10:00:00Z')
})
