import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openShop } from '../../shop/testing/open-shop.ts'
import { openPractice } from '../testing/open-practice.ts'

const shop = await openShop()
const { app, work, jobs } = shop
const customer = { name: 'Personne Exemple', email: 'personne@exemple.test' }
const manager = await shop.signIn('shop_manager')
const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, headers = manager) => app.inject({ method, url: `/api/service/${url}`, headers, ...(payload && { payload }) })
const startsOn = async (service_id: string, day: string) => (await call('GET', `services/${service_id}/slots/?from=${day}`)).json<{ results: { start: string }[] }>().results.map(({ start }) => start.slice(11, 16))

test('a week of several ranges a day, set at once; ranges that overlap or end before they begin are refused', async () => {
  const { service_id, practitioner_ids: [id] } = await openPractice(work)
  const set = (ranges: object[]) => call('PUT', `practitioners/${id}/availability/`, { ranges })
  const answer = await set([{ weekday: 4, from: '09:00', to: '10:00' }, { weekday: 4, from: '23:00', to: '24:00' }])
  assert.deepEqual(answer.json(), { results: [{ weekday: 4, from: '09:00', to: '10:00' }, { weekday: 4, from: '23:00', to: '24:00' }] })
  assert.deepEqual(await startsOn(service_id, '2026-11-26'), ['08:00', '08:30', '22:00', '22:30'])
  assert.equal((await set([{ weekday: 1, from: '09:00', to: '12:00' }, { weekday: 1, from: '11:00', to: '13:00' }])).json<{ code: string }>().code, 'services/hours-overlap')
  assert.equal((await set([{ weekday: 1, from: '12:00', to: '09:00' }])).json<{ code: string }>().code, 'services/not-a-range')
  assert.equal((await startsOn(service_id, '2026-11-26')).length, 4, 'a refused week changes nothing')
})

test('a closed day offers nothing and lists what must move; opened again, it offers what it did', async () => {
  const { service_id, practitioner_ids: [id] } = await openPractice(work, { payment: 'later' })
  const booked = (await app.inject({ method: 'POST', url: '/api/service/appointments/', payload: { service_id, start: '2026-11-25T09:00:00Z', customer } })).json<{ id: string }>()
  const closed = (await call('POST', `practitioners/${id}/exceptions/`, { kind: 'closed', first_day: '2026-11-25' })).json<{ id: string }>()
  assert.deepEqual(await startsOn(service_id, '2026-11-25'), [])
  const toMove = async () => (await call('GET', `appointments/?to_move=true&practitioner=${id}`)).json<{ results: { id: string, to_move: boolean }[] }>().results
  assert.deepEqual((await toMove()).map(({ id: of, to_move }) => [of, to_move]), [[booked.id, true]])
  assert.equal((await call('DELETE', `practitioners/${id}/exceptions/${closed.id}/`)).statusCode, 204)
  assert.deepEqual(await toMove(), [])
  assert.equal((await startsOn(service_id, '2026-11-25')).length, 13)
})

test('approved leave closes the agenda of whoever takes it, a half day only half of it; once, and cancelled it opens again', async () => {
  const headers = await shop.signIn('practitioner')
  const { id: person_id } = (await app.inject({ method: 'GET', url: '/api/auth/me/', headers })).json<{ id: string }>()
  const { service_id } = await openPractice(work, { person_id })
  const request_id = newId()
  const leave = { request_id, user_id: person_id, first_day: '2026-11-26', last_day: '2026-11-26', half: 'am' as const }
  await work((now) => now.say('hr.leave-approved', leave))
  await work((now) => now.say('hr.leave-approved', leave))
  await work((now) => now.say('hr.leave-approved', { ...leave, request_id: newId(), user_id: null }))
  await jobs()
  assert.deepEqual(await startsOn(service_id, '2026-11-26'), ['12:00', '12:30', '13:00', '13:30', '14:00', '14:30', '15:00', '15:30'])
  await work((now) => now.say('hr.leave-cancelled', leave))
  await jobs()
  assert.equal((await startsOn(service_id, '2026-11-26')).length, 14)
})

test('a practitioner sees and keeps their own agenda only', async () => {
  const headers = await shop.signIn('practitioner')
  const { id: person_id } = (await app.inject({ method: 'GET', url: '/api/auth/me/', headers })).json<{ id: string }>()
  const own = await openPractice(work, { person_id, payment: 'later' })
  const others = await openPractice(work, { payment: 'later' })
  const book = async (service_id: string) => (await app.inject({ method: 'POST', url: '/api/service/appointments/', payload: { service_id, start: '2026-11-26T09:00:00Z', customer } })).json<{ id: string }>().id
  const [mine, theirs] = [await book(own.service_id), await book(others.service_id)]
  const listed = (await call('GET', 'appointments/', undefined, headers)).json<{ results: { id: string }[] }>().results.map(({ id }) => id)
  assert.deepEqual(listed, [mine])
  assert.deepEqual((await call('GET', 'practitioners/', undefined, headers)).json<{ results: { id: string }[] }>().results.map(({ id }) => id), own.practitioner_ids)
  assert.equal((await call('POST', `appointments/${theirs}/cancel/`, {}, headers)).statusCode, 404)
  assert.equal((await call('PUT', `practitioners/${others.practitioner_ids[0]}/availability/`, { ranges: [] }, headers)).statusCode, 404)
  assert.equal((await call('PUT', `practitioners/${own.practitioner_ids[0]}/availability/`, { ranges: [] }, headers)).statusCode, 200)
  assert.equal((await call('POST', `appointments/${mine}/cancel/`, {}, headers)).statusCode, 200)
})
