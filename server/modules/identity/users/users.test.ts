import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStaff, password } from '../testing/staff.ts'

const staff = await openStaff()
const { pool } = staff
const users = '/api/admin-dashboard/users/'
const administrator = await staff.join('administrator')

/** Somebody whose own role looks after accounts, and who may do nothing else but read orders. */
async function reception() {
  await pool.query(`insert into identity.roles (name, title) values ('reception', 'Accueil') on conflict do nothing`)
  await pool.query(`insert into identity.role_permissions values ('reception', 'administration.users'), ('reception', 'administration.roles'), ('reception', 'shop.orders.read') on conflict do nothing`)
  const member = await staff.join('customer')
  await pool.query(`update identity.person_roles set role = 'reception' where person_id = $1`, [member.id])
  return member
}

test('an account that staff open has a first password, which opens nothing but its own change', async () => {
  const opened = await administrator.call('POST', users, { email: 'nouveau@comptoir.test', name: 'Personne Nouvelle', language: 'nl', roles: ['bookkeeper'], password: 'premier mot de passe' })
  assert.equal(opened.status, 201)
  assert.deepEqual([opened.body.roles, opened.body.must_change_password], [['bookkeeper'], true])
  const { call } = await staff.signIn({ email: 'nouveau@comptoir.test', password: 'premier mot de passe' })
  assert.equal((await call('GET', '/api/auth/me/')).body.must_change_password, true)
  for (const path of ['/api/admin-dashboard/entries/', '/api/shop/orders/']) assert.equal((await call('GET', path)).code, 'auth/change-password-first')

  const change = (from: string, to: string) => call('POST', '/api/auth/password/change/', { password: from, new_password: to })
  assert.equal((await change('a wrong one', 'mon propre mot de passe')).code, 'auth/wrong-password')
  assert.equal((await change('premier mot de passe', 'premier mot de passe')).code, 'auth/same-password')
  assert.equal((await change('premier mot de passe', 'mon propre mot de passe')).status, 204)
  assert.equal((await call('GET', '/api/admin-dashboard/entries/')).status, 200)
  assert.equal((await staff.signIn({ email: 'nouveau@comptoir.test', password: 'premier mot de passe' })).status, 401)
  assert.equal((await administrator.call('POST', users, { email: 'Nouveau@comptoir.test', name: 'X', language: 'fr', roles: [], password: 'premier mot de passe' })).code, 'auth/email-taken')
})

test('without a first password the person is written a link, good for three days, and chooses their own', async () => {
  const { body } = await administrator.call('POST', users, { email: 'invitee@comptoir.test', name: 'Personne Invitée', language: 'de', roles: ['bookkeeper'] })
  assert.equal(body.must_change_password, true)
  await staff.jobs()
  const { rows: [mail] } = await pool.query<{ subject: string, content: string }>(`select subject, content::text from platform.mails where to_address = 'invitee@comptoir.test'`)
  assert.equal(mail!.subject, 'Ein Konto wurde für Sie eröffnet')
  const token = /password\/reset#([\w-]+)/.exec(mail!.content)![1]
  staff.clock.now = staff.clock.now.add({ hours: 71 })
  const reset = (password: string) => staff.app.inject({ method: 'POST', url: '/api/auth/password/reset/', payload: { token, password } })
  assert.equal((await reset('meine eigene Wahl')).statusCode, 204)
  assert.equal((await reset('noch eine Wahl hier')).statusCode, 422)
  staff.clock.now = staff.clock.now.subtract({ hours: 71 })
  const { call } = await staff.signIn({ email: 'invitee@comptoir.test', password: 'meine eigene Wahl' })
  assert.equal((await call('GET', '/api/admin-dashboard/entries/')).status, 200)
})

test('who changes the password stays in, and every other session of theirs ends', async () => {
  const member = await staff.join('customer')
  const elsewhere = await staff.signIn({ email: member.email, password })
  assert.equal((await member.call('POST', '/api/auth/password/change/', { password, new_password: 'un autre mot de passe' })).status, 204)
  assert.deepEqual([(await member.call('GET', '/api/auth/me/')).status, (await elsewhere.call('GET', '/api/auth/me/')).status], [200, 401])
})

test('a disabled account is out at once, and in again when it is enabled', async () => {
  const member = await staff.join('support_agent')
  const disable = (disabled: boolean) => administrator.call('PATCH', `${users}${member.id}/`, { disabled })
  assert.ok((await disable(true)).body.disabled_at)
  assert.equal((await member.call('GET', '/api/auth/me/')).status, 401)
  assert.equal((await staff.signIn({ email: member.email, password })).code, 'auth/invalid-credentials')
  assert.equal((await disable(false)).body.disabled_at, null)
  assert.equal((await staff.signIn({ email: member.email, password })).status, 200)
})

test('staff see where somebody is signed in and end it, one session or all', async () => {
  const member = await staff.join('customer')
  const [first, second] = [await staff.signIn({ email: member.email, password }), await staff.signIn({ email: member.email, password })]
  const list = async () => (await administrator.call('GET', `${users}${member.id}/sessions/`)).body.results as { id: string }[]
  assert.equal((await list()).length, 3)
  const mine = (await first.call('GET', '/api/auth/sessions/')).body.results.find(({ current }: { current: boolean }) => current).id as string
  assert.equal((await administrator.call('DELETE', `${users}${member.id}/sessions/${mine}/`)).status, 204)
  assert.equal((await administrator.call('DELETE', `${users}${administrator.id}/sessions/${mine}/`)).code, 'auth/unknown-session')
  assert.deepEqual([(await first.call('GET', '/api/auth/me/')).status, (await second.call('GET', '/api/auth/me/')).status], [401, 200])
  assert.equal((await administrator.call('DELETE', `${users}${member.id}/sessions/`)).status, 204)
  assert.deepEqual(await list(), [])
})

test('a new first password signs somebody out everywhere', async () => {
  const member = await staff.join('support_agent')
  assert.equal((await administrator.call('POST', `${users}${member.id}/password/`, { password: 'encore un premier' })).status, 204)
  assert.equal((await member.call('GET', '/api/auth/me/')).status, 401)
  const { call } = await staff.signIn({ email: member.email, password: 'encore un premier' })
  assert.equal((await call('GET', '/api/admin-dashboard/summary/')).code, 'auth/change-password-first')
})

test('nobody gives more than they have, nor touches somebody who may do more', async () => {
  const desk = await reception()
  const [customer, bookkeeper] = [await staff.join('customer'), await staff.join('bookkeeper')]
  const roles = (id: string, names: string[]) => desk.call('PATCH', `${users}${id}/`, { roles: names })
  assert.equal((await roles(customer.id, ['customer', 'reception'])).status, 200)
  for (const more of ['administrator', 'bookkeeper']) assert.equal((await roles(customer.id, [more])).code, 'auth/more-than-own-rights')
  assert.equal((await roles(desk.id, ['reception', 'administrator'])).code, 'auth/more-than-own-rights')
  const opened = { email: 'x@comptoir.test', name: 'X', language: 'fr', roles: ['administrator'], password: 'premier mot de passe' }
  assert.equal((await desk.call('POST', users, opened)).code, 'auth/more-than-own-rights')
  for (const { id } of [bookkeeper, administrator]) {
    assert.equal((await roles(id, [])).code, 'auth/more-than-own-rights')
    assert.equal((await desk.call('PATCH', `${users}${id}/`, { disabled: true })).code, 'auth/more-than-own-rights')
    assert.equal((await desk.call('POST', `${users}${id}/password/`, { password: 'premier mot de passe' })).code, 'auth/more-than-own-rights')
    assert.equal((await desk.call('DELETE', `${users}${id}/sessions/`)).code, 'auth/more-than-own-rights')
  }
  assert.equal((await roles(customer.id, ['nobody_knows'])).code, 'auth/unknown-rights')
})

test('the last administrator stays, by role and by account', async () => {
  const change = (payload: object) => administrator.call('PATCH', `${users}${administrator.id}/`, payload)
  assert.equal((await change({ roles: ['bookkeeper'] })).code, 'auth/last-administrator')
  assert.equal((await change({ disabled: true })).code, 'auth/last-administrator')
  const second = await staff.join('administrator')
  await pool.query('update identity.people set disabled_at = now() where id = $1', [second.id])
  assert.equal((await change({ roles: [] })).code, 'auth/last-administrator')
  assert.deepEqual((await change({ name: 'Personne Administratrice' })).body.roles, ['administrator'])
})

test('of administrators who take each other’s role away at the same moment, one remains', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const pair = [await staff.join('administrator'), await staff.join('administrator')]
    await pool.query(`delete from identity.person_roles where role = 'administrator' and person_id <> all($1)`, [pair.map(({ id }) => id)])
    const [one, other] = pair as [typeof pair[0], typeof pair[0]]
    const answers = await Promise.all([
      one.call('PATCH', `${users}${other.id}/`, { roles: ['customer'] }), other.call('PATCH', `${users}${one.id}/`, { disabled: true }),
      one.call('PATCH', `${users}${one.id}/`, { roles: ['customer'] }), other.call('PATCH', `${users}${other.id}/`, { roles: [] }),
    ])
    for (const { status } of answers) assert.ok([200, 401, 403, 409].includes(status), String(status))
    const { rows } = await pool.query(`select from identity.person_roles join identity.people on id = person_id where role = 'administrator' and disabled_at is null`)
    assert.equal(rows.length, 1)
  }
})

test('the second of two removals waits for the first, and finds that it would leave nobody', async () => {
  const pair = [await staff.join('administrator'), await staff.join('administrator')]
  await pool.query(`delete from identity.person_roles where role = 'administrator' and person_id <> all($1)`, [pair.map(({ id }) => id)])
  const [first, second] = [await pool.connect(), await pool.connect()]
  try {
    for (const [client, { id }] of [[first, pair[0]!], [second, pair[1]!]] as const) {
      await client.query('begin')
      await client.query(`delete from identity.person_roles where role = 'administrator' and person_id = $1`, [id])
    }
    await first.query('set constraints all immediate')
    const asked = second.query('set constraints all immediate').then(() => 'let through', ({ constraint }: { constraint: string }) => constraint)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await first.query('commit')
    assert.equal(await asked, 'an_administrator_remains')
    await second.query('rollback')
  } finally {
    first.release()
    second.release()
  }
})
