import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brussels, shopper } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'

const shop = await openShop()
const { app, pool } = shop
const staff = await shop.signIn('shop_manager')
type Address = { id: string, address: { line1: string }, default_billing: boolean, default_delivery: boolean }
type Customer = { id: string, kind: string, name: string, company: string | null, vat_number: string | null, addresses: Address[], balance_cents: number, order_count: number, on_account: boolean, vat_checks: { source: string }[] }
const call = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => app.inject({ method, url, ...(payload && { payload }), headers: staff })
const street = (line1: string) => ({ ...brussels, line1 })

test('staff write down a company with its VAT number, and what VIES said of it is kept', async () => {
  const company = { kind: 'company', company_name: 'Exemple & Fils SRL', vat_number: 'BE 0876.543.270', email: 'achats@exemple.test', address: street('Rue Neuve 1') }
  const made = (await call('POST', '/api/shop/customers/', company)).json<Customer>()
  assert.deepEqual([made.kind, made.company, made.vat_number, made.addresses.map(({ default_billing, default_delivery }) => [default_billing, default_delivery])], ['company', 'Exemple & Fils SRL', 'BE0876543270', [[true, true]]])
  assert.equal(made.vat_checks.length, 1)
  assert.equal((await call('POST', '/api/shop/customers/', { ...company, company_name: undefined })).json<{ code: string }>().code, 'shop/company-name-missing')
  assert.equal((await call('POST', '/api/shop/customers/', { ...company, vat_number: 'BE0876543271' })).json<{ code: string }>().code, 'shop/vat-number-malformed')
  const found = (await call('GET', '/api/shop/customers/?search=0876.543.270&kind=company')).json<{ results: { id: string }[] }>()
  assert.deepEqual(found.results.map(({ id }) => id), [made.id])
  const changed = (await call('PATCH', `/api/shop/customers/${made.id}/`, { on_account: true, notes: 'Livrer avant dix heures' })).json<Customer & { notes: string }>()
  assert.deepEqual([changed.on_account, changed.notes, changed.company], [true, 'Livrer avant dix heures', 'Exemple & Fils SRL'])
})

test('a person keeps several addresses; a new default takes the place of the old one, also of ten at once', async () => {
  const buyer = shopper(shop, await shop.signIn('customer'))
  const add = (line1: string, more: object) => buyer.call('POST', '/api/shop/customers/me/addresses/', { address: street(line1), ...more })
  const me = async () => (await buyer.call('GET', '/api/shop/customers/me/')).json<Customer>()
  assert.deepEqual([(await me()).id, (await me()).addresses], [null, []])
  await add('Rue A 1', { default_billing: true, default_delivery: true })
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => add(`Rue B ${index}`, { default_delivery: true })))
  assert.ok(answers.every(({ statusCode }) => statusCode === 201), answers.map(({ body }) => body).join())
  const { addresses } = await me()
  assert.deepEqual([addresses.length, addresses.filter((each) => each.default_billing).length, addresses.filter((each) => each.default_delivery).length], [11, 1, 1])
  const other = addresses.at(-1)!
  await buyer.call('PUT', `/api/shop/customers/me/addresses/${other.id}/`, { address: street('Rue C 3'), default_billing: true })
  assert.equal((await me()).addresses[0]!.address.line1, 'Rue C 3')
  assert.equal((await buyer.call('DELETE', `/api/shop/customers/me/addresses/${other.id}/`)).statusCode, 204)
  assert.equal((await buyer.call('DELETE', `/api/shop/customers/me/addresses/${other.id}/`)).statusCode, 404)
})

test('a customer sees what they owe: the invoice of an order on account, until it is paid', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop, await shop.signIn('customer'))
  await buyer.call('PATCH', '/api/shop/customers/me/', { name: 'Personne Exemple' })
  const me = async () => (await buyer.call('GET', '/api/shop/customers/me/')).json<Customer>()
  await call('PATCH', `/api/shop/customers/${(await me()).id}/`, { on_account: true })
  await buyer.add(mug)
  const order = (await buyer.order(1210, { payment_method: 'on_account' })).json<{ id: string }>()
  await call('POST', `/api/shop/orders/${order.id}/shipments/`, {})
  assert.deepEqual([(await me()).balance_cents, (await me()).order_count], [1210, 1])
  await call('POST', `/api/shop/orders/${order.id}/pay/`, {})
  assert.equal((await me()).balance_cents, 0)
  const { rows } = await pool.query('select count(*)::int as n from shop.customers where user_id is not null and email like $1', ['customer-%'])
  assert.deepEqual(rows, [{ n: 2 }])
})

test('a guest who orders again is one customer, as first written down; another name, an account or a customer on account is somebody else', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const guest = async (more: object) => {
    const buyer = shopper(shop)
    await buyer.add(mug)
    const { id } = (await buyer.order(1000, more)).json<{ id: string }>()
    return (await pool.query<{ customer_id: string }>('select customer_id from shop.orders where id = $1', [id])).rows[0]!.customer_id
  }
  const jean = { email: 'jean@exemple.test', billing_address: { ...brussels, name: 'Jean Exemple' } }
  const first = await guest(jean)
  assert.equal(await guest({ ...jean, billing_address: { ...jean.billing_address, line1: 'Rue Autre 2' } }), first)
  const { rows: [partner] } = await pool.query('select line1 from accounting.partners where id = $1', [first])
  assert.equal(partner.line1, brussels.line1)
  assert.equal((await call('GET', `/api/shop/customers/${first}/`)).json<Customer>().order_count, 2)
  assert.notEqual(await guest({ ...jean, billing_address: { ...brussels, name: 'Jeanne Exemple' } }), first)
  await call('PATCH', `/api/shop/customers/${first}/`, { on_account: true })
  assert.notEqual(await guest(jean), first)
  const { rows: [own] } = await pool.query<{ id: string, email: string, name: string }>('select id, email, name from shop.customers where user_id is not null and name is not null limit 1')
  assert.notEqual(await guest({ email: own!.email, billing_address: { ...brussels, name: own!.name } }), own!.id)
})
