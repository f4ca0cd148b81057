import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop, type Shop } from '../../shop/testing/open-shop.ts'
import { shopper, type OrderBody } from '../../shop/testing/buyer.ts'

type Summary = {
  from: string, to: string, low_stock: number | null
  shop: {
    today: object, week: object, month: object, to_ship: number, awaiting_payment: object
    days: { day: string, orders: number, total_incl_vat_cents: number, refunded_cents: number }[]
  } | null
  books: { unpaid: object, vat: object | null } | null
  appointments: { today: number, next_seven_days: number, days: { day: string, appointments: number }[] } | null
  tickets: { to_answer: number, urgent: number, unassigned: number, days: { day: string, opened: number }[] } | null
  reviews_to_read: number | null
}

const shop = await openShop()
const manager = await shop.signIn('shop_manager')
const bookkeeper = await shop.signIn('bookkeeper')
const cup = await shop.sell({ price_cents: 1210, stock: 10 })
const at = (instant: string) => { shop.clock.now = Temporal.Instant.from(instant) }

/** Cups at 12.10 including 21 % VAT: 10.00 and 2.10. */
async function order(quantity: number, payment_method = 'demo'): Promise<OrderBody> {
  const buyer = shopper(shop)
  await buyer.add(cup, quantity)
  const answer = await buyer.order(1210 * quantity, { payment_method })
  assert.equal(answer.statusCode, 201, answer.body)
  const placed = answer.json<OrderBody>()
  if (payment_method === 'demo') await buyer.pay(placed)
  return placed
}

const summary = async (headers: Record<string, string>, query = '') => {
  const answer = await shop.app.inject({ url: `/api/admin-dashboard/summary/${query}`, headers })
  return { status: answer.statusCode, body: answer.json<Summary>() }
}
const refund = (shop: Shop, { id, lines }: OrderBody, quantity: number) => shop.app.inject({
  method: 'POST', url: `/api/shop/orders/${id}/refunds/`, headers: { ...manager, 'idempotency-key': `refund-${id}` },
  payload: { lines: [{ line_id: lines[0]!.id, quantity }], reason: 'Retour', restock: true },
})

test('the board adds up what was sold today, this week and this month, and what waits', async () => {
  at('2026-11-02T10:00:00Z')
  await order(3)
  // a Monday in Brussels, still Sunday in London
  at('2026-11-15T23:30:00Z')
  await order(2)
  at('2026-11-22T10:00:00Z')
  const last = await order(1)
  await order(1, 'bank_transfer')
  assert.equal((await refund(shop, last, 1)).statusCode, 201)

  const { body: { shop: board, from, to } } = await summary(manager)
  const sales = (orders: number, incl: number, excl: number, refunded_cents: number) => ({ orders, total_incl_vat_cents: incl, total_excl_vat_cents: excl, refunded_cents })
  assert.deepEqual([from, to, board!.days.length], ['2026-10-26', '2026-11-22', 28])
  assert.deepEqual(board!.today, sales(1, 1210, 1000, 1210))
  assert.deepEqual(board!.week, sales(2, 3630, 3000, 1210))
  assert.deepEqual(board!.month, sales(3, 7260, 6000, 1210))
  assert.deepEqual(board!.awaiting_payment, { orders: 1, total_incl_vat_cents: 1210 })
  // the third one was taken back before it left
  assert.equal(board!.to_ship, 2)
  assert.deepEqual(board!.days.filter(({ orders }) => orders > 0).map(({ day, total_incl_vat_cents }) => [day, total_incl_vat_cents]), [
    ['2026-11-02', 3630], ['2026-11-16', 2420], ['2026-11-22', 1210],
  ])
})

test('the books say what is unpaid and what VAT this quarter comes to', async () => {
  const { body: { books } } = await summary(bookkeeper)
  assert.deepEqual(books!.unpaid, { invoices: 0, open_cents: 0, overdue_invoices: 0, overdue_cents: 0 })
  // six cups invoiced: 12.60 in box 54; one credited: 2.10 in box 64
  assert.deepEqual(books!.vat, { period: '2026-Q4', due_cents: 1050, due_day: '2027-01-25' })
})

test('a part that the role does not read is left out, and a customer reads nothing', async () => {
  const byManager = (await summary(manager)).body
  assert.deepEqual([byManager.books, byManager.low_stock], [null, 0])
  const byPractitioner = (await summary(await shop.signIn('practitioner'))).body
  assert.deepEqual([byPractitioner.shop, byPractitioner.low_stock, byPractitioner.books], [null, null, null])
  assert.equal((await summary(await shop.signIn('customer'))).status, 403)
})

test('a level at its minimum is low', async () => {
  await shop.pool.query('update shop.stock_levels set minimum = 4 where variant_id = $1', [cup])
  // of ten cups, three, two and one are promised or held; the one taken back is free again
  assert.equal((await summary(manager)).body.low_stock, 1)
})

test('appointments and tickets are counted for those who may see them all', async () => {
  const { rows: [practitioner] } = await shop.pool.query(`insert into services.practitioners (id, name, created_at) values (gen_random_uuid(), 'Praticienne Exemple', now()) returning id`)
  const { rows: [service] } = await shop.pool.query(`insert into services.services (id, kind, product_id, variant_id, created_at, updated_at) select gen_random_uuid(), 'consultation', product_id, id, now(), now() from shop.variants limit 1 returning id`)
  const appointment = (status: string, start: string) => shop.pool.query(`insert into services.appointments (id, service_id, practitioner_id, status, starts_at, ends_at, occupied, created_at)
    values (gen_random_uuid(), $1, $2, $3, $4, $4::timestamptz + interval '1 hour', tstzrange($4, $4::timestamptz + interval '1 hour'), now())`, [service.id, practitioner.id, status, start])
  // today is 22 November: its last hour in Brussels is 22:00 in London, and the next hour is tomorrow's
  for (const [status, start] of [['confirmed', '2026-11-22T09:00:00Z'], ['pending', '2026-11-22T22:00:00Z'], ['cancelled', '2026-11-22T12:00:00Z'], ['confirmed', '2026-11-22T23:00:00Z'], ['confirmed', '2026-11-29T22:00:00Z'], ['confirmed', '2026-11-29T23:00:00Z']] as const) await appointment(status, start)
  const ticket = (number: string, status: string, priority: string, created_at: string) => shop.pool.query(`insert into services.tickets (id, number, subject, status, priority, requester_name, requester_email, language, created_at, touched_at, closed_at)
    values (gen_random_uuid(), $1, 'Sujet', $2, $3, 'Personne Exemple', 'personne@exemple.test', 'fr', $4, $4, case when $2 = 'closed' then $4::timestamptz end)`, [number, status, priority, created_at])
  for (const [index, [status, priority, day]] of ([['open', 'normal', '2026-11-20'], ['open', 'urgent', '2026-11-22'], ['answered', 'urgent', '2026-11-22'], ['closed', 'low', '2026-11-01']] as const).entries()) await ticket(`T-${index}`, status, priority, `${day}T12:00:00Z`)
  const { body } = await summary(manager)
  const { today, next_seven_days, days } = body.appointments!
  assert.deepEqual([today, next_seven_days, days.at(-1)], [2, 2, { day: '2026-11-22', appointments: 2 }])
  const { days: opened, ...waiting } = body.tickets!
  assert.deepEqual(waiting, { to_answer: 2, urgent: 1, unassigned: 2 })
  assert.deepEqual(opened.filter((each) => each.opened > 0), [{ day: '2026-11-01', opened: 1 }, { day: '2026-11-20', opened: 1 }, { day: '2026-11-22', opened: 2 }])
  assert.equal(body.reviews_to_read, 0)
  const byBookkeeper = (await summary(bookkeeper)).body
  assert.deepEqual([byBookkeeper.appointments, byBookkeeper.tickets, byBookkeeper.reviews_to_read], [null, null, null])
})

test('the days are those asked for, at most 400 of them and never backwards', async () => {
  const { body } = await summary(manager, '?from=2026-11-01&to=2026-11-03')
  assert.deepEqual(body.shop!.days.map(({ orders }) => orders), [0, 1, 0])
  assert.equal((await summary(manager, '?from=2025-11-22&to=2026-12-27')).status, 422)
  assert.equal((await summary(manager, '?from=2026-11-03&to=2026-11-01')).status, 422)
})
