import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordCustomerPayment } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper, type OrderBody } from '../../testing/buyer.ts'
import { followSettledInvoices } from '../../payments/follow-settled-invoices.ts'
import { openShop } from '../../testing/open-shop.ts'

const shop = await openShop()
const { app, pool, jobs } = shop
const staff = await shop.signIn('shop_manager')
const customer = shopper(shop, await shop.signIn('customer'))
await customer.call('PATCH', '/api/shop/customers/me/', { name: 'Personne Exemple' })
await pool.query('update shop.customers set on_account = true where user_id is not null')
const repair = await shop.sell({ price_cents: 1210, supply: 'services' })
const mug = await shop.sell({ price_cents: 2420, stock: 5 })

async function ordered(total: number, ...variants: [string, number][]): Promise<OrderBody> {
  for (const [variant, quantity] of variants) await customer.add(variant, quantity)
  const answer = await customer.order(total, { payment_method: 'on_account', billing_address: brussels })
  assert.equal(answer.statusCode, 201, answer.body)
  await jobs()
  return answer.json<OrderBody>()
}
const read = async ({ id }: OrderBody) => (await app.inject({ method: 'GET', url: `/api/shop/orders/${id}/`, headers: staff })).json<OrderBody>()
const credit = (order: OrderBody, quantity: number, line = 0) => app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/refunds/`, headers: { ...staff, 'idempotency-key': newId() }, payload: { lines: [{ line_id: order.lines[line]!.id, quantity }], reason: 'Geste commercial' } })
const receive = (order: OrderBody) => app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/pay/`, headers: staff, payload: {} })
const open = async (order: OrderBody) => (await pool.query<{ cents: bigint }>(`select coalesce(sum(i.residual_cents), 0)::bigint as cents from accounting.open_items i join accounting.entries e on e.id = i.entry_id
  join shop.orders o on o.invoice_id = e.invoice_id where o.id = $1`, [order.id])).rows[0]!.cents
const mails = async ({ id }: OrderBody) => (await pool.query<{ kind: string }>(`select kind from platform.mails where about_id = $1 order by made_at, id`, [id])).rows.map(({ kind }) => kind)

test('an order of services on account is invoiced when it is placed, due in thirty days; goods wait for their shipment', async () => {
  const order = await ordered(1210, [repair, 1])
  assert.deepEqual(order.documents.map(({ kind, total_incl_vat_cents }) => [kind, total_incl_vat_cents]), [['invoice', 1210]])
  const { rows } = await pool.query<{ due_day: Temporal.PlainDate }>(`select due_day from accounting.invoices where number = $1`, [order.documents[0]!.number])
  assert.equal(rows[0]!.due_day.toString(), '2026-12-22')
  const mixed = await ordered(3630, [repair, 1], [mug, 1])
  assert.deepEqual(mixed.documents, [])
})

test('what is not paid yet is credited: the credit note settles the invoice, no money moves, and the rest is what is paid', async () => {
  const order = await ordered(3630, [repair, 3])
  const credited = await credit(order, 1)
  assert.equal(credited.statusCode, 201, credited.body)
  assert.deepEqual((({ id, status, amount_cents }: { id: null, status: string, amount_cents: number }) => [id, status, amount_cents])(credited.json()), [null, 'not_needed', 1210])
  await jobs()
  assert.equal(await open(order), 2420n)
  assert.deepEqual(await mails(order), ['shop/order-placed', 'shop/order-credited'])
  assert.equal((await receive(order)).statusCode, 200)
  const paid = await read(order)
  assert.deepEqual([paid.payment_status, await open(order)], ['paid', 0n])
  const { rows } = await pool.query(`select amount_cents from accounting.payments where invoice_id = $1`, [order.documents[0]!.invoice_id])
  assert.deepEqual(rows, [{ amount_cents: 2420n }])
})

test('credited to the last cent it is cancelled: nothing is asked, nothing more is credited, and its goods are on the shelf again', async () => {
  const order = await ordered(4840, [mug, 2])
  await app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/shipments/`, headers: staff, payload: { lines: [{ line_id: order.lines[0]!.id, quantity: 1 }] } })
  assert.equal((await credit(order, 2)).statusCode, 201)
  const after = await read(order)
  assert.deepEqual([after.status, after.payment_status, await open(order)], ['cancelled', 'pending', 0n])
  assert.deepEqual(after.documents.map(({ kind }) => kind).sort(), ['credit_note', 'invoice'])
  assert.equal((await credit(order, 1)).statusCode, 409)
  const { rows } = await pool.query(`select on_hand, reserved from shop.stock_levels where variant_id = $1`, [mug])
  // one in the mixed order above is still reserved
  assert.deepEqual(rows, [{ on_hand: 5, reserved: 1 }])
})

test('an invoice that a bookkeeper or a bank statement settled makes its order paid, once, and books nothing more', async () => {
  const order = await ordered(1210, [repair, 1])
  const invoice = order.documents[0]!
  const { partner_id } = (await pool.query<{ partner_id: string }>('select partner_id from accounting.invoices where id = $1', [invoice.invoice_id])).rows[0]!
  const paid = (amount_cents: bigint) => shop.work((work) => recordCustomerPayment(work, { partner_id, invoice_id: invoice.invoice_id, amount_cents, day: dayOf(work.now), by: 'bank', reference: `extrait ${amount_cents}` }))
  await paid(1000n)
  await followSettledInvoices(shop.platform)
  assert.equal((await read(order)).payment_status, 'pending')
  await paid(210n)
  await Promise.all([followSettledInvoices(shop.platform), followSettledInvoices(shop.platform)])
  await jobs()
  const after = await read(order)
  assert.deepEqual([after.payment_status, after.timeline.filter(({ kind }) => kind === 'paid').length], ['paid', 1])
  const { rows } = await pool.query('select count(*)::int as payments from accounting.payments where invoice_id = $1', [invoice.invoice_id])
  assert.deepEqual(rows, [{ payments: 2 }])
})

test('two credits at once of the same unit are one', async () => {
  const order = await ordered(1210, [repair, 1])
  const answers = await Promise.all([credit(order, 1), credit(order, 1)])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409])
})

test('an invoice that went with the mails of its order may be reminded of once it is overdue', async () => {
  const order = await ordered(1210, [repair, 1])
  const overdue = async (bookkeeper: Record<string, string>) => (await app.inject({ url: '/api/admin-dashboard/reminders/', headers: bookkeeper })).json<{ results: { number: string }[] }>().results.map(({ number }) => number)
  assert.ok(!(await overdue(await shop.signIn('bookkeeper'))).includes(order.documents[0]!.number))
  shop.clock.now = Temporal.Instant.from('2026-12-24T10:00:00Z')
  assert.ok((await overdue(await shop.signIn('administrator'))).includes(order.documents[0]!.number))
})
