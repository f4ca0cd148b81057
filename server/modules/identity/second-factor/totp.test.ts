import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStaff, password, type Member } from '../testing/staff.ts'
import { codeAt, stepOf } from './one-time-code.ts'

const staff = await openStaff()
const { clock, pool } = staff
const minutes = (count: number) => { clock.now = clock.now.add({ minutes: count }) }

/** The bytes of a base32 secret, as an app reads them. */
function bytesOf(text: string): Buffer {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

/** Turns codes on for somebody; returns their app and their paper. A minute later, so that the next code is fresh. */
async function withApp({ call }: Member) {
  const { body } = await call('POST', '/api/auth/totp/enrol/', { password })
  const app = () => codeAt(bytesOf(body.secret), stepOf(clock.now))
  const confirmed = await call('POST', '/api/auth/totp/confirm/', { otp: app() })
  assert.equal(confirmed.status, 200)
  minutes(1)
  return { app, paper: confirmed.body.recovery_codes as string[], secret: body.secret as string, uri: body.uri as string }
}

test('sign-in asks for a code once the app has shown one, for tokens and in a browser alike', async () => {
  const member = await staff.join('bookkeeper')
  const { body } = await member.call('POST', '/api/auth/totp/enrol/', { password })
  assert.match(body.uri, /^otpauth:\/\/totp\/Comptoir:bookkeeper-/)
  assert.equal((await staff.signIn({ email: member.email, password })).status, 200)
  assert.equal((await member.call('POST', '/api/auth/totp/confirm/', { otp: '000000' })).code, 'auth/otp-invalid')
  assert.equal((await staff.signIn({ email: member.email, password })).status, 200)

  const { app } = await withApp(member)
  const without = await staff.signIn({ email: member.email, password })
  assert.deepEqual([without.status, without.code], [401, 'auth/otp-required'])
  const wrongPassword = await staff.signIn({ email: member.email, password: 'not the password', otp: app() })
  assert.equal(wrongPassword.code, 'auth/invalid-credentials')
  assert.equal((await staff.signIn({ email: member.email, password, otp: app() })).status, 200)
  minutes(1)
  const browser = (otp?: string) => staff.app.inject({ method: 'POST', url: '/api/auth/session/', payload: { email: member.email, password, ...(otp && { otp }) } })
  assert.equal((await browser()).json<{ code: string }>().code, 'auth/otp-required')
  assert.equal((await browser(app())).statusCode, 200)
})

test('a code opens once, also when it is sent four times at once', async () => {
  const member = await staff.join('bookkeeper')
  const { app } = await withApp(member)
  const otp = app()
  const answers = await Promise.all(Array.from({ length: 4 }, () => staff.signIn({ email: member.email, password, otp })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 401, 401, 401])
  assert.equal((await staff.signIn({ email: member.email, password, otp })).code, 'auth/otp-invalid')
})

test('five wrong codes close the account for a quarter of an hour, for right ones too', async () => {
  const member = await staff.join('bookkeeper')
  const { app } = await withApp(member)
  for (let attempt = 1; attempt <= 5; attempt += 1) assert.equal((await staff.signIn({ email: member.email, password, otp: 'AAAAA' })).code, 'auth/otp-invalid')
  const locked = await staff.signIn({ email: member.email, password, otp: app() })
  assert.deepEqual([locked.status, locked.code], [429, 'auth/otp-locked'])
  minutes(16)
  assert.equal((await staff.signIn({ email: member.email, password, otp: app() })).status, 200)
})

test('a code on paper opens once, and new ones end those of before', async () => {
  const member = await staff.join('bookkeeper')
  const { app, paper } = await withApp(member)
  assert.equal(new Set(paper).size, 10)
  assert.equal((await staff.signIn({ email: member.email, password, otp: paper[0]!.toLowerCase() })).status, 200)
  assert.equal((await staff.signIn({ email: member.email, password, otp: paper[0]! })).code, 'auth/otp-invalid')
  // an access token lives a quarter of an hour: signed in anew
  const { call } = await staff.signIn({ email: member.email, password, otp: paper[1]! })
  assert.equal((await call('GET', '/api/auth/totp/')).body.recovery_codes_left, 8)
  minutes(1)
  assert.equal((await call('POST', '/api/auth/totp/recovery-codes/', { otp: app() })).body.recovery_codes.length, 10)
  assert.equal((await staff.signIn({ email: member.email, password, otp: paper[2]! })).code, 'auth/otp-invalid')
})

test('secret and paper codes do not stand in the database as they are', async () => {
  const member = await staff.join('bookkeeper')
  const { secret, paper } = await withApp(member)
  const { rows } = await pool.query<{ text: string }>('select to_json(t)::text as text from identity.totp_secrets t union all select to_json(c)::text from identity.recovery_codes c')
  const kept = rows.map(({ text }) => text).join()
  const bytes = bytesOf(secret)
  for (const told of [secret, bytes.toString('base64'), bytes.toString('hex'), ...paper, ...paper.map((code) => code.replace('-', ''))]) assert.ok(!kept.includes(told))
})

test('it takes the password and a code to turn codes off, and a second app waits until then', async () => {
  const member = await staff.join('bookkeeper')
  const { app } = await withApp(member)
  const { call } = member
  assert.equal((await call('POST', '/api/auth/totp/enrol/', { password })).code, 'auth/otp-already-on')
  assert.equal((await call('POST', '/api/auth/totp/enrol/', { password: 'not the password' })).code, 'auth/wrong-password')
  assert.equal((await call('POST', '/api/auth/totp/disable/', { password, otp: '12' })).code, 'auth/otp-invalid')
  assert.equal((await call('POST', '/api/auth/totp/disable/', { password, otp: app() })).status, 204)
  assert.equal((await staff.signIn({ email: member.email, password })).status, 200)
})

test('whoever turns codes on or off is written so', async () => {
  const member = await staff.join('bookkeeper')
  const { app } = await withApp(member)
  await member.call('POST', '/api/auth/totp/disable/', { password, otp: app() })
  await staff.jobs()
  const { rows } = await pool.query<{ subject: string }>('select subject from platform.mails where to_address = $1 order by made_at, subject', [member.email])
  assert.deepEqual(rows.map(({ subject }) => subject).toSorted(), ['La double authentification est active', 'La double authentification est désactivée'])
})

test('an administrator forgets a lost app; nobody else does', async () => {
  const member = await staff.join('bookkeeper')
  await withApp(member)
  const reset = `/api/admin-dashboard/users/${member.id}/totp/reset/`
  assert.equal((await (await staff.join('shop_manager')).call('POST', reset)).status, 403)
  assert.equal((await (await staff.join('administrator')).call('POST', reset)).status, 204)
  assert.equal((await staff.signIn({ email: member.email, password })).status, 200)
})
