import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStaff } from '../testing/staff.ts'

const staff = await openStaff()
const roles = '/api/admin-dashboard/roles/'
const administrator = await staff.join('administrator')
type RoleBody = { name: string, seeded: boolean, permissions: string[], people: number }

test('an own role holds the rights that were chosen, and gives them at the next call', async () => {
  const made = await administrator.call('POST', roles, { name: 'saturday', title: 'Étudiante du samedi', permissions: ['shop.orders.read'] })
  assert.equal(made.status, 201)
  assert.deepEqual(made.body, { name: 'saturday', title: 'Étudiante du samedi', seeded: false, permissions: ['shop.orders.read'], people: 0 })
  const member = await staff.join('customer')
  await administrator.call('PATCH', `/api/admin-dashboard/users/${member.id}/`, { roles: ['saturday'] })
  assert.equal((await member.call('GET', '/api/shop/stock/levels/')).status, 403)
  assert.equal((await administrator.call('PUT', `${roles}saturday/`, { title: 'Samedi', permissions: ['shop.stock.read'] })).body.title, 'Samedi')
  assert.equal((await member.call('GET', '/api/shop/stock/levels/')).status, 200)
  assert.equal((await administrator.call('DELETE', `${roles}saturday/`)).code, 'auth/role-is-held')
  await administrator.call('PATCH', `/api/admin-dashboard/users/${member.id}/`, { roles: ['customer'] })
  assert.equal((await administrator.call('DELETE', `${roles}saturday/`)).status, 204)
  assert.equal((await administrator.call('DELETE', `${roles}saturday/`)).code, 'auth/unknown-role')
})

test('the seeded roles are listed with what they may do, and stay', async () => {
  const { results, permissions } = (await administrator.call('GET', roles)).body as { results: RoleBody[], permissions: string[] }
  assert.equal(results.filter(({ seeded }) => seeded).length, 8)
  assert.deepEqual(results.find(({ name }) => name === 'administrator')!.permissions, permissions)
  for (const name of ['hr_manager', 'customer', 'administrator']) assert.equal((await administrator.call('DELETE', `${roles}${name}/`)).status, 409)
  assert.equal((await administrator.call('DELETE', `${roles}practitioner/`)).code, 'auth/seeded-role')
})

test('a seeded role’s rights can be changed, but not those of administrator and customer', async () => {
  const change = (name: string, permissions: string[]) => administrator.call('PUT', `${roles}${name}/`, { permissions })
  assert.deepEqual((await change('support_agent', ['shop.orders.read'])).body.permissions, ['shop.orders.read'])
  for (const name of ['administrator', 'customer']) assert.equal((await change(name, [])).code, 'auth/fixed-role')
  assert.equal((await change('support_agent', ['no.such.right'])).code, 'auth/unknown-rights')
  assert.equal((await change('nobody', [])).code, 'auth/unknown-role')
  assert.equal((await administrator.call('POST', roles, { name: 'support_agent', title: 'X', permissions: [] })).code, 'auth/role-name-taken')
})

test('a role is given and loses only rights that whoever changes it has', async () => {
  await administrator.call('POST', roles, { name: 'personnel', title: 'Personnel', permissions: ['administration.roles', 'shop.stock.read'] })
  const member = await staff.join('customer')
  await administrator.call('PATCH', `/api/admin-dashboard/users/${member.id}/`, { roles: ['personnel'] })
  const { call } = member
  assert.equal((await call('POST', roles, { name: 'cellar', title: 'Cave', permissions: ['shop.stock.read'] })).status, 201)
  for (const [name, permissions] of [['cellar', ['accounting.write']], ['personnel', ['administration.roles', 'administration.users']], ['bookkeeper', []]] as const) {
    assert.equal((await call('PUT', `${roles}${name}/`, { permissions })).code, 'auth/more-than-own-rights')
  }
  assert.equal((await call('POST', roles, { name: 'vault', title: 'Coffre', permissions: ['accounting.write'] })).code, 'auth/more-than-own-rights')
})
