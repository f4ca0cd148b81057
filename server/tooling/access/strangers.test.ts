import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { newId } from '#kernel/identifier.ts'
import type { PermittedRoute } from '#platform/http/permissions.ts'
import type { OrderBody } from '../../modules/shop/testing/buyer.ts'
import { openShop } from '../../modules/shop/testing/open-shop.ts'
import { customerOf, ownedThings, visitorOf, type Owner } from './testing/owned-things.ts'
import { idsIn, whoseGivenIds, whoseIds, type OwnedThing } from './whose-ids.ts'

type Parameter = { name: string, in: string }
type Operation = { parameters?: Parameter[], requestBody?: { content: Record<string, { example?: Record<string, unknown> }> } }

const shop = await openShop()
const { app } = shop
const variant = await shop.sell({ price_cents: 1210, stock: 10_000 })
const document = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
const ownersOf = { customer: () => customerOf(shop, variant), visitor: () => visitorOf(shop, variant) }
await shop.pool.query(`insert into identity.roles (name, title) values ('onlooker', 'Regarde le tableau')`)
await shop.pool.query(`insert into identity.role_permissions values ('onlooker', 'administration.dashboard'), ('onlooker', 'hr.self')`)

/** Somebody of staff whose rights have nothing to do with these things: being staff is not enough. */
async function onlooker(): Promise<Owner> {
  const owner = await ownersOf.customer()
  const { id } = (await owner.call('GET', '/api/auth/me/')).json<{ id: string }>()
  await shop.pool.query(`insert into identity.person_roles (person_id, role) values ($1, 'onlooker')`, [id])
  return owner
}

const operationOf = ({ method, path }: PermittedRoute): Operation | undefined => document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
const ownedIn = (path: string) => idsIn(path).map((id) => whoseIds[id]).filter((whose): whose is OwnedThing => whose !== undefined && whose in ownedThings)
const withOwnedIds = app.permittedRoutes.filter(({ path }) => ownedIn(path).length > 0)
const openToStrangers = app.permittedRoutes.filter(({ permission }) => permission === 'public' || permission === 'signed-in')

/** One thing of each kind that the address names, in its order. */
async function idsFor(path: string, owner: Owner): Promise<string[] | undefined> {
  const made: Partial<Record<OwnedThing, string>> = {}
  for (const kind of ownedIn(path)) made[kind] = await ownedThings[kind](owner, made)
  const ids = ownedIn(path).map((kind) => made[kind])
  return ids.includes(undefined) ? undefined : ids as string[]
}

function callWith(route: PermittedRoute, ids: readonly string[], { call }: Owner, query = ''): Promise<LightMyRequestResponse> {
  const values = ids.values()
  const url = route.path.replace(/:\w+/g, () => values.next().value!) + query
  const example = operationOf(route)?.requestBody?.content['application/json']?.example
  return call(route.method as 'GET', url, route.method === 'GET' ? undefined : example ?? {}, { 'idempotency-key': newId() })
}

for (const route of withOwnedIds) {
  const name = `${route.method} ${route.path}`
  test(`${name} shows a stranger nothing`, async () => {
    for (const kind of ['customer', 'visitor'] as const) {
      const owner = await ownersOf[kind]()
      const theirs = await idsFor(route.path, owner)
      if (!theirs) continue
      for (const stranger of [await ownersOf.customer(), ownersOf.visitor(), await onlooker()]) {
        const own = await idsFor(route.path, stranger) ?? theirs
        const link = stranger.access_token ? `?access_token=${stranger.access_token}` : ''
        // all ids are the owner's; then each one alone, among the stranger's own
        const tries = [theirs, ...(theirs.length > 1 ? theirs.map((id, at) => own.with(at, id)) : [])]
        for (const ids of tries) {
          const answer = await callWith(route, ids, stranger, link)
          assert.ok([401, 403, 404].includes(answer.statusCode), `${name} of a ${kind}, called by a ${stranger.kind}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
        }
      }
    }
  })

  if (route.permission === 'public' || route.permission === 'signed-in') {
    test(`${name} lets its owner in`, async () => {
      const owner = await ownersOf.customer()
      const answer = await callWith(route, (await idsFor(route.path, owner))!, owner)
      assert.ok(![401, 404].includes(answer.statusCode), `${answer.statusCode} ${answer.body.slice(0, 300)}`)
    })
  }
}

test('every id that a body or a query names, where no staff permission is needed, has an owner that is told', () => {
  const untold = openToStrangers.flatMap((route) => {
    const { parameters = [], requestBody } = operationOf(route) ?? {}
    const given = [...parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name), ...Object.keys(requestBody?.content['application/json']?.example ?? {})]
    return given.filter((name) => /(^|_)ids?$/.test(name)).map((name) => `${route.method} ${route.path} ${name}`)
  })
  assert.deepEqual(untold.filter((each) => !(each in whoseGivenIds)), [], 'tell whose these ids are in whose-ids.ts')
  assert.deepEqual(Object.keys(whoseGivenIds).filter((each) => !untold.includes(each)), [], 'no route is given these ids any more')
})

test('an id of somebody else in a body or a query leads to nothing of theirs', async () => {
  const owned = openToStrangers.flatMap((route) => Object.entries(whoseGivenIds).flatMap(([given, whose]) =>
    given.startsWith(`${route.method} ${route.path} `) && whose in ownedThings ? [{ route, field: given.split(' ').at(-1)!, whose: whose as OwnedThing }] : []))
  assert.ok(owned.length > 0)
  for (const { route, field, whose } of owned) {
    const id = (await ownedThings[whose](await ownersOf.customer(), {}))!
    const stranger = await ownersOf.customer()
    const example = operationOf(route)?.requestBody?.content['application/json']?.example
    const answer = route.method === 'GET'
      ? await stranger.call('GET', `${route.path}?${field}=${id}`)
      : await stranger.call(route.method as 'POST', route.path, { ...example, [field]: id }, { 'idempotency-key': newId() })
    if (route.method === 'GET') assert.deepEqual(answer.json<{ results: unknown[] }>().results, [], `${route.path}?${field}`)
    else assert.ok([403, 404, 422].includes(answer.statusCode), `${route.method} ${route.path} ${field}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
  }
})

test('no list tells a stranger of what is somebody else’s', async () => {
  const owner = await ownersOf.customer()
  const things: string[] = []
  // one after the other: they share a cart
  for (const make of Object.values(ownedThings)) things.push((await make(owner, {}))!)
  const lists = openToStrangers.filter(({ method, path }) => method === 'GET' && !path.includes(':') && !path.startsWith('/health'))
  for (const stranger of [await ownersOf.customer(), ownersOf.visitor()]) {
    for (const { path } of lists) {
      const { body } = await stranger.call('GET', path)
      for (const id of things) assert.ok(!body.includes(id), `${path} tells a ${stranger.kind} of ${id}`)
    }
  }
})

test('an Idempotency-Key of somebody else gives one’s own order, not theirs', async () => {
  const key = newId()
  const order = async (owner: Owner) => {
    await owner.buyer.add(variant)
    return (await owner.buyer.order(1210, {}, key)).json<OrderBody>()
  }
  const [hers, his, visitors] = [await order(await ownersOf.customer()), await order(await ownersOf.customer()), await order(ownersOf.visitor())]
  assert.equal(new Set([hers.id, his.id, visitors.id]).size, 3)
  const without = await ownersOf.visitor().buyer.order(1210, {}, key)
  assert.equal(without.json<{ code: string }>().code, 'shop/cart-is-empty')
})

test('the stock of what is not for sale is told to staff only', async () => {
  const draft = await shop.sell({ price_cents: 1210 })
  await shop.pool.query("update shop.products set state = 'draft' where id = (select product_id from shop.variants where id = $1)", [draft])
  const path = `/api/shop/variants/${draft}/stock/`
  assert.equal((await ownersOf.visitor().call('GET', path)).statusCode, 404)
  assert.equal((await app.inject({ url: path, headers: await shop.signIn('shop_manager') })).statusCode, 200)
})
