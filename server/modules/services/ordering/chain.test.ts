import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper, type OrderBody } from '../../shop/testing/buyer.ts'
import { openShop } from '../../shop/testing/open-shop.ts'
import { expireOrders } from '../../shop/orders/changing/expire-orders.ts'
import { openPractice } from '../testing/open-practice.ts'

const shop = await openShop()
const { app, work, jobs, clock, pool } = shop
const { service_id } = await openPractice(work)
const coffee = await shop.sell({ price_cents: 1060, vat_class: 'food', stock: 50 })

type Booked = { id: string, status: string, start: string, end: string, hold_expires_at: string | null, access_token: string }
type Appointment = { status: string, start: string, changeable: boolean, order_id: string | null }
type BookedOrder = OrderBody & { lines: { name: string, booking: { id: string, text: string, status: string, page: string } | null }[] }

const book = (buyer: ReturnType<typeof shopper>, start: string, more: object = {}) => buyer.call('POST', '/api/service/appointments/', { service_id, start, ...more })
const read = async ({ id, access_token }: Booked) => (await app.inject({ method: 'GET', url: `/api/service/appointments/${id}/?access_token=${access_token}` })).json<Appointment>()
const act = ({ id, access_token }: Booked, verb: string, payload: object = {}) => app.inject({ method: 'POST', url: `/api/service/appointments/${id}/${verb}/?access_token=${access_token}`, payload })
const mails = async (id: string) => (await pool.query<{ kind: string, attachments: { text: string }[] }>(`select kind, attachments from platform.mails where about_id = $1 order by made_at, id`, [id])).rows

test('a consultation and a coffee are one order and one invoice; paid, the time is certain; moved, the order stays; cancelled, its price goes back with a credit note', async () => {
  const buyer = shopper(shop)
  const held = (await book(buyer, '2026-11-26T09:00:00Z')).json<Booked>()
  assert.equal(held.status, 'held')
  assert.equal(held.hold_expires_at, '2026-11-22T10:15:00Z')
  await buyer.add(coffee, 2)
  const cart = await buyer.cart() as unknown as { lines: { booking_text: string | null, problem: string | null }[], hold_expires_at: string, totals: { total_incl_vat_cents: number } }
  assert.equal(cart.lines[0]!.booking_text, 'jeudi 26 novembre 2026 à 10:00, Praticienne Exemple 1')
  assert.equal(cart.hold_expires_at, '2026-11-22T10:15:00Z')
  assert.equal(cart.totals.total_incl_vat_cents, 6050 + 2 * 1060)

  const placed = (await buyer.order(8170)).json<BookedOrder>()
  assert.equal((await read(held)).status, 'pending')
  assert.equal(placed.lines[0]!.booking!.id, held.id)
  const paid = (await buyer.pay(placed)).json<BookedOrder>()
  await jobs()
  // 60,50 incl. 21 % = 50,00 + 10,50; 21,20 incl. 6 % = 20,00 + 1,20
  assert.deepEqual(paid.vat.map(({ rate, base_cents, vat_cents }) => [rate, base_cents, vat_cents]), [[21, 5000, 1050], [6, 2000, 120]])
  assert.deepEqual(paid.documents.map(({ kind, total_incl_vat_cents }) => [kind, total_incl_vat_cents]), [['invoice', 8170]])
  assert.equal(paid.status, 'preparing')
  assert.equal((await read(held)).status, 'confirmed')

  const moved = await act(held, 'reschedule', { start: '2026-11-27T13:30:00Z' })
  assert.equal(moved.statusCode, 200, moved.body)
  assert.equal(moved.json<Appointment>().start, '2026-11-27T13:30:00Z')
  await jobs()

  assert.equal((await act(held, 'cancel')).json<Appointment>().status, 'cancelled')
  await jobs()
  const after = await buyer.read({ ...placed }) as BookedOrder
  assert.equal(after.payment_status, 'partly_refunded')
  assert.deepEqual(after.documents.map(({ kind, total_incl_vat_cents }) => [kind, total_incl_vat_cents]).sort(), [['credit_note', 6050], ['invoice', 8170]])
  assert.deepEqual(after.lines.map(({ refunded_quantity }) => refunded_quantity), [1, 0])
  const told = await mails(held.id)
  assert.deepEqual(told.map(({ kind }) => kind), ['services/appointment-confirmed', 'services/appointment-moved', 'services/appointment-refunded'])
  const entries = told.map(({ attachments }) => attachments[0]!.text)
  assert.match(entries[0]!, /METHOD:REQUEST\r\n[^]*SEQUENCE:0\r\n[^]*DTSTART:20261126T090000Z\r\n/)
  assert.match(entries[1]!, /METHOD:REQUEST\r\n[^]*SEQUENCE:1\r\n[^]*DTSTART:20261127T133000Z\r\n/)
  assert.match(entries[2]!, /METHOD:CANCEL\r\n[^]*SEQUENCE:2\r\n[^]*STATUS:CANCELLED\r\n/)
  const uids = entries.map((entry) => /UID:(.*)\r/.exec(entry)![1])
  assert.deepEqual(new Set(uids), new Set([`${held.id}@localhost`]))
  assert.equal((await book(shopper(shop), '2026-11-27T13:30:00Z')).statusCode, 201, 'the time is free again')
})

test('a held time blocks until it runs out, and then stops at once', async () => {
  const slow = shopper(shop)
  const held = (await book(slow, '2026-11-30T09:00:00Z')).json<Booked>()
  const refused = await book(shopper(shop), '2026-11-30T09:00:00Z')
  assert.equal(refused.statusCode, 409)
  assert.equal(refused.json<{ code: string }>().code, 'services/slot-taken')
  const before = clock.now
  clock.now = clock.now.add({ minutes: 16 })
  const quick = (await book(shopper(shop), '2026-11-30T09:00:00Z')).json<Booked>()
  assert.equal(quick.status, 'held')
  assert.equal((await read(held)).status, 'expired')
  assert.deepEqual((await slow.cart()).problems, ['hold_expired'])
  const late = await slow.order(6050)
  assert.equal(late.statusCode, 409)
  assert.equal(late.json<{ code: string }>().code, 'services/slot-taken')
  clock.now = before
})

test('whoever orders a little late still gets a time that nobody took', async () => {
  const buyer = shopper(shop)
  const held = (await book(buyer, '2026-11-30T10:00:00Z')).json<Booked>()
  const before = clock.now
  clock.now = clock.now.add({ minutes: 20 })
  assert.equal((await buyer.order(6050)).statusCode, 201)
  assert.equal((await read(held)).status, 'pending')
  clock.now = before
})

test('a time taken out of the cart, or of an order that was cancelled or expired, is free again', async () => {
  const buyer = shopper(shop)
  await book(buyer, '2026-12-01T09:00:00Z')
  const line = (await buyer.cart()).lines[0]!
  assert.equal((await buyer.call('PATCH', `/api/shop/cart/lines/${line.id}/`, { quantity: 2 })).json<{ code: string }>().code, 'shop/booked-once')
  await buyer.call('DELETE', `/api/shop/cart/lines/${line.id}/`)
  const again = (await book(buyer, '2026-12-01T09:00:00Z')).json<Booked>()
  assert.equal(again.status, 'held')

  const cancelled = (await buyer.order(6050)).json<OrderBody>()
  await buyer.call('POST', `/api/shop/orders/${cancelled.id}/cancel/?access_token=${cancelled.access_token}`, {})
  await jobs()
  assert.equal((await read(again)).status, 'expired')

  const third = (await book(buyer, '2026-12-01T09:00:00Z')).json<Booked>()
  const lost = (await buyer.order(6050)).json<OrderBody>()
  const before = clock.now
  clock.now = clock.now.add({ minutes: 16 })
  await expireOrders(shop.platform)
  await jobs()
  assert.equal((await buyer.read(lost)).payment_status, 'expired')
  assert.equal((await read(third)).status, 'expired')

  // the money comes after all, and nobody took the time
  assert.equal((await buyer.pay(lost)).json<OrderBody>().payment_status, 'paid')
  await jobs()
  assert.equal((await read(third)).status, 'confirmed')
  clock.now = before
})

test('money for a time that somebody else has now goes back', async () => {
  const slow = shopper(shop)
  await book(slow, '2026-12-02T09:00:00Z')
  const lost = (await slow.order(6050)).json<OrderBody>()
  const before = clock.now
  clock.now = clock.now.add({ minutes: 16 })
  await expireOrders(shop.platform)
  await jobs()
  assert.equal((await book(shopper(shop), '2026-12-02T09:00:00Z')).statusCode, 201)
  assert.equal((await slow.pay(lost)).json<OrderBody>().payment_status, 'refunded')
  clock.now = before
})

test('two times of one service are two lines', async () => {
  const buyer = shopper(shop)
  await book(buyer, '2026-12-03T09:00:00Z')
  await book(buyer, '2026-12-03T09:30:00Z')
  assert.deepEqual((await buyer.cart()).lines.map(({ quantity }) => quantity), [1, 1])
})

test('a consultation is not sold without a time', async () => {
  const { variant_id } = (await app.inject({ method: 'GET', url: `/api/service/services/${service_id}/` })).json<{ variant_id: string }>()
  assert.equal((await shopper(shop).add(variant_id)).json<{ code: string }>().code, 'shop/not-for-sale')
})

test('a cart with a time that becomes a person’s keeps it', async () => {
  const visitor = shopper(shop)
  const held = (await book(visitor, '2026-12-03T13:00:00Z')).json<Booked>()
  Object.assign(visitor.cookies, {})
  const signedIn = shopper(shop, await shop.signIn('customer'))
  Object.assign(signedIn.cookies, visitor.cookies)
  assert.equal((await signedIn.cart()).lines.length, 1)
  assert.equal((await signedIn.order(6050)).statusCode, 201)
  const own = (await signedIn.call('GET', '/api/service/appointments/?status=pending')).json<{ results: { id: string }[] }>()
  assert.deepEqual(own.results.map(({ id }) => id), [held.id])
})
