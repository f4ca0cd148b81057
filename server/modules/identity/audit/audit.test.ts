import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCompany } from '../../accounting/index.ts'
import { seller } from '../../shop/testing/open-shop.ts'
import { openStaff, password } from '../testing/staff.ts'

const staff = await openStaff()
const { pool } = staff
const administrator = await staff.join('administrator')
const users = '/api/admin-dashboard/users/'
type Row = { person_id: string, method: string, route: string, subject_id: string | null, status: number, code: string | null, changes: { field: string, before: string, after: string }[] }
const log = async (query = '') => (await administrator.call('GET', `/api/admin-dashboard/audit/${query}`)).body as { next: string | null, results: Row[] }
const facts = ({ method, route, subject_id, status, code }: Row) => ({ method, route, subject_id, status, code })

test('what staff do is kept: who, what, upon whom, and what came of it', async () => {
  const member = await staff.join('support_agent')
  await administrator.call('PATCH', `${users}${member.id}/`, { roles: ['bookkeeper'], name: 'Personne Renommée' })
  const { results: [changed] } = await log(`?subject_id=${member.id}`)
  assert.deepEqual(facts(changed!), { method: 'PATCH', route: `${users}:id/`, subject_id: member.id, status: 200, code: null })
  assert.equal(changed!.person_id, administrator.id)
  assert.deepEqual(changed!.changes, [{ field: 'name', before: null, after: null }, { field: 'roles', before: 'support_agent', after: 'bookkeeper' }])

  const opened = await administrator.call('POST', users, { email: 'autre@comptoir.test', name: 'Personne Autre', language: 'fr', roles: ['bookkeeper'], password: 'premier mot de passe' })
  assert.equal((await log(`?subject_id=${opened.body.id}`)).results[0]!.status, 201)
})

test('a changed bank account of the company is kept with what it was', async () => {
  await staff.work((now) => saveCompany(now, seller))
  const { body } = await administrator.call('GET', '/api/admin-dashboard/settings/company/')
  await administrator.call('PUT', '/api/admin-dashboard/settings/company/', { ...body, iban: 'BE71096123456769', phone: '02 555 00 00' })
  const { results: [saved] } = await log('?search=settings/company')
  assert.deepEqual(saved!.changes, [{ field: 'iban', before: 'BE68539007547034', after: 'BE71096123456769' }, { field: 'phone', before: null, after: null }])
})

test('a refused try is kept with its reason, and changes nothing are claimed', async () => {
  const agent = await staff.join('support_agent')
  await agent.call('POST', users, { email: 'pirate@comptoir.test', name: 'X', language: 'fr', roles: ['administrator'], password: 'premier mot de passe' })
  const { results: [refused] } = await log(`?person_id=${agent.id}&outcome=refused`)
  assert.deepEqual(facts(refused!), { method: 'POST', route: users, subject_id: null, status: 403, code: 'auth/not-allowed' })
  assert.deepEqual(refused!.changes, [])
})

test('sign-ins of staff are kept; what customers and visitors do, and reading, is not', async () => {
  const [agent, customer] = [await staff.join('support_agent'), await staff.join('customer')]
  await customer.call('PATCH', '/api/auth/me/', { language: 'nl' })
  await agent.call('GET', '/api/shop/orders/')
  const { results } = await log(`?person_id=${agent.id}`)
  assert.deepEqual(results.map(facts), [{ method: 'POST', route: '/api/auth/token/', subject_id: null, status: 200, code: null }])
  assert.deepEqual((await log(`?person_id=${customer.id}`)).results, [])
})

test('no password, code, name or address of the request stands in the log', async () => {
  const { rows } = await pool.query<{ text: string }>('select to_json(entry)::text as text from identity.audit_entries entry')
  const kept = rows.map(({ text }) => text).join()
  for (const secret of [password, 'premier mot de passe', 'autre@comptoir.test', 'Personne Autre', 'Personne Renommée']) assert.ok(!kept.includes(secret), secret)
})

test('the log takes entries and gives none back', async () => {
  for (const statement of ['update identity.audit_entries set status = 200', 'delete from identity.audit_entries', 'truncate identity.audit_entries']) {
    await assert.rejects(pool.query(statement), { constraint: 'audit_is_append_only' })
  }
})

test('the list goes on where it stopped, and is narrowed by day, person and route', async () => {
  const first = await log('?page_size=2')
  const second = await log(`?page_size=2&cursor=${first.next}`)
  assert.equal(first.results.length, 2)
  assert.notDeepEqual(first.results, second.results)
  assert.deepEqual((await log('?from=2026-11-23')).results, [])
  assert.ok((await log('?from=2026-11-22&to=2026-11-22')).results.length > 0)
  assert.ok((await log('?search=users')).results.every(({ route }) => route.startsWith(users)))
  assert.equal((await (await staff.join('bookkeeper')).call('GET', '/api/admin-dashboard/audit/')).status, 403)
})
