import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { stripeStandIn, WEBHOOK_SECRET, type Message } from '#tooling/stand-ins/stripe.ts'
import { openShop } from '../../../shop/testing/open-shop.ts'
import { openPlan } from '../../testing/open-plan.ts'
import { subscriber, type ChosenBody } from '../../testing/subscriber.ts'

const stripe = await stripeStandIn()
after(() => stripe.close())
const shop = await openShop({ STRIPE_SECRET_KEY: 'sk_test_standin', STRIPE_PUBLISHABLE_KEY: 'pk_test_standin', STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_API_BASE: stripe.url })
const { app, jobs, pool, clock } = shop
const START = clock.now
const plan = await openPlan(shop.work)

const tell = async ({ body, signature }: Message) => {
  await app.inject({ method: 'POST', url: '/api/shop/payments/stripe/webhook/', payload: body, headers: { 'content-type': 'application/json', 'stripe-signature': signature } })
  await jobs()
}
const intentOf = (secret: string | null) => secret!.replace(/_secret_.*/, '')
const charged = async (chosen: ChosenBody) => (await pool.query<{ cents: bigint }>(`select coalesce(sum(p.amount_cents), 0)::bigint as cents from accounting.payments p join accounting.invoices i on i.id = p.invoice_id
  join shop.orders o on o.invoice_id = i.id join shop.order_lines l on l.order_id = o.id where l.booking_id = $1`, [chosen.id])).rows[0]!.cents
const mailsOf = async (id: string) => (await pool.query<{ kind: string }>(`select kind from platform.mails where about_id = $1 order by made_at, id`, [id])).rows.map(({ kind }) => kind.replace('services/subscription-', ''))

/** Subscribes and pays in the browser; answers with the card that Stripe now keeps. */
async function begun() {
  clock.now = START
  const her = subscriber(shop)
  const chosen = await her.choose(plan)
  const { payment } = (await her.buyer.order(2420, { payment_method: 'stripe' })).json<{ payment: { client_secret: string } }>()
  const intent = stripe.intents.get(intentOf(payment.client_secret))!
  assert.equal(intent.setup_future_usage, 'off_session')
  await tell(stripe.confirm(intent.id))
  assert.equal((await her.read(chosen)).status, 'active')
  return { her, chosen, card: stripe.cards.get(intent.payment_method!)! }
}

test('the card of the first order pays the next period while its owner is away', async () => {
  const { her, chosen, card } = await begun()
  await her.on('2026-12-22')
  const [, second] = await her.periods(chosen)
  assert.equal(second!.payment_status, 'paid')
  assert.equal([...stripe.intents.values()].filter(({ customer }) => customer === card.customer).length, 2)
  assert.equal(await charged(chosen), 4840n)
  assert.deepEqual(await mailsOf(chosen.id), ['started', 'invoiced'])
})

test('an answer that was lost after the bank said yes is one charge', async () => {
  const { her, chosen, card } = await begun()
  // as often as the client itself tries: the job fails, and is run again later
  stripe.misbehave.push('lost-answer', 'lost-answer', 'lost-answer')
  await her.on('2026-12-22')
  assert.equal((await her.periods(chosen))[1]!.payment_status, 'pending')
  await pool.query(`update graphile_worker._private_jobs set run_at = now()`)
  await jobs()
  assert.equal((await her.periods(chosen))[1]!.payment_status, 'paid')
  assert.equal([...stripe.intents.values()].filter(({ customer, status }) => customer === card.customer && status === 'succeeded').length, 2)
  assert.equal(await charged(chosen), 4840n)
})

test('a refused card is tried three times more, then the subscription is past due; its owner pays with another card, which pays from then on', async () => {
  const { her, chosen, card } = await begun()
  card.says = 'card_declined'
  await her.on('2026-12-22')
  const first = await her.read(chosen)
  assert.deepEqual([first.status, first.unpaid?.number], ['active', 2])
  for (const [day, status] of [['2026-12-23', 'active'], ['2026-12-26', 'active'], ['2026-12-30', 'active'], ['2026-12-31', 'past_due']] as const) {
    await her.on(day)
    if (day !== '2026-12-30') assert.equal((await her.read(chosen)).status, status, day)
  }
  const failures = (await her.read(chosen)).timeline.filter(({ kind }) => kind === 'payment_failed')
  assert.deepEqual(failures.map(({ facts }) => facts['again_on']), ['2026-12-23', '2026-12-26', '2026-12-31', undefined])
  assert.deepEqual(await mailsOf(chosen.id), ['started', 'payment-failed', 'payment-failed'])
  assert.equal([...stripe.intents.values()].filter(({ customer }) => customer === card.customer).length, 2, 'one intent, however often it is tried')

  const [, second] = await her.periods(chosen)
  const page = await app.inject({ method: 'GET', url: second!.page.replace(/^\/\w+\/orders\/([^?]+)\?/, '/api/shop/orders/$1/?') })
  const intent = intentOf(page.json<{ payment: { client_secret: string } }>().payment.client_secret)
  assert.equal(stripe.intents.get(intent)!.setup_future_usage, 'off_session')
  await tell(stripe.confirm(intent))
  assert.equal((await her.read(chosen)).status, 'active')
  await her.on('2027-01-22')
  assert.deepEqual((await her.periods(chosen)).map(({ payment_status }) => payment_status), ['paid', 'paid', 'paid'])
  assert.equal(await charged(chosen), 7260n)
})

test('a bank that wants the owner is a refusal, and a later attempt charges the same intent', async () => {
  const { her, chosen, card } = await begun()
  card.says = 'authentication_required'
  await her.on('2026-12-22')
  card.says = 'yes'
  await her.on('2026-12-23')
  assert.equal((await her.periods(chosen))[1]!.payment_status, 'paid')
  assert.equal(await charged(chosen), 4840n)
})

test('what the owner paid in the browser is not charged again, even when its message was lost', async () => {
  const { her, chosen, card } = await begun()
  card.says = 'card_declined'
  await her.on('2026-12-22')
  const [, second] = await her.periods(chosen)
  const { rows } = await pool.query<{ provider_reference: string }>(`select provider_reference from shop.payments where order_id = $1`, [second!.order_id])
  stripe.confirm(rows[0]!.provider_reference)
  card.says = 'yes'
  await her.on('2026-12-23')
  assert.equal((await her.periods(chosen))[1]!.payment_status, 'paid')
  assert.equal(await charged(chosen), 4840n)
})

test('when a code made the first period free nothing was saved: the next one is asked of its owner, and the card used then is kept', async () => {
  clock.now = START
  const staff = await shop.signIn('shop_manager')
  await app.inject({ method: 'POST', url: '/api/shop/promotions/', headers: staff, payload: { code: 'ESSAI', kind: 'percentage', percent: 100 } })
  const her = subscriber(shop)
  const chosen = await her.choose(plan)
  await her.buyer.call('POST', '/api/shop/cart/coupon/', { code: 'ESSAI' })
  const placed = await her.buyer.order(0, { payment_method: 'stripe' })
  assert.equal(placed.statusCode, 201, placed.body)
  await jobs()
  assert.equal((await her.read(chosen)).status, 'active')
  await her.on('2026-12-22')
  const [, second] = await her.periods(chosen)
  assert.deepEqual([second!.payment_status, second!.total_incl_vat_cents], ['pending', 2420])
  const page = await app.inject({ method: 'GET', url: second!.page.replace(/^\/\w+\/orders\/([^?]+)\?/, '/api/shop/orders/$1/?') })
  const intent = stripe.intents.get(intentOf(page.json<{ payment: { client_secret: string } }>().payment.client_secret))!
  assert.equal(intent.setup_future_usage, 'off_session')
  await tell(stripe.confirm(intent.id))
  await her.on('2027-01-22')
  assert.deepEqual((await her.periods(chosen)).map(({ payment_status }) => payment_status), ['paid', 'paid', 'paid'])
})
