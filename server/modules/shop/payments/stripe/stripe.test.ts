import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { stripeStandIn, WEBHOOK_SECRET, type Message } from '#tooling/stand-ins/stripe.ts'
import { shopper, type OrderBody } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'
import { expireOrders } from '../../orders/changing/expire-orders.ts'
import { reconcileStripe } from './reconcile.ts'

const stripe = await stripeStandIn()
after(() => stripe.close())
const shop = await openShop({ STRIPE_SECRET_KEY: 'sk_test_standin', STRIPE_PUBLISHABLE_KEY: 'pk_test_standin', STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: stripe.url })
const { app, pool, jobs, platform, clock } = shop
const staff = await shop.signIn('shop_manager')

const tell = ({ body, signature }: Message) => app.inject({ method: 'POST', url: '/api/shop/payments/stripe/webhook/', payload: body, headers: { 'content-type': 'application/json', 'stripe-signature': signature } })
const bookedBy = async (order: { number: string }) => {
  const { rows } = await pool.query(`select count(*)::int as payments from accounting.payments p join accounting.invoices i on i.id = p.invoice_id where i.reference = $1 and p.direction = 'received'`, [order.number])
  return (rows[0] as { payments: number }).payments
}
async function placed(stock = 10) {
  const mug = await shop.sell({ price_cents: 1210, stock })
  const buyer = shopper(shop)
  await buyer.add(mug, 1)
  const order = (await buyer.order(1210, { payment_method: 'stripe' })).json<OrderBody>()
  return { mug, buyer, order, intent: order.payment.client_secret?.replace(/_secret_.*/, '') ?? '' }
}

test('placing an order makes a PaymentIntent for its total, and its message makes the order paid, invoiced and booked', async () => {
  const { buyer, order, intent } = await placed()
  assert.equal(stripe.intents.get(intent)!.amount, 1210)
  assert.equal(stripe.intents.get(intent)!.metadata['order_number'], order.number)
  assert.equal((await tell(stripe.confirm(intent))).statusCode, 200)
  await jobs()
  const paid = await buyer.read(order)
  assert.equal(paid.payment_status, 'paid')
  assert.equal(paid.documents.length, 1)
  const { rows } = await pool.query(`select l.account, l.debit_cents, l.credit_cents from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id where e.journal = 'PSP' order by l.account desc`)
  assert.deepEqual(rows, [{ account: '580100', debit_cents: 1210n, credit_cents: 0n }, { account: '400000', debit_cents: 0n, credit_cents: 1210n }])
})

test('the same message twenty times at once is one payment', async () => {
  const { buyer, order, intent } = await placed()
  const message = stripe.confirm(intent)
  const answers = await Promise.all(Array.from({ length: 20 }, () => tell(message)))
  assert.ok(answers.every(({ statusCode }) => statusCode === 200))
  await jobs()
  assert.equal((await buyer.read(order)).documents.length, 1)
  assert.equal(await bookedBy(order), 1)
})

test('two different messages about one payment are one payment', async () => {
  const { order, intent } = await placed()
  const message = stripe.confirm(intent)
  await tell(message)
  await tell(stripe.message('payment_intent.succeeded', stripe.intents.get(intent)!))
  await tell(stripe.message('payment_intent.processing', stripe.intents.get(intent)!))
  await jobs()
  assert.equal(await bookedBy(order), 1)
})

test('a message whose signature is not Stripe’s is refused and leaves nothing', async () => {
  const { body } = stripe.message('payment_intent.succeeded', { id: 'pi_forged' }, 'evt_forged')
  for (const signature of ['t=1,v1=00', '', 'nonsense']) {
    const answer = await tell({ body, signature })
    assert.equal(answer.statusCode, 400)
    assert.equal(answer.json<{ code: string }>().code, 'shop/bad-signature')
  }
  const { rows } = await pool.query(`select from shop.provider_events where event_id = 'evt_forged'`)
  assert.equal(rows.length, 0)
})

test('a payload that lies is not believed: the state is fetched from Stripe', async () => {
  const { buyer, order, intent } = await placed()
  await tell(stripe.message('payment_intent.succeeded', { ...stripe.intents.get(intent)!, status: 'succeeded', amount_received: 1210 }))
  await jobs()
  assert.equal((await buyer.read(order)).payment_status, 'pending')
})

test('a declined card leaves the order open and is told in its timeline', async () => {
  const { buyer, order, intent } = await placed()
  await tell(stripe.confirm(intent, 'declined'))
  await jobs()
  const open = await buyer.read(order)
  assert.equal(open.payment_status, 'pending')
  assert.ok(open.timeline.some(({ kind }) => kind === 'payment_failed'))
  await tell(stripe.confirm(intent))
  await jobs()
  assert.equal((await buyer.read(order)).payment_status, 'paid')
})

test('when Stripe is down the order stays, and asking again starts its one payment', async () => {
  stripe.misbehave.push('error', 'error', 'error')
  const { buyer, order } = await placed()
  assert.equal(order.payment.client_secret, null)
  const again = (await buyer.pay(order)).json<OrderBody>()
  assert.match(again.payment.client_secret!, /^pi_/)
  const before = stripe.intents.size
  await buyer.pay(order)
  assert.equal(stripe.intents.size, before)
})

test('an answer that was lost on the way does not make a second intent', async () => {
  const before = stripe.intents.size
  stripe.misbehave.push('lost-answer')
  const { order } = await placed()
  assert.match(order.payment.client_secret!, /^pi_/)
  assert.equal(stripe.intents.size, before + 1)
})

test('a payment whose message was lost is found by asking Stripe', async () => {
  const { buyer, order, intent } = await placed()
  stripe.confirm(intent)
  await reconcileStripe(platform)
  assert.equal((await buyer.read(order)).payment_status, 'paid')
})

test('money that comes after the hold buys the goods when they are still there', async () => {
  const { buyer, order, intent } = await placed(1)
  const before = clock.now
  clock.now = before.add({ minutes: 20 })
  await expireOrders(platform)
  await tell(stripe.confirm(intent))
  await jobs()
  const paid = await buyer.read(order)
  assert.deepEqual([paid.payment_status, paid.status], ['paid', 'preparing'])
  clock.now = before
})

test('money that comes after the goods went to somebody else goes back, whole, and the books say so', async () => {
  const { mug, buyer, order, intent } = await placed(1)
  const before = clock.now
  clock.now = before.add({ minutes: 20 })
  await expireOrders(platform)
  const other = shopper(shop)
  await other.add(mug)
  assert.equal((await other.order(1210, { payment_method: 'stripe' })).statusCode, 201)
  await tell(stripe.confirm(intent))
  await jobs()
  const returned = await buyer.read(order)
  assert.equal(returned.payment_status, 'refunded')
  assert.equal(returned.documents.length, 0)
  const refund = [...stripe.refunds.values()].find(({ payment_intent }) => payment_intent === intent)!
  assert.deepEqual([refund.amount, refund.status], [1210, 'succeeded'])
  const { rows } = await pool.query(`select coalesce(sum(debit_cents - credit_cents), 0)::int as balance from accounting.entry_lines where account = '460100'`)
  assert.deepEqual(rows, [{ balance: 0 }])
  clock.now = before
})

test('a refund by line goes through Stripe once and is booked when Stripe says it succeeded', async () => {
  const { buyer, order, intent } = await placed()
  await tell(stripe.confirm(intent))
  await jobs()
  const line = (await buyer.read(order)).lines[0]!
  stripe.refundStatus = 'pending'
  const refund = await app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/refunds/`, headers: { ...staff, 'idempotency-key': 'refund-one-line' }, payload: { lines: [{ line_id: line.id, quantity: 1 }], reason: 'Retour' } })
  assert.equal(refund.statusCode, 201)
  await jobs()
  const made = [...stripe.refunds.values()].find(({ payment_intent }) => payment_intent === intent)!
  const booked = async () => (await pool.query(`select count(*)::int as n from accounting.payments where direction = 'refunded' and reference = $1`, [made.id])).rows[0] as { n: number }
  assert.equal((await booked()).n, 0)
  const done = stripe.endRefund(made.id, 'succeeded')
  await tell(done)
  await tell(done)
  await jobs()
  assert.equal((await booked()).n, 1)
  assert.equal((await buyer.read(order)).payment_status, 'refunded')
  stripe.refundStatus = 'succeeded'
})
