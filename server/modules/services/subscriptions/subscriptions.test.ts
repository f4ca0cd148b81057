import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from '../../shop/testing/open-shop.ts'
import { openPlan } from '../testing/open-plan.ts'
import { subscriber } from '../testing/subscriber.ts'
import { billPeriod } from './billing/bill-period.ts'
import { billSubscriptions } from './billing/bill-subscriptions.ts'

const shop = await openShop()
const { work, pool, clock, platform, app } = shop
const START = clock.now
const plan = await openPlan(work)
const coffee = await shop.sell({ price_cents: 1060, vat_class: 'food' })
const staff = await shop.signIn('shop_manager')

type Interval = { interval_unit: string | null, interval_count: number | null }
const mailsOf = async (id: string) => (await pool.query<{ kind: string }>(`select kind from platform.mails where about_id = $1 order by made_at, id`, [id])).rows.map(({ kind }) => kind)
const books = async (number: string) => (await pool.query(`select l.account, l.debit_cents, l.credit_cents from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id where e.number = $1 order by l.line_number`, [number])).rows

test('a subscription and a coffee are one order; three periods are billed, paid and booked by the clock; cancelled, the fourth never comes', async () => {
  const her = subscriber(shop)
  clock.now = Temporal.Instant.from('2027-01-31T10:00:00Z')
  const chosen = await her.choose(plan)
  await her.buyer.add(coffee)
  const cart = await her.buyer.cart() as unknown as { lines: { booking_text: string | null, problem: string | null }[], problems: string[] }
  assert.deepEqual(cart.lines.map(({ booking_text, problem }) => [booking_text, problem]), [['Abonnement, renouvelé chaque mois', null], [null, null]])
  assert.equal((await her.read(chosen)).status, 'chosen')
  // 24,20 incl. 21 % and 10,60 incl. 6 %
  const order = await her.buyer.buy(3480)
  await shop.jobs()
  assert.deepEqual(order.vat.map(({ rate, base_cents, vat_cents }) => [rate, base_cents, vat_cents]), [[21, 2000, 420], [6, 1000, 60]])
  const begun = await her.read(chosen)
  assert.deepEqual([begun.status, begun.anchor_day, begun.next_day], ['active', '2027-01-31', '2027-02-28'])

  await her.on('2027-02-27')
  assert.equal((await her.periods(chosen)).length, 1)
  await her.on('2027-02-28')
  await her.on('2027-03-31')
  const periods = await her.periods(chosen)
  assert.deepEqual(periods.map(({ number, first_day, last_day, payment_status }) => [number, first_day, last_day, payment_status]), [
    [1, '2027-01-31', '2027-02-27', 'paid'], [2, '2027-02-28', '2027-03-30', 'paid'], [3, '2027-03-31', '2027-04-29', 'paid'],
  ])
  assert.deepEqual(periods.map(({ total_incl_vat_cents }) => total_incl_vat_cents), [3480, 2420, 2420])
  assert.equal(new Set(periods.map(({ invoice_number }) => invoice_number)).size, 3)
  assert.deepEqual(await books(periods[2]!.invoice_number!), [
    { account: '400000', debit_cents: 2420n, credit_cents: 0n }, { account: '705000', debit_cents: 0n, credit_cents: 2000n }, { account: '451054', debit_cents: 0n, credit_cents: 420n },
  ])
  const invoice = await app.inject({ method: 'GET', url: periods[2]!.pdf! })
  assert.equal(invoice.headers['content-type'], 'application/pdf')

  assert.equal((await her.act(chosen, 'cancel')).statusCode, 200)
  assert.equal((await her.read(chosen)).ends_on, '2027-04-29')
  assert.equal(await her.preview(chosen), null)
  await her.on('2027-04-30')
  await her.on('2027-06-30')
  assert.equal((await her.periods(chosen)).length, 3)
  const ended = await her.read(chosen)
  assert.equal(ended.status, 'cancelled')
  assert.deepEqual(ended.timeline.map(({ kind }) => kind), ['started', 'billed', 'paid', 'billed', 'paid', 'cancellation_asked', 'cancelled'])
  assert.deepEqual(await mailsOf(chosen.id), ['services/subscription-started', 'services/subscription-invoiced', 'services/subscription-invoiced', 'services/subscription-cancelled'])
})

test('in the shop a plan’s price is said with how often it is paid, what is bought once without', async () => {
  const yearly = await openPlan(work, { interval_unit: 'year', interval_count: 2, sku: 'AN-2', texts: { fr: { name: 'Zeppelin' } } })
  const intervals = async () => (await app.inject({ url: '/api/shop/products/?search=zeppelin' })).json<{ results: Interval[] }>().results.map(({ interval_unit, interval_count }) => [interval_unit, interval_count])
  assert.deepEqual(await intervals(), [['year', 2]])
  await openPlan(work, { id: yearly, interval_unit: 'month', interval_count: 6, sku: 'AN-2', texts: { fr: { name: 'Zeppelin' } } })
  assert.deepEqual(await intervals(), [['month', 6]])
  await openPlan(work, { id: yearly, kind: 'one_off', sku: 'AN-2', texts: { fr: { name: 'Zeppelin' } } })
  assert.deepEqual(await intervals(), [[null, null]])
})

test('runs that were missed are caught up in order, and the price stays as agreed when the plan changes', async () => {
  clock.now = START
  const his = subscriber(shop)
  const weekly = await openPlan(work, { interval_unit: 'week', price_cents: 605n })
  const chosen = await his.subscribe(weekly, 605)
  await pool.query(`update shop.variants set price_cents = 9900 where id = (select variant_id from services.services where id = $1)`, [weekly])
  await his.on('2026-12-15')
  const periods = await his.periods(chosen)
  assert.deepEqual(periods.map(({ first_day, total_incl_vat_cents }) => [first_day, total_incl_vat_cents]), [['2026-11-22', 605], ['2026-11-29', 605], ['2026-12-06', 605], ['2026-12-13', 605]])
  const numbers = periods.map(({ invoice_number }) => invoice_number!)
  assert.deepEqual(numbers, numbers.toSorted())
})

test('a guest’s renewal goes where the order said: what staff write down of a customer of that name is never shown to who typed it', async () => {
  clock.now = START
  const guest = subscriber(shop)
  const chosen = await guest.subscribe(plan, 2420)
  await pool.query(`insert into shop.customer_addresses (id, customer_id, address, default_billing, created_at)
    select gen_random_uuid(), customer_id, billing_address || '{"line1":"Rue Cachée 9"}', true, now() from shop.orders where id = $1`, [chosen.order.id])
  await guest.on('2026-12-22')
  const { rows } = await pool.query(`select distinct billing_address ->> 'line1' as line1, count(*)::int as orders from shop.orders where id = $1 or renews_order_id = $1 group by 1`, [chosen.order.id])
  assert.deepEqual(rows, [{ line1: 'Place de la Bourse 1', orders: 2 }])
})

test('billed by eight at once, a period is billed once', async () => {
  clock.now = START
  const her = subscriber(shop)
  const chosen = await her.subscribe(plan, 2420)
  clock.now = Temporal.Instant.from('2026-12-22T08:00:00Z')
  await Promise.all(Array.from({ length: 8 }, () => billSubscriptions(platform)))
  await Promise.allSettled(Array.from({ length: 8 }, () => work((now) => billPeriod(now, chosen.id))))
  assert.deepEqual((await her.periods(chosen)).map(({ number }) => number), [1, 2])
  const { rows } = await pool.query(`select count(*)::int as orders from shop.order_lines where booking_id = $1`, [chosen.id])
  assert.deepEqual(rows, [{ orders: 2 }])
})

test('the database itself refuses a second bill of a period, and a day in two periods', async () => {
  clock.now = START
  const chosen = await subscriber(shop).subscribe(plan, 2420)
  const again = (number: number, first_day: string) => pool.query(`insert into services.subscription_periods (subscription_id, number, first_day, last_day, order_id, billed_at)
    select subscription_id, $2, $3::date, '2027-01-21', order_id, billed_at from services.subscription_periods where subscription_id = $1 and number = 1`, [chosen.id, number, first_day])
  await assert.rejects(again(1, '2026-12-22'), { constraint: 'period_is_billed_once' })
  await assert.rejects(again(2, '2026-12-21'), { constraint: 'periods_do_not_overlap' })
  await assert.rejects(pool.query(`delete from services.subscription_events where subscription_id = $1`, [chosen.id]), { constraint: 'subscription_events_are_append_only' })
})

test('paused, nothing is billed; resumed in time the anchor stays, resumed later the days between are never billed', async () => {
  clock.now = START
  const her = subscriber(shop)
  const chosen = await her.subscribe(plan, 2420)
  await her.act(chosen, 'pause')
  await her.on('2026-12-01')
  await her.act(chosen, 'resume')
  assert.equal((await her.read(chosen)).anchor_day, '2026-11-22')
  await her.act(chosen, 'pause')
  await her.on('2027-01-10')
  assert.equal((await her.periods(chosen)).length, 1)
  assert.deepEqual(await her.preview(chosen).then((next) => [next!.first_day, next!.last_day, next!.total_incl_vat_cents]), ['2027-01-10', '2027-02-09', 2420])
  await her.act(chosen, 'resume')
  await her.on('2027-01-10')
  assert.deepEqual((await her.periods(chosen)).map(({ number, first_day, last_day }) => [number, first_day, last_day]), [[1, '2026-11-22', '2026-12-21'], [2, '2027-01-10', '2027-02-09']])
})

test('a cancellation is taken back before its day; staff end one at once, customers cannot', async () => {
  clock.now = START
  const his = subscriber(shop)
  const chosen = await his.subscribe(plan, 2420)
  await his.act(chosen, 'cancel', { reason: 'Déménagement' })
  assert.equal((await his.act(chosen, 'pause')).json<{ code: string }>().code, 'services/subscription-not-now')
  assert.equal((await his.act(chosen, 'resume')).statusCode, 200)
  assert.equal((await his.read(chosen)).ends_on, null)
  assert.equal((await his.act(chosen, 'cancel', { at_once: true })).statusCode, 403)
  const ended = await app.inject({ method: 'POST', url: `/api/service/subscriptions/${chosen.id}/cancel/`, headers: staff, payload: { at_once: true } })
  assert.equal(ended.json<{ status: string }>().status, 'cancelled')
  assert.equal((await his.act(chosen, 'resume')).statusCode, 409)
})

test('by transfer each period has its invoice with its own communication; money that does not come lets it fall due, and it goes on when it does', async () => {
  clock.now = START
  const her = subscriber(shop)
  const chosen = await her.choose(plan)
  const first = (await her.buyer.order(2420, { payment_method: 'bank_transfer' })).json<{ id: string }>()
  await shop.jobs()
  assert.equal((await her.read(chosen)).status, 'pending')
  // months pass: whoever notes a transfer signs in anew
  const arrived = async (id: string) => assert.equal((await app.inject({ method: 'POST', url: `/api/shop/orders/${id}/pay/`, headers: await shop.signIn('shop_manager'), payload: {} })).statusCode, 200)
  await arrived(first.id)
  await shop.jobs()

  await her.on('2026-12-22')
  const [, second] = await her.periods(chosen)
  assert.equal(second!.payment_status, 'pending')
  const { rows: [invoice] } = await pool.query<{ structured_communication: string, due_day: Temporal.PlainDate }>(`select structured_communication, due_day from accounting.invoices where number = $1`, [second!.invoice_number])
  assert.match(invoice!.structured_communication, /^126\d{9}$/)
  assert.equal(invoice!.due_day.toString(), '2027-01-05')
  const { payment } = await her.readOrder(second!.order_id)
  assert.equal(payment.structured_communication!.replaceAll(/\D/g, ''), invoice!.structured_communication)

  await her.on('2027-01-11')
  assert.equal((await her.read(chosen)).status, 'active')
  await her.on('2027-01-12')
  assert.equal((await her.read(chosen)).status, 'past_due')
  await her.on('2027-02-20')
  assert.equal((await her.periods(chosen)).length, 2, 'nothing is billed while it is past due')
  await arrived(second!.order_id)
  await shop.jobs()
  const going = await her.read(chosen)
  assert.deepEqual([going.status, going.anchor_day], ['active', '2027-02-20'])
  await her.on('2027-02-20')
  assert.deepEqual((await her.periods(chosen)).map(({ first_day }) => first_day), ['2026-11-22', '2026-12-22', '2027-02-20'])
})

test('an order that ends unpaid leaves nothing, and one that is refunded ends what it began', async () => {
  clock.now = START
  const her = subscriber(shop)
  const left = await her.choose(plan)
  const order = (await her.buyer.order(2420)).json<{ id: string, access_token: string }>()
  await her.buyer.call('POST', `/api/shop/orders/${order.id}/cancel/?access_token=${order.access_token}`)
  await shop.jobs()
  assert.equal((await her.read(left)).status, 'expired')
  const begun = await her.subscribe(plan, 2420)
  const refund = await app.inject({ method: 'POST', url: `/api/shop/orders/${begun.order.id}/refunds/`, headers: { ...staff, 'idempotency-key': begun.id }, payload: { lines: [{ line_id: begun.order.lines[0]!.id, quantity: 1 }], reason: 'Rétractation' } })
  assert.equal(refund.statusCode, 201)
  await shop.jobs()
  assert.equal((await her.read(begun)).status, 'cancelled')
})

test('the VAT of a renewal is that of its day: a French company whose number VIES knows pays none', async () => {
  clock.now = START
  const his = subscriber(shop)
  const chosen = await his.subscribe(plan, 2420)
  await pool.query(`update shop.orders set vat_number = 'FR40303265045', billing_address = billing_address || '{"country_code":"FR","postal_code":"59000","city":"Lille","company":"Exemple SARL"}' where id = $1`, [chosen.order.id])
  await pool.query(`insert into shop.vat_checks (id, vat_number, country_code, valid, source, checked_at) values (gen_random_uuid(), 'FR40303265045', 'FR', true, 'vies', '2026-12-22T06:00:00Z')`)
  await his.on('2026-12-22')
  const [, second] = await his.periods(chosen)
  const order = await his.readOrder(second!.order_id)
  assert.deepEqual([order.vat_treatment, order.vat], ['reverse_charge_eu', [{ rate: 0, category: 'AE', base_cents: 2000, vat_cents: 0 }]])
})
