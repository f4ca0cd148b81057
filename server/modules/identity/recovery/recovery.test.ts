import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MailBlock } from '#platform/mail/mail.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { ensureAdministrator } from '../index.ts'

const { app, platform, pool, jobs, clock } = await openHarness()
await ensureAdministrator(platform, { email: 'admin@exemple.test', password: 'administrateur' })
const account = { email: 'personne@exemple.test', password: 'dix caracteres', name: 'Personne Exemple', language: 'nl' }
const post = (url: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url, payload, headers })
const forgot = (email = account.email) => post('/api/auth/password/forgot/', { email })
const reset = (token: string, password = 'een nieuw wachtwoord') => post('/api/auth/password/reset/', { token, password })
const signIn = (password: string) => post('/api/auth/token/', { email: account.email, password })

/** The secret of the newest mail of a kind, as its reader would click it. */
async function mailed(kind: string): Promise<{ subject: string, href: string, token: string } | undefined> {
  await jobs()
  const row = await platform.reading.selectFrom('platform.mails').select(['subject', 'content']).where('kind', '=', kind).orderBy('id', 'desc').executeTakeFirst()
  const button = (row?.content as { blocks: MailBlock[] } | undefined)?.blocks.find((block) => block.kind === 'button')
  return row && { subject: row.subject, href: button?.href ?? '', token: button?.href.split('#')[1] ?? '' }
}
const mailCount = async () => Number((await pool.query<{ count: bigint }>('select count(*) from platform.mails')).rows[0]!.count)

test('who opens an account is welcomed in their language, and proves the address by the link, once', async () => {
  assert.equal((await post('/api/auth/register/', account)).statusCode, 201)
  const welcome = (await mailed('identity/welcome'))!
  assert.equal(welcome.subject, 'Uw account is geopend')
  assert.match(welcome.href, /^\/nl\/email\/verify#[\w-]{43}$/)
  const verifiedAt = async () => (await platform.reading.selectFrom('identity.people').select('email_verified_at').where('email', '=', account.email).executeTakeFirstOrThrow()).email_verified_at
  assert.equal(await verifiedAt(), null)
  assert.equal((await post('/api/auth/email/verify/', { token: welcome.token })).statusCode, 204)
  assert.equal(String(await verifiedAt()), '2026-11-22T10:00:00Z')
  const again = await post('/api/auth/email/verify/', { token: welcome.token })
  assert.deepEqual([again.statusCode, again.json<{ code: string }>().code], [422, 'auth/link-not-good'])
})

test('an unknown address is answered like a known one, by the same statements, and written to by nobody', async () => {
  const before = await mailCount()
  const [known, unknown] = [await forgot(), await forgot('niemand@exemple.test')]
  assert.deepEqual([known.statusCode, known.body], [unknown.statusCode, unknown.body])
  assert.equal(known.statusCode, 204)
  const { rows } = await pool.query<{ jobs: bigint }>('select count(*) as jobs from graphile_worker._private_jobs')
  assert.equal(rows[0]!.jobs, 2n)
  await jobs()
  assert.equal(await mailCount(), before + 1)
})

test('a mailed link sets a new password once, and everybody who was signed in is out', async () => {
  const { access, refresh } = (await signIn(account.password)).json<{ access: string, refresh: string }>()
  await forgot('PERSONNE@exemple.test')
  const { token, href, subject } = (await mailed('identity/password-forgotten'))!
  assert.equal(subject, 'Een nieuw wachtwoord kiezen')
  assert.match(href, /^\/nl\/password\/reset#/)
  assert.equal((await reset(token)).statusCode, 204)
  assert.equal((await app.inject({ url: '/api/auth/me/', headers: { authorization: `Bearer ${access}` } })).statusCode, 401)
  assert.equal((await post('/api/auth/token/refresh/', { refresh })).statusCode, 401)
  assert.equal((await signIn(account.password)).statusCode, 401)
  assert.equal((await signIn('een nieuw wachtwoord')).statusCode, 200)
  assert.equal((await reset(token)).statusCode, 422)
  assert.equal((await mailed('identity/password-changed'))!.subject, 'Uw wachtwoord werd gewijzigd')
})

test('of two simultaneous uses of one link one succeeds', async () => {
  clock.now = clock.now.add({ hours: 2 })
  await forgot()
  const { token } = (await mailed('identity/password-forgotten'))!
  const answers = await Promise.all([reset(token, 'eerste wachtwoord'), reset(token, 'tweede wachtwoord')])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [204, 422])
})

test('a link dies after an hour, with the next one that is asked for, and for another purpose', async () => {
  clock.now = clock.now.add({ hours: 2 })
  await forgot()
  const first = (await mailed('identity/password-forgotten'))!
  await forgot()
  const second = (await mailed('identity/password-forgotten'))!
  assert.notEqual(first.token, second.token)
  assert.equal((await reset(first.token)).statusCode, 422)
  assert.equal((await post('/api/auth/email/verify/', { token: second.token })).statusCode, 422)
  clock.now = clock.now.add({ minutes: 61 })
  assert.equal((await reset(second.token)).statusCode, 422)
})

test('a letter box is not filled: three links an hour, however often somebody asks', async () => {
  clock.now = clock.now.add({ hours: 2 })
  const before = await mailCount()
  for (let times = 0; times < 6; times += 1) await forgot()
  await jobs()
  assert.equal(await mailCount(), before + 3)
})

test('a disabled person and a changed address make links worthless, and no secret lies in the database in clear', async () => {
  clock.now = clock.now.add({ hours: 2 })
  await forgot()
  const { token } = (await mailed('identity/password-forgotten'))!
  const { rows } = await pool.query<{ token_hash: string }>('select token_hash from identity.mailed_links')
  assert.ok(rows.length > 5 && rows.every(({ token_hash }) => token_hash !== token && token_hash.length === 43))
  await pool.query(`update identity.people set email = 'ander@exemple.test' where email = $1`, [account.email])
  assert.equal((await reset(token)).statusCode, 422)
  await pool.query(`update identity.people set email = $1, disabled_at = now() where email = 'ander@exemple.test'`, [account.email])
  assert.equal((await reset(token)).statusCode, 422)
})
