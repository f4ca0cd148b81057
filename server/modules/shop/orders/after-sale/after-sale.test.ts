import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper, type OrderBody } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'
import { completeOrders } from '../changing/deliver-order.ts'
import { statusOf, type FulfilmentStatus, type PaymentStatus } from '../order.ts'
import { statusSql } from '../reading/list-orders.ts'
import { lastDayToWithdraw } from './withdrawal-term.ts'

const shop = await openShop()
const { app, pool, jobs, clock } = shop
const staff = await shop.signIn('administrator')
type Full = Omit<OrderBody, 'lines'> & { returns: { id: string, state: string }[], refunds: { id: string, status: string, amount_cents: number }[], withdrawable_until: string | null, refunded_cents: number, lines: (OrderBody['lines'][number] & { returnable_quantity: number })[] }
const call = (method: 'GET' | 'POST', url: string, payload?: object) => app.inject({ method, url, ...(payload && { payload }), headers: { ...staff, 'idempotency-key': newId() } })
const done = async (url: string, payload: object = {}) => {
  const answer = await call('POST', url, payload)
  assert.ok(answer.statusCode < 300, `${url}: ${answer.body}`)
  return answer
}
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code
const read = async (order: OrderBody) => (await call('GET', `/api/shop/orders/${order.id}/`)).json<Full>()
const stockOf = async (variant: string) => (await pool.query<{ on_hand: number, reserved: number }>('select on_hand, reserved from shop.stock_levels where variant_id = $1', [variant])).rows[0]
const withdraw = (buyer: ReturnType<typeof shopper>, order: OrderBody, more: object = {}) =>
  buyer.call('POST', `/api/shop/orders/${order.id}/withdrawals/?access_token=${order.access_token}`, { name: 'Personne Exemple', email: 'personne@exemple.test', ...more })
async function sold(lines: [string, number][], total: number, more: object = {}) {
  const buyer = shopper(shop)
  for (const [variant, quantity] of lines) await buyer.add(variant, quantity)
  return { buyer, order: await buyer.buy(total, more) }
}
const ship = (order: OrderBody) => done(`/api/shop/orders/${order.id}/shipments/`)

test('a return goes its way: expected, received, back on the shelf, refunded, and the order with it', async () => {
  const mug = await shop.sell({ price_cents: 1210, stock: 10 })
  const { order } = await sold([[mug, 2]], 2420)
  await ship(order)
  const line_id = order.lines[0]!.id
  assert.equal(codeOf(await call('POST', `/api/shop/orders/${order.id}/returns/`, { lines: [{ line_id, quantity: 3 }], reason: 'Abîmé' })), 'shop/not-returnable')
  const expected = (await done(`/api/shop/orders/${order.id}/returns/`, { lines: [{ line_id, quantity: 2 }], reason: 'Abîmé' })).json<Full>()
  const back = `/api/shop/returns/${expected.returns[0]!.id}`
  assert.deepEqual([expected.returns[0]!.state, expected.lines[0]!.returnable_quantity], ['expected', 0])
  assert.equal(codeOf(await call('POST', `${back}/restock/`)), 'shop/return-cannot-move')
  await done(`${back}/receive/`)
  assert.deepEqual([(await read(order)).status, await stockOf(mug)], ['returned', { on_hand: 8, reserved: 0 }])
  await done(`${back}/restock/`)
  assert.deepEqual(await stockOf(mug), { on_hand: 10, reserved: 0 })
  const twice = await Promise.all([call('POST', `${back}/refund/`), call('POST', `${back}/refund/`)])
  assert.deepEqual(twice.map(({ statusCode }) => statusCode).toSorted(), [204, 409])
  await jobs()
  const after = await read(order)
  assert.deepEqual([after.status, after.refunded_cents, after.refunds.map(({ status, amount_cents }) => [status, amount_cents])], ['refunded', 2420, [['succeeded', 2420]]])
  const { rows } = await pool.query<{ kind: string }>('select kind from platform.mails where about_id = $1 order by kind', [order.id])
  assert.deepEqual(rows.map(({ kind }) => kind).filter((kind) => kind.includes('return')), ['shop/order-return', 'shop/order-return-received'])
})

test('who withdraws from everything gets the delivery back too, and a receipt with day and hour', async () => {
  await done('/api/shop/delivery-methods/', { names: { fr: 'bpost', nl: 'bpost', de: 'bpost', en: 'bpost' }, texts: { fr: '', nl: '', de: '', en: '' }, price_incl_vat_cents: 605, countries: [] })
  const mug = await shop.sell({ price_cents: 1210, stock: 10 })
  const { buyer, order } = await sold([[mug, 2]], 2420 + 605)
  await ship(order)
  await done(`/api/shop/orders/${order.id}/delivered/`)
  const receipt = await withdraw(buyer, order)
  assert.equal(receipt.statusCode, 201, receipt.body)
  await jobs()
  const { rows: mails } = await pool.query<{ kind: string, content: unknown }>(`select kind, content from platform.mails where about_id = $1 and kind like 'shop/withdrawal%' order by kind`, [order.id])
  assert.deepEqual(mails.map(({ kind }) => kind), ['shop/withdrawal', 'shop/withdrawal-to-shop'])
  assert.match(JSON.stringify(mails[0]!.content), /22 novembre 2026.*11:00:00/)
  const held = (await read(order)).returns[0]!
  await done(`/api/shop/returns/${held.id}/receive/`)
  await done(`/api/shop/returns/${held.id}/refund/`)
  await jobs()
  const after = await read(order)
  assert.deepEqual([after.payment_status, after.refunded_cents], ['refunded', 3025])
  assert.equal(codeOf(await withdraw(buyer, order)), 'shop/nothing-to-withdraw')
  await pool.query('update shop.delivery_methods set archived = true')
})

test('what was not sent leaves the order at once; a withdrawal from part keeps the delivery and the rest', async () => {
  const [mug, plant] = [await shop.sell({ price_cents: 1210, stock: 5 }), await shop.sell({ price_cents: 1060, vat_class: 'plants', stock: 5 })]
  const { buyer, order } = await sold([[mug, 1], [plant, 1]], 2270)
  assert.equal((await withdraw(buyer, order, { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }] })).statusCode, 201)
  assert.deepEqual(await stockOf(mug), { on_hand: 5, reserved: 0 })
  const [held] = (await read(order)).returns
  assert.equal(held!.state, 'received')
  const sent = (await ship(order)).json<Full>()
  assert.deepEqual([sent.fulfilment_status, sent.lines.map(({ shipped_quantity }) => shipped_quantity)], ['shipped', [0, 1]])
  await done(`/api/shop/returns/${held!.id}/refund/`)
  assert.deepEqual([(await read(order)).payment_status, (await read(order)).refunded_cents], ['partly_refunded', 1210])
  await jobs()
})

test('no right to withdraw: what the law exempts, what a company bought, and after the last day', async () => {
  const [pastry, mug] = [await shop.sell({ price_cents: 500, vat_class: 'food' }), await shop.sell({ price_cents: 1000 })]
  await pool.query('update shop.products set withdrawal_exempt = true where id = (select product_id from shop.variants where id = $1)', [pastry])
  const { buyer, order } = await sold([[pastry, 1], [mug, 1]], 1500)
  assert.equal(codeOf(await withdraw(buyer, order, { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }] })), 'shop/exempt-from-withdrawal')
  const company = await sold([[mug, 1]], 1000, { billing_address: { ...brussels, company: 'Exemple & Fils SRL' }, vat_number: 'BE0876543270' })
  assert.equal(codeOf(await withdraw(company.buyer, company.order)), 'shop/no-right-to-withdraw')
  await ship(order)
  await done(`/api/shop/orders/${order.id}/delivered/`)
  assert.equal((await read(order)).withdrawable_until, '2026-12-07')
  const before = clock.now
  clock.now = Temporal.Instant.from('2026-12-07T23:00:00Z')
  assert.equal(codeOf(await withdraw(buyer, order)), 'shop/withdrawal-too-late')
  clock.now = Temporal.Instant.from('2026-12-07T22:59:59Z')
  assert.equal((await withdraw(buyer, order)).statusCode, 201)
  clock.now = before
  assert.deepEqual((await read(order)).lines.map(({ returnable_quantity }) => returnable_quantity), [1, 0])
  await jobs()
})

test('the fourteen days end on a working day: from Sunday 22 November to Monday 7 December, and past Christmas', () => {
  assert.equal(lastDayToWithdraw(Temporal.PlainDate.from('2026-11-22')).toString(), '2026-12-07')
  assert.equal(lastDayToWithdraw(Temporal.PlainDate.from('2026-11-23')).toString(), '2026-12-07')
  assert.equal(lastDayToWithdraw(Temporal.PlainDate.from('2026-12-11')).toString(), '2026-12-28')
})

test('a stranger withdraws from nobody’s order, and an unpaid order simply ends', async () => {
  const mug = await shop.sell({ price_cents: 1000, stock: 3 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1000, { payment_method: 'bank_transfer' })).json<OrderBody>()
  assert.equal((await withdraw(shopper(shop), { ...order, access_token: 'x'.repeat(43) })).statusCode, 404)
  assert.equal((await withdraw(buyer, order)).statusCode, 201)
  assert.deepEqual([(await read(order)).status, await stockOf(mug)], ['cancelled', { on_hand: 3, reserved: 0 }])
})

test('what is on its way back is refunded by its return, and not a second time beside it', async () => {
  const mug = await shop.sell({ price_cents: 1210, stock: 10 })
  const { order } = await sold([[mug, 3]], 3630)
  await ship(order)
  const line_id = order.lines[0]!.id
  const expected = (await done(`/api/shop/orders/${order.id}/returns/`, { lines: [{ line_id, quantity: 2 }], reason: 'Abîmé' })).json<Full>()
  const refund = (quantity: number) => call('POST', `/api/shop/orders/${order.id}/refunds/`, { lines: [{ line_id, quantity }], reason: 'Geste' })
  assert.equal(codeOf(await refund(2)), 'shop/refunded-by-its-return')
  assert.equal((await refund(1)).statusCode, 201)
  assert.equal(codeOf(await refund(1)), 'shop/refunded-by-its-return')
  const back = `/api/shop/returns/${expected.returns[0]!.id}`
  for (const step of ['receive', 'restock', 'refund']) await done(`${back}/${step}/`)
  await jobs()
  const after = await read(order)
  // the refund at once put one back on the shelf, the return two
  assert.deepEqual([after.payment_status, after.refunded_cents, await stockOf(mug)], ['refunded', 3630, { on_hand: 10, reserved: 0 }])
})

test('the money of a transfer is booked when somebody made the transfer, not before', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1210, { payment_method: 'bank_transfer' })).json<OrderBody>()
  await done(`/api/shop/orders/${order.id}/pay/`)
  const bank = async () => (await pool.query<{ cents: bigint }>(`select coalesce(sum(debit_cents - credit_cents), 0)::bigint as cents from accounting.entry_lines where account = '550000'`)).rows[0]!.cents
  const before = await bank()
  await done(`/api/shop/orders/${order.id}/refunds/`, { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }], reason: 'Retour' })
  await jobs()
  const [refund] = (await read(order)).refunds
  assert.deepEqual([refund!.status, await bank() - before], ['pending', 0n])
  const waiting = (await call('GET', '/api/shop/refunds/?status=pending')).json<{ results: { id: string }[] }>()
  assert.ok(waiting.results.some(({ id }) => id === refund!.id))
  assert.equal(codeOf(await call('POST', `/api/shop/refunds/${refund!.id}/paid-out/`, { paid_on: '2026-11-23' })), 'shop/pay-out-in-the-future')
  await done(`/api/shop/refunds/${refund!.id}/paid-out/`, { reference: 'Extrait 48' })
  assert.deepEqual([(await read(order)).refunds[0]!.status, await bank() - before], ['succeeded', -1210n])
  assert.equal(codeOf(await call('POST', `/api/shop/refunds/${refund!.id}/paid-out/`, {})), 'shop/refund-not-to-pay-out')
})

test('an order is delivered when somebody says so, and complete when nobody can withdraw any more', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const { order } = await sold([[mug, 1]], 1000)
  assert.equal(codeOf(await call('POST', `/api/shop/orders/${order.id}/delivered/`, {})), 'shop/not-deliverable')
  await ship(order)
  assert.equal(codeOf(await call('POST', `/api/shop/orders/${order.id}/delivered/`, { delivered_on: '2026-11-21' })), 'shop/not-deliverable')
  await done(`/api/shop/orders/${order.id}/delivered/`)
  const before = clock.now
  const statusAt = async (instant: string) => {
    clock.now = Temporal.Instant.from(instant)
    await completeOrders(shop.platform)
    clock.now = before
    return (await read(order)).status
  }
  assert.deepEqual([await statusAt('2026-12-07T12:00:00Z'), await statusAt('2026-12-08T01:10:00Z')], ['delivered', 'completed'])
})

test('a return that does not come is cancelled, and the goods can be announced again', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const { order } = await sold([[mug, 1]], 1000)
  await ship(order)
  const lines = [{ line_id: order.lines[0]!.id, quantity: 1 }]
  const held = (await done(`/api/shop/orders/${order.id}/returns/`, { lines, reason: 'Trop petit' })).json<Full>().returns[0]!
  await done(`/api/shop/returns/${held.id}/cancel/`)
  await done(`/api/shop/orders/${order.id}/returns/`, { lines, reason: 'Trop petit' })
  const list = (await call('GET', `/api/shop/returns/?state=expected&search=${order.number}`)).json<{ count: number, results: { to_come_back: number, next: string[] }[] }>()
  assert.deepEqual([list.count, list.results[0]!.to_come_back, list.results[0]!.next], [1, 1, ['received', 'cancelled']])
})

test('a packing slip is a PDF for those who pack, and nobody else', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const { buyer, order } = await sold([[mug, 3]], 3000)
  const slip = await call('GET', `/api/shop/orders/${order.id}/packing-slip/`)
  assert.deepEqual([slip.statusCode, slip.headers['content-type'], slip.rawPayload.subarray(0, 5).toString()], [200, 'application/pdf', '%PDF-'])
  assert.equal((await buyer.call('GET', `/api/shop/orders/${order.id}/packing-slip/?access_token=${order.access_token}`)).statusCode, 401)
})

test('the state of an order is the same in code and in SQL, for every combination', async () => {
  const payments: PaymentStatus[] = ['pending', 'paid', 'failed', 'expired', 'partly_refunded', 'refunded']
  const fulfilments: FulfilmentStatus[] = ['unfulfilled', 'preparing', 'partly_shipped', 'shipped', 'delivered', 'not_needed']
  const times = [null, clock.now]
  const each = payments.flatMap((payment_status) => fulfilments.flatMap((fulfilment_status) => times.flatMap((cancelled_at) => times.flatMap((returned_at) => times.map((completed_at) =>
    ({ payment_status, fulfilment_status, cancelled_at, returned_at, completed_at }))))))
  const { sql } = await import('kysely')
  const { rows } = await sql<{ status: string }>`select ${statusSql} as status from jsonb_to_recordset(${JSON.stringify(each.map((row, n) => ({ ...row, n })))}::jsonb)
    as o(n int, payment_status text, fulfilment_status text, cancelled_at timestamptz, returned_at timestamptz, completed_at timestamptz) order by n`.execute(shop.platform.reading)
  assert.deepEqual(rows.map(({ status }) => status), each.map(statusOf))
})
