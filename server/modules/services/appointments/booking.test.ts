import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from '../../shop/testing/open-shop.ts'
import { remindOfAppointments } from '../mails/remind.ts'
import { openPractice } from '../testing/open-practice.ts'

const shop = await openShop()
const { app, work, jobs, clock, pool, platform } = shop
const customer = { name: 'Personne Exemple', email: 'personne@exemple.test' }
type Booked = { id: string, status: string, start: string, access_token: string, practitioner_id: string }

const slotsOf = async (service_id: string, query: string) => (await app.inject({ method: 'GET', url: `/api/service/services/${service_id}/slots/?${query}` })).json<{ results: { start: string, practitioner_id: string, seats_left: number }[] }>().results
const book = (payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url: '/api/service/appointments/', payload, headers })

test('sixteen clients on twelve times at once make exactly twelve appointments, and never two on one time', async () => {
  const { service_id, practitioner_ids: [practitioner_id] } = await openPractice(work, { hours: [{ weekday: 3, from_minute: 540, to_minute: 900 }] })
  const offered = await slotsOf(service_id, 'from=2026-11-25')
  assert.equal(offered.length, 12)
  const answers = await Promise.all(Array.from({ length: 16 }, async () => {
    const won: number[] = []
    // every client wants every time
    for (const { start } of offered) won.push((await book({ service_id, start })).statusCode)
    return won
  }))
  const statuses = answers.flat()
  assert.equal(statuses.filter((status) => status === 201).length, 12)
  assert.equal(statuses.filter((status) => status === 409).length, 16 * 12 - 12)
  const { rows } = await pool.query<{ taken: number, times: number }>('select count(*)::int as taken, count(distinct starts_at)::int as times from services.appointments where practitioner_id = $1', [practitioner_id])
  assert.deepEqual(rows, [{ taken: 12, times: 12 }])
  assert.deepEqual(await slotsOf(service_id, 'from=2026-11-25'), [])
})

test('sixteen clients on one time, with three practitioners: three get it, each another one', async () => {
  const { service_id } = await openPractice(work, { practitioners: 3, payment: 'later' })
  const answers = await Promise.all(Array.from({ length: 16 }, () => book({ service_id, start: '2026-11-26T09:00:00Z', customer })))
  const won = answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json<Booked>().practitioner_id)
  assert.equal(won.length, 3)
  assert.equal(new Set(won).size, 3)
})

test('sixteen clients on overlapping times, buffers counted: no two that touch', async () => {
  const { service_id, practitioner_ids: [practitioner_id] } = await openPractice(work, { duration_minutes: 60, step_minutes: 15, buffer_after_minutes: 10, payment: 'later' })
  const offered = await slotsOf(service_id, 'from=2026-11-25')
  await Promise.all(Array.from({ length: 16 }, (_, client) => book({ service_id, start: offered[client % offered.length]!.start, customer })))
  const { rows } = await pool.query<{ overlaps: number }>('select count(*)::int as overlaps from services.appointments a join services.appointments b on a.id < b.id and a.occupied && b.occupied and a.practitioner_id = b.practitioner_id where a.practitioner_id = $1', [practitioner_id])
  assert.deepEqual(rows, [{ overlaps: 0 }])
})

test('the database itself refuses two that overlap, whoever writes them', async () => {
  const { service_id, practitioner_ids: [practitioner_id] } = await openPractice(work)
  const insert = (from: string) => pool.query(`insert into services.appointments (id, service_id, practitioner_id, status, starts_at, ends_at, occupied, created_at)
    values (gen_random_uuid(), $1, $2, 'confirmed', $3::timestamptz, $3::timestamptz + interval '1 hour', tstzrange($3::timestamptz, $3::timestamptz + interval '1 hour'), now())`, [service_id, practitioner_id, from])
  await insert('2026-12-01T09:00:00Z')
  await assert.rejects(insert('2026-12-01T09:59:00Z'), { constraint: 'appointment_slot_is_free' })
  await insert('2026-12-01T10:00:00Z')
})

test('a time that is not offered is refused: between the steps, outside the hours, in the past, too soon, a stranger’s practitioner', async () => {
  const { service_id } = await openPractice(work)
  const { practitioner_ids: [other] } = await openPractice(work)
  for (const start of ['2026-11-26T09:10:00Z', '2026-11-26T06:00:00Z', '2026-11-20T09:00:00Z', '2026-11-22T11:30:00Z']) assert.equal((await book({ service_id, start })).statusCode, 409, start)
  assert.equal((await book({ service_id, start: '2026-11-26T09:00:00Z', practitioner_id: other })).statusCode, 409)
})

test('what is paid on the spot is confirmed at once, and says who comes', async () => {
  const { service_id } = await openPractice(work, { payment: 'later' })
  assert.equal((await book({ service_id, start: '2026-11-26T09:00:00Z' })).json<{ code: string }>().code, 'services/customer-missing')
  const booked = (await book({ service_id, start: '2026-11-26T09:00:00Z', customer }, { 'accept-language': 'nl' })).json<Booked>()
  assert.equal(booked.status, 'confirmed')
  await jobs()
  const { rows } = await pool.query<{ language: string, subject: string, to_address: string }>(`select language, subject, to_address from platform.mails where about_id = $1`, [booked.id])
  assert.equal(rows[0]!.language, 'nl')
  assert.match(rows[0]!.subject, /: afspraak bevestigd$/)
  const file = await app.inject({ method: 'GET', url: `/api/service/appointments/${booked.id}/calendar.ics?access_token=${booked.access_token}` })
  assert.match(file.headers['content-type'] as string, /^text\/calendar/)
  assert.match(file.body, /^BEGIN:VCALENDAR\r\n[^]*DTSTART:20261126T090000Z\r\nDTEND:20261126T093000Z\r\n/)
  assert.ok(file.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
})

test('a customer moves and cancels until a day before; staff until it begins; nobody what is over', async () => {
  const { service_id } = await openPractice(work, { payment: 'later' })
  const booked = (await book({ service_id, start: '2026-11-24T09:00:00Z', customer })).json<Booked>()
  const own = (verb: string, payload: object) => app.inject({ method: 'POST', url: `/api/service/appointments/${booked.id}/${verb}/?access_token=${booked.access_token}`, payload })
  // signed in anew each time: the clock moves
  const theirs = async (verb: string, payload: object) => app.inject({ method: 'POST', url: `/api/service/appointments/${booked.id}/${verb}/`, payload, headers: await shop.signIn('shop_manager') })
  const before = clock.now
  clock.now = Temporal.Instant.from('2026-11-23T09:00:01Z')
  assert.equal((await own('reschedule', { start: '2026-11-25T09:00:00Z' })).json<{ code: string }>().code, 'services/too-late-to-change')
  assert.equal((await own('cancel', {})).json<{ code: string }>().code, 'services/too-late-to-change')
  assert.equal((await theirs('no-show', {})).json<{ code: string }>().code, 'services/not-started')
  assert.equal((await theirs('reschedule', { start: '2026-11-24T13:00:00Z' })).statusCode, 200)
  clock.now = Temporal.Instant.from('2026-11-24T13:10:00Z')
  assert.equal((await theirs('cancel', {})).json<{ code: string }>().code, 'services/not-changeable')
  assert.equal((await theirs('no-show', {})).json<{ status: string }>().status, 'no_show')
  clock.now = before
})

test('moving onto somebody else’s time is refused, onto a part of one’s own is not', async () => {
  const { service_id } = await openPractice(work, { payment: 'later', duration_minutes: 60, step_minutes: 30 })
  const first = (await book({ service_id, start: '2026-11-26T08:00:00Z', customer })).json<Booked>()
  await book({ service_id, start: '2026-11-26T09:30:00Z', customer })
  const move = (start: string) => app.inject({ method: 'POST', url: `/api/service/appointments/${first.id}/reschedule/?access_token=${first.access_token}`, payload: { start } })
  assert.equal((await move('2026-11-26T09:00:00Z')).json<{ code: string }>().code, 'services/slot-taken')
  assert.equal((await move('2026-11-26T08:30:00Z')).statusCode, 200)
})

test('people are reminded once, a day before', async () => {
  const { service_id } = await openPractice(work, { payment: 'later' })
  const booked = (await book({ service_id, start: '2026-11-27T09:00:00Z', customer })).json<Booked>()
  const before = clock.now
  for (const at of ['2026-11-26T08:45:00Z', '2026-11-26T09:00:00Z', '2026-11-26T09:15:00Z']) {
    clock.now = Temporal.Instant.from(at)
    await remindOfAppointments(platform)
    await jobs()
  }
  const { rows } = await pool.query<{ kind: string }>(`select kind from platform.mails where about_id = $1 order by id`, [booked.id])
  assert.deepEqual(rows.map(({ kind }) => kind).filter((kind) => kind.endsWith('near')), ['services/appointment-near'])
  clock.now = before
})
