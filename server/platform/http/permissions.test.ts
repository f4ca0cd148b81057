import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fastify from 'fastify'
import { hashPassword, registerPerson, syncPermissions } from '#modules/identity'
import { ACCESS_TABLE, accessTable, mayCall, seededRoles } from '#tooling/access/access-table.ts'
import { idsIn, whoseIds } from '#tooling/access/whose-ids.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { modules } from '../../app.ts'
import type { App } from './app.ts'
import { demandPermissions } from './permissions.ts'

const { app, work } = await openHarness()
await work((now) => syncPermissions(now, modules))
const routes = app.permittedRoutes
const byHand = 'npm run comptoir -- access-table, and read what changed'
const UNREADABLE = 'application/x-read-by-nobody'
const SAFE = new Set(['GET', 'HEAD'])

/** Calls a route with a body that nobody reads: it is refused after the permission was asked for and before anything is done. */
const knock = (method: string, path: string, headers: Record<string, string> = {}) => app.inject({
  method: method as 'GET', url: path.replace(/:\w+/g, '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'),
  ...(SAFE.has(method) ? { headers } : { headers: { ...headers, 'content-type': UNREADABLE }, payload: 'x' }),
})

test('a route that does not say who may call it stops the start', () => {
  const bare = fastify() as unknown as App
  demandPermissions(bare, () => Promise.reject(new Error('never asked')))
  assert.throws(() => { bare.get('/forgotten/', () => 'secret') }, /\/forgotten\/ does not say who may call it/)
})

test('who may call what is a table that somebody has read', () => {
  assert.equal(readFileSync(ACCESS_TABLE, 'utf8'), accessTable(routes, modules), byHand)
})

test('every id in an address has an owner that is told', () => {
  const ids = new Set(routes.flatMap(({ path }) => idsIn(path)))
  assert.deepEqual([...ids].filter((id) => !(id in whoseIds)), [], 'tell whose ids these are in server/tooling/access/whose-ids.ts')
  assert.deepEqual(Object.keys(whoseIds).filter((id) => !ids.has(id)), [], 'no route has these ids any more')
  const open = routes.filter(({ path, permission }) => (permission === 'public' || permission === 'signed-in') && idsIn(path).some((id) => whoseIds[id] === 'permitted'))
  assert.deepEqual(open, [], 'these ids are staff’s, and the route asks for no permission')
})

test('every permission of a route is declared by a module', () => {
  const declared = new Set(['public', 'signed-in', ...modules.flatMap(({ permissions = {} }) => Object.keys(permissions))])
  assert.deepEqual(routes.filter(({ permission }) => !declared.has(permission)), [])
})

test('whoever is not signed in is let into public routes and nowhere else', async () => {
  for (const { method, path, permission } of routes) {
    const answer = await knock(method, path)
    assert.equal(answer.statusCode === 401, permission !== 'public', `${method} ${path}: ${answer.statusCode}`)
    if (permission !== 'public') assert.equal(answer.json<{ code: string }>().code, 'auth/sign-in-first')
  }
})

for (const role of seededRoles) {
  test(`a person with the role ${role} is let in where the table says so and nowhere else`, async () => {
    const [email, password] = [`${role}@exemple.test`, 'un bon mot de passe']
    const password_hash = await hashPassword(password)
    await work((now) => registerPerson(now, { email, name: role, language: 'fr', password_hash, role }))
    const { access } = (await app.inject({ method: 'POST', url: '/api/auth/token/', payload: { email, password } })).json<{ access: string }>()
    for (const { method, path, permission } of routes) {
      const answer = await knock(method, path, { authorization: `Bearer ${access}` })
      const refused = answer.statusCode === 403 && answer.json<{ code: string }>().code === 'auth/not-allowed'
      assert.equal(!refused, mayCall(role, permission, modules), `${method} ${path}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
    }
  })
}

const callable = (role: (typeof seededRoles)[number]) => routes.filter(({ permission }) => permission !== 'public' && permission !== 'signed-in' && mayCall(role, permission, modules))

test('the external accountant changes nothing', () => {
  assert.deepEqual(callable('accountant_readonly').filter(({ method }) => !SAFE.has(method)), [])
})

test('a customer holds no permission of staff', () => {
  assert.deepEqual(callable('customer'), [])
})

test('only those who keep the books, and their external accountant, see them', () => {
  const others = seededRoles.filter((role) => !['administrator', 'bookkeeper', 'accountant_readonly'].includes(role))
  assert.deepEqual(others.flatMap(callable).filter(({ permission }) => permission.startsWith('accounting.')), [])
})
