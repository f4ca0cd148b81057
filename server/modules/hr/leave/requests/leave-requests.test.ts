import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaveTotalDifferences, rebuildLeaveTotals } from '../ledger/leave-totals.ts'
import { openStaffRoom, requests, type Employed } from '../../testing/open-staff-room.ts'

const room = await openStaffRoom()
const { hire, ask, pool, work, platform, types } = room
const manager = await hire({ role: 'shop_manager' })
const personnel = await room.join('hr_manager')
const balances = '/api/admin-dashboard/leave-balances/'
const left = async ({ employee_id }: Employed, type = 'annual') => (await personnel.call('GET', `${balances}?employee_id=${employee_id}`)).body.results.find((row: { type_id: string }) => row.type_id === types[type])?.left
const mails = async (id: string) => (await pool.query<{ kind: string; to_address: string; subject: string }>('select kind, to_address, subject from platform.mails where about_id = $1 order by made_at, id', [id])).rows
const act = ({ call }: { call: Employed['call'] }, id: string, verb: string, body: object = {}) => call('POST', `${requests}${id}/${verb}/`, body)

test('leave goes from request to approval by the manager, takes its days at once, and both are written to', async () => {
  const anna = await hire({ manager: manager.employee_id })
  const asked = await ask(anna, '2026-12-21', '2026-12-24', { note: 'Voyage' })
  // Monday to Thursday: eight half days of forty
  assert.deepEqual([asked.status, asked.body.status, asked.body.half_days, asked.body.mine, asked.body.cancellable], [201, 'requested', 8, true, true])
  assert.equal(await left(anna), 32)
  await room.jobs()
  const waiting = await manager.call('GET', `${requests}?scope=to_decide`)
  assert.deepEqual(waiting.body.results.map(({ id, decidable }: { id: string; decidable: boolean }) => [id, decidable]), [[asked.body.id, true]])
  const approved = await act(manager, asked.body.id, 'approve')
  assert.deepEqual([approved.status, approved.body.status, approved.body.decided_by], [200, 'approved', 'Personne shop_manager'])
  assert.equal(await left(anna), 32)
  await room.jobs()
  assert.deepEqual(await mails(asked.body.id), [
    { kind: 'hr/leave-requested', to_address: manager.email, subject: `Demande de congé de ${asked.body.employee}` },
    { kind: 'hr/leave-approved', to_address: anna.email, subject: 'Votre congé est approuvé' },
  ])
})

test('refused or cancelled leave gives its days back', async () => {
  const ben = await hire({ manager: manager.employee_id })
  const { body: first } = await ask(ben, '2026-12-07', '2026-12-08')
  const { body: second } = await ask(ben, '2026-12-09', '2026-12-09', { half: 'pm' })
  assert.equal(await left(ben), 35)
  assert.equal((await act(manager, first.id, 'refuse', { reason: 'Inventaire' })).body.reason, 'Inventaire')
  assert.equal((await act(ben, second.id, 'cancel')).body.status, 'cancelled')
  assert.equal(await left(ben), 40)
  assert.equal((await act(manager, first.id, 'approve')).code, 'hr/leave-already-decided')
})

test('approved leave that is cancelled says so with the facts of its approval', async () => {
  const cara = await hire({ manager: manager.employee_id })
  const { body: { id } } = await ask(cara, '2026-12-14', '2026-12-14', { half: 'am' })
  await room.jobs()
  await act(manager, id, 'approve')
  await room.jobs()
  await act(cara, id, 'cancel')
  const { rows } = await pool.query<{ payload: { facts: object } }>(`select payload from graphile_worker._private_jobs where payload::text like '%' || $1 || '%'`, [id])
  // one job per listener: hr's own mail, and whoever closes agendas
  assert.ok(rows.length > 0)
  for (const { payload } of rows) assert.deepEqual(payload.facts, { request_id: id, user_id: cara.id, first_day: '2026-12-14', last_day: '2026-12-14', half: 'am' })
  await room.jobs()
  assert.deepEqual((await mails(id)).map(({ kind, to_address }) => [kind, to_address]), [['hr/leave-requested', manager.email], ['hr/leave-approved', cara.email], ['hr/leave-withdrawn', manager.email]])
})

test('nobody decides on their own leave, not even whoever looks after the staff, and the database says so too', async () => {
  const head = await hire({ role: 'hr_manager' })
  const { body: { id } } = await ask(head, '2026-12-01')
  assert.deepEqual([(await act(head, id, 'approve')).status, (await act(head, id, 'approve')).code], [403, 'hr/not-ones-own-leave'])
  await assert.rejects(pool.query(`update hr.leave_requests set status = 'approved', decided_by = $2, decided_at = now() where id = $1`, [id, head.id]), /decided by somebody else/)
  assert.equal((await act(personnel, id, 'approve')).status, 200)
})

test('two requests at once do not spend the same days: one is refused', async () => {
  const dora = await hire({ half_days: 10 })
  const weeks = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']
  // 21 to 24 December and Friday 25, a holiday: eight half days; the others ten
  const answers = await Promise.all(weeks.map((monday) => ask(dora, monday, Temporal.PlainDate.from(monday).add({ days: 4 }).toString())))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409, 409, 409])
  assert.ok(answers.every(({ status, code }) => status === 201 || code === 'hr/leave-balance-too-low'))
  const { rows: [total] } = await pool.query<{ half_days: number }>('select half_days from hr.leave_totals where employee_id = $1', [dora.employee_id])
  assert.ok(total!.half_days === 0 || total!.half_days === 2)
})

test('two leaves of one employee do not overlap, not even at once; a morning and an afternoon are two', async () => {
  const emil = await hire()
  const both = await Promise.all([ask(emil, '2026-12-02'), ask(emil, '2026-12-02')])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409])
  assert.ok(both.some(({ code }) => code === 'hr/leave-overlaps'))
  assert.equal((await ask(emil, '2026-12-03', '2026-12-03', { half: 'am' })).status, 201)
  assert.equal((await ask(emil, '2026-12-03', '2026-12-03', { half: 'pm' })).status, 201)
  assert.equal((await ask(emil, '2026-12-03', '2026-12-04')).code, 'hr/leave-overlaps')
  assert.equal(await left(emil), 36)
})

test('leave over the year end takes from both years, and needs days in both', async () => {
  const fanny = await hire()
  assert.equal((await ask(fanny, '2026-12-28', '2027-01-05')).code, 'hr/leave-balance-too-low')
  assert.equal((await personnel.call('POST', `${balances}grants/`, { year: 2027 })).body.granted > 0, true)
  assert.equal((await ask(fanny, '2026-12-28', '2027-01-05')).body.half_days, 12)
  const { rows } = await pool.query('select year, half_days from hr.leave_totals where employee_id = $1 order by year', [fanny.employee_id])
  // 40 − 8 and, worked all of 2026, 40 − 4
  assert.deepEqual(rows, [{ year: 2026, half_days: 32 }, { year: 2027, half_days: 36 }])
})

test('a draft asks nobody and takes nothing, can be changed, asked for and thrown away', async () => {
  const gina = await hire({ manager: manager.employee_id })
  const { body: draft } = await ask(gina, '2026-12-10', '2026-12-10', { draft: true })
  assert.deepEqual([draft.status, draft.half_days, await left(gina)], ['draft', null, 40])
  assert.equal((await manager.call('GET', `${requests}${draft.id}/`)).status, 404)
  const changed = await gina.call('PUT', `${requests}${draft.id}/`, { type_id: types['annual'], first_day: '2026-12-10', last_day: '2026-12-11' })
  assert.equal(changed.body.last_day, '2026-12-11')
  assert.equal((await gina.call('POST', `${requests}${draft.id}/submit/`)).body.half_days, 4)
  assert.equal((await gina.call('DELETE', `${requests}${draft.id}/`)).code, 'hr/leave-already-decided')
  const { body: other } = await ask(gina, '2026-12-15', '2026-12-15', { draft: true })
  assert.equal((await gina.call('DELETE', `${requests}${other.id}/`)).status, 204)
})

test('a colleague neither sees, decides nor cancels, whatever they try', async () => {
  const [hugo, iris] = [await hire({ manager: manager.employee_id }), await hire()]
  const { body: { id } } = await ask(hugo, '2026-12-16')
  for (const verb of ['approve', 'refuse', 'cancel', 'submit']) assert.equal((await act(iris, id, verb)).status, 404, verb)
  assert.equal((await iris.call('GET', `${requests}${id}/`)).status, 404)
  assert.deepEqual((await iris.call('GET', `${requests}?employee_id=${hugo.employee_id}`)).body.results, [])
  assert.deepEqual((await iris.call('GET', `${balances}?employee_id=${hugo.employee_id}`)).body.results, [])
  assert.deepEqual((await iris.call('GET', `${balances}lines/?employee_id=${hugo.employee_id}`)).body.results, [])
  assert.equal((await ask(iris, '2026-12-16', '2026-12-16', { employee_id: hugo.employee_id })).code, 'hr/leave-for-others')
  assert.equal((await iris.call('GET', `${requests}cost/?type_id=${types['annual']}&first_day=2026-12-16&last_day=2026-12-16&employee_id=${hugo.employee_id}`)).code, 'hr/leave-for-others')
})

test('the cost is told before asking, with what would remain', async () => {
  const jan = await hire({ half_days: 10 })
  const cost = (query: string) => jan.call('GET', `${requests}cost/?${query}`)
  assert.deepEqual((await cost(`type_id=${types['annual']}&first_day=2026-12-21&last_day=2026-12-27`)).body, { half_days: 8, years: [{ year: 2026, half_days: 8, left: 2 }] })
  assert.deepEqual((await cost(`type_id=${types['sick']}&first_day=2026-12-21&last_day=2026-12-21&half=am`)).body, { half_days: 1, years: [{ year: 2026, half_days: 1, left: null }] })
  assert.equal((await cost(`type_id=${types['annual']}&first_day=2026-12-26&last_day=2026-12-27`)).code, 'hr/no-working-day')
})

test('leave that has begun is cancelled by whoever looks after the staff only, and not by themselves', async () => {
  const kim = await hire({ role: 'hr_manager' })
  const { body: { id } } = await ask(kim, '2026-11-20')
  await act(personnel, id, 'approve')
  assert.equal((await act(kim, id, 'cancel')).code, 'hr/leave-begun')
  assert.equal((await act(personnel, id, 'cancel')).status, 200)
})

test('sickness entered for somebody needs no balance', async () => {
  const lea = await hire({ half_days: 0 })
  const sick = await personnel.call('POST', requests, { type_id: types['sick'], first_day: '2026-11-23', last_day: '2026-11-25', employee_id: lea.employee_id })
  assert.deepEqual([sick.status, sick.body.half_days], [201, 6])
  assert.equal((await act(personnel, sick.body.id, 'approve')).status, 200)
})

test('what is stored as balance is the sum of the ledger, and can be written anew', async () => {
  assert.deepEqual(await leaveTotalDifferences(platform.reading), [])
  await pool.query('update hr.leave_totals set half_days = half_days + 2')
  assert.ok((await leaveTotalDifferences(platform.reading)).length > 5)
  assert.ok(await work(rebuildLeaveTotals) > 5)
  assert.deepEqual(await leaveTotalDifferences(platform.reading), [])
})
