import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { ensureAdministrator } from './index.ts'

const { app, platform, clock, work } = await openHarness()
const account = { email: 'personne@exemple.test', password: 'dix caracteres', name: 'Personne Exemple' }
const post = (url: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url, payload, headers })

test('a person who registers is signed in and holds the role of customer', async () => {
  const answer = await post('/api/auth/register/', account)
  assert.equal(answer.statusCode, 201)
  const { person, csrf_token } = answer.json<{ person: { roles: string[], permissions: string[] }, csrf_token: string }>()
  assert.deepEqual(person.roles, ['customer'])
  assert.deepEqual(person.permissions, [])
  assert.ok(csrf_token.length > 20)
  const cookie = answer.cookies.find(({ name }) => name === 'comptoir_session')!
  assert.equal(cookie.httpOnly, true)
  assert.equal(cookie.sameSite, 'Lax')
})

test('an address has one account, whatever its capitals', async () => {
  const answer = await post('/api/auth/register/', { ...account, email: 'Personne@Exemple.test' })
  assert.equal(answer.statusCode, 409)
  assert.equal(answer.json<{ code: string }>().code, 'auth/email-taken')
})

test('a wrong password and an unknown address are refused with the same words', async () => {
  const wrong = await post('/api/auth/token/', { email: account.email, password: 'not this one' })
  const unknown = await post('/api/auth/token/', { email: 'nobody@exemple.test', password: 'not this one' })
  assert.equal(wrong.statusCode, 401)
  assert.equal(unknown.statusCode, 401)
  const words = ({ code, detail }: { code: string, detail: string }) => ({ code, detail })
  assert.deepEqual(words(wrong.json()), words(unknown.json()))
  assert.equal(wrong.json<{ code: string }>().code, 'auth/invalid-credentials')
})

test('passwords are kept as argon2id hashes', async () => {
  const row = await platform.reading.selectFrom('identity.people').select('password_hash').where('email', '=', account.email).executeTakeFirstOrThrow()
  assert.match(row.password_hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('an access token opens the account until a quarter of an hour has passed', async () => {
  const { access } = (await post('/api/auth/token/', account)).json<{ access: string }>()
  const me = () => app.inject({ url: '/api/auth/me/', headers: { authorization: `Bearer ${access}` } })
  assert.equal((await me()).json<{ email: string }>().email, account.email)
  const before = clock.now
  clock.now = before.add({ minutes: 16 })
  assert.equal((await me()).statusCode, 401)
  clock.now = before
})

test('a refresh token is used once; its second use ends the whole family', async () => {
  const first = (await post('/api/auth/token/', account)).json<{ refresh: string }>()
  const second = (await post('/api/auth/token/refresh/', { refresh: first.refresh })).json<{ access: string, refresh: string }>()
  assert.equal((await post('/api/auth/token/refresh/', { refresh: first.refresh })).statusCode, 401)
  assert.equal((await post('/api/auth/token/refresh/', { refresh: second.refresh })).statusCode, 401)
  assert.equal((await app.inject({ url: '/api/auth/me/', headers: { authorization: `Bearer ${second.access}` } })).statusCode, 401)
})

test('of ten simultaneous uses of one refresh token at most one gets a pair', async () => {
  const { refresh } = (await post('/api/auth/token/', account)).json<{ refresh: string }>()
  const answers = await Promise.all(Array.from({ length: 10 }, () => post('/api/auth/token/refresh/', { refresh })))
  assert.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1)
})

test('a token of another key, or a refresh token used as an access token, is refused', async () => {
  const { refresh, access } = (await post('/api/auth/token/', account)).json<{ access: string, refresh: string }>()
  const forged = `${access.slice(0, -4)}AAAA`
  for (const token of [refresh, forged, 'not.a.token']) {
    assert.equal((await app.inject({ url: '/api/auth/me/', headers: { authorization: `Bearer ${token}` } })).statusCode, 401)
  }
})

test('a browser session needs the CSRF header for unsafe calls and not for reading', async () => {
  const answer = await post('/api/auth/session/', account)
  const { csrf_token } = answer.json<{ csrf_token: string }>()
  const cookies = { comptoir_session: answer.cookies.find(({ name }) => name === 'comptoir_session')!.value }
  const patch = (headers: Record<string, string>) => app.inject({ method: 'PATCH', url: '/api/auth/me/', cookies, payload: { language: 'nl' }, headers })
  assert.equal((await app.inject({ url: '/api/auth/me/', cookies })).statusCode, 200)
  assert.equal((await patch({})).json<{ code: string }>().code, 'auth/csrf')
  assert.equal((await patch({ 'x-csrf-token': 'x'.repeat(43) })).statusCode, 403)
  assert.equal((await patch({ 'x-csrf-token': csrf_token })).json<{ language: string }>().language, 'nl')
  const out = await app.inject({ method: 'DELETE', url: '/api/auth/session/', cookies, headers: { 'x-csrf-token': csrf_token } })
  assert.equal(out.statusCode, 204)
  assert.equal((await app.inject({ url: '/api/auth/me/', cookies })).statusCode, 401)
})

test('a session is listed and ended by its owner only', async () => {
  const mine = (await post('/api/auth/token/', account)).json<{ access: string }>()
  const other = await post('/api/auth/register/', { ...account, email: 'autre@exemple.test' })
  const list = (await app.inject({ url: '/api/auth/sessions/', headers: { authorization: `Bearer ${mine.access}` } })).json<{ results: { id: string, current: boolean }[] }>()
  const current = list.results.find((session) => session.current)!
  const { csrf_token } = other.json<{ csrf_token: string }>()
  const cookies = { comptoir_session: other.cookies.find(({ name }) => name === 'comptoir_session')!.value }
  const end = (headers: Record<string, string>, with_cookies = {}) => app.inject({ method: 'DELETE', url: `/api/auth/sessions/${current.id}/`, headers, cookies: with_cookies })
  assert.equal((await end({ 'x-csrf-token': csrf_token }, cookies)).statusCode, 404)
  assert.equal((await end({ authorization: `Bearer ${mine.access}` })).statusCode, 204)
})

test('the first administrator is created once and holds every permission', async () => {
  const administrator = { email: 'admin@exemple.test', password: 'administrateur' }
  assert.equal(await ensureAdministrator(platform, administrator), true)
  assert.equal(await ensureAdministrator(platform, { ...administrator, email: 'second@exemple.test' }), false)
  await work(({ tx }) => tx.insertInto('identity.permissions').values({ name: 'test.everything' }).execute())
  const { access } = (await post('/api/auth/token/', administrator)).json<{ access: string }>()
  const me = await app.inject({ url: '/api/auth/me/', headers: { authorization: `Bearer ${access}` } })
  assert.ok(me.json<{ permissions: string[] }>().permissions.includes('test.everything'))
})
