import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper, type CartBody, type OrderBody } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'
import { expireOrders } from '../orders/changing/expire-orders.ts'

const shop = await openShop()
const { app, pool, clock, jobs } = shop
const staff = await shop.signIn('shop_manager')
type Coupon = { code: string, applies: boolean, explanation: string | null }
type Cart = Omit<CartBody, 'lines'> & { coupon: Coupon | null, lines: { line_total_incl_vat_cents: number, discount_incl_vat_cents: number }[] }

const manage = (payload: object, id?: string) => app.inject({ method: id ? 'PUT' : 'POST', url: `/api/shop/promotions/${id ? `${id}/` : ''}`, headers: staff, payload })
async function code(promotion: object): Promise<string> {
  const name = `C${newId().replaceAll('-', '').slice(-12).toUpperCase()}`
  const answer = await manage({ code: name, ...promotion })
  assert.equal(answer.statusCode, 201, answer.body)
  return name
}
const enter = (buyer: ReturnType<typeof shopper>, name: string) => buyer.call('POST', '/api/shop/cart/coupon/', { code: name })

test('ten percent off 24.20 at 21 % and 31.80 at 6 %: each line carries its part, and so do VAT, order and invoice', async () => {
  const [mug, coffee] = [await shop.sell({ price_cents: 1210 }), await shop.sell({ price_cents: 1060, vat_class: 'food' })]
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  await buyer.add(coffee, 3)
  const name = await code({ kind: 'percentage', percent: 10 })
  const cart = (await enter(buyer, ` ${name.toLowerCase()} `)).json<Cart>()
  // 10 % of 56.00 is 5.60: 2.42 off 24.20, 3.18 off 31.80; 21.78 = 18.00 + 3.78; 28.62 = 27.00 + 1.62
  assert.deepEqual(cart.coupon, { code: name, applies: true, explanation: null })
  assert.deepEqual(cart.lines.map(({ line_total_incl_vat_cents, discount_incl_vat_cents }) => [line_total_incl_vat_cents, discount_incl_vat_cents]), [[2178, 242], [2862, 318]])
  const totals = { subtotal_incl_vat_cents: 5600, discount_incl_vat_cents: 560, delivery_incl_vat_cents: 0, total_excl_vat_cents: 4500, total_vat_cents: 540, total_incl_vat_cents: 5040 }
  assert.deepEqual(cart.totals, { ...totals, vat: [{ rate: 21, category: 'S', base_cents: 1800, vat_cents: 378 }, { rate: 6, category: 'S', base_cents: 2700, vat_cents: 162 }] })
  const paid = await buyer.buy(5040)
  assert.deepEqual([paid.total_incl_vat_cents, paid.documents[0]!.total_incl_vat_cents], [5040, 5040])
  const { rows } = await pool.query(`select coupon_code, discount_incl_vat_cents from shop.orders where id = $1`, [paid.id])
  assert.deepEqual(rows, [{ coupon_code: name, discount_incl_vat_cents: 560n }])
})

test('ten euros off three lines of 10.00 at 21, 6 and 6 %: the odd cent goes by largest remainder, and a price typed without VAT gives its net', async () => {
  const lines = [await shop.sell({ price_cents: 1000 }), await shop.sell({ price_cents: 1000, vat_class: 'food' }), await shop.sell({ price_cents: 1000, vat_class: 'books', price_includes_vat: false })]
  const buyer = shopper(shop)
  for (const line of lines) await buyer.add(line)
  const cart = (await enter(buyer, await code({ kind: 'amount', amount_incl_vat_cents: 1000 }))).json<Cart>()
  // 10.00 + 10.00 + 10.60 = 30.60; 10.00 × 1000/3060 = 3.2680 (3.27, 3.27), 10.00 × 1060/3060 = 3.4641 (3.46); net of 3.46 at 6 %: 3.2642 → 3.26, and 6.74 + 6 % = 7.14
  assert.deepEqual(cart.lines.map(({ line_total_incl_vat_cents }) => line_total_incl_vat_cents).toSorted(), [673, 673, 714])
  assert.equal(cart.totals.total_incl_vat_cents, 2060)
})

test('a code says why it takes nothing off: too early, over, too little in the cart, used up; one that does not exist is refused', async () => {
  const mug = await shop.sell({ price_cents: 1500 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const said = async (promotion: object) => (await enter(buyer, await code({ kind: 'percentage', percent: 50, ...promotion }))).json<Cart>().coupon!
  assert.deepEqual(await said({ starts_on: '2026-11-22', ends_on: '2026-11-22' }).then(({ applies }) => applies), true)
  assert.equal((await said({ starts_on: '2026-11-23' })).explanation, 'Ce code n’est pas encore valable.')
  assert.equal((await said({ ends_on: '2026-11-21' })).explanation, 'Ce code a expiré.')
  assert.match((await said({ minimum_incl_vat_cents: 2000 })).explanation!, /20,00.*il manque 5,00/)
  assert.equal((await buyer.cart()).totals.total_incl_vat_cents, 1500)
  assert.equal((await enter(buyer, 'JAMAIS-VU')).json<{ code: string }>().code, 'shop/unknown-coupon')
  const out = (await buyer.call('DELETE', '/api/shop/cart/coupon/')).json<Cart>()
  assert.deepEqual([out.coupon, out.totals.total_incl_vat_cents], [null, 1500])
})

test('one use is left and twenty buyers want it: one gets it', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const name = await code({ kind: 'amount', amount_incl_vat_cents: 400, use_limit: 1 })
  const buyers = await Promise.all(Array.from({ length: 20 }, async () => {
    const buyer = shopper(shop)
    await buyer.add(mug)
    await enter(buyer, name)
    return buyer
  }))
  const answers = await Promise.all(buyers.map((buyer, index) => buyer.order(600, { email: `acheteur-${index}@exemple.test` })))
  assert.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1)
  const refused = new Set(answers.filter(({ statusCode }) => statusCode !== 201).map((answer) => answer.json<{ code: string }>().code))
  assert.ok([...refused].every((each) => each === 'shop/coupon-used-up' || each === 'shop/total-has-changed'), [...refused].join())
  const { rows } = await pool.query('select uses, (select count(*)::int from shop.promotion_uses u where u.promotion_id = p.id) as held from shop.promotions p where code = $1', [name])
  assert.deepEqual(rows, [{ uses: 1, held: 1 }])
  const loser = buyers[answers.findIndex(({ statusCode }) => statusCode !== 201)]!
  const cart = await loser.cart() as unknown as Cart
  assert.deepEqual([cart.coupon?.applies, cart.totals.total_incl_vat_cents], [false, 1000])
})

test('once per customer holds for an address and for a person, also for five orders at once', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const name = await code({ kind: 'percentage', percent: 20, customer_limit: 1 })
  const ready = async (headers = {}) => {
    const buyer = shopper(shop, headers)
    await buyer.add(mug)
    await enter(buyer, name)
    return buyer
  }
  const buyers = await Promise.all(Array.from({ length: 5 }, () => ready()))
  const answers = await Promise.all(buyers.map((buyer) => buyer.order(800, { email: 'Une.Fois@exemple.test' })))
  assert.deepEqual(answers.map((answer) => answer.statusCode === 201 ? 'ordered' : answer.json<{ code: string }>().code).toSorted(), ['ordered', ...Array.from({ length: 4 }, () => 'shop/coupon-used-by-you')])
  const headers = await shop.signIn('customer')
  assert.equal((await (await ready(headers)).order(800, { email: 'a@exemple.test' })).statusCode, 201)
  assert.equal((await (await ready(headers)).order(800, { email: 'b@exemple.test' })).json<{ code: string }>().code, 'shop/coupon-used-by-you')
})

test('an order that ends unpaid gives its use back; money that comes after the use went to somebody else goes back', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const name = await code({ kind: 'percentage', percent: 20, use_limit: 1 })
  const take = async () => {
    const buyer = shopper(shop)
    await buyer.add(mug)
    await enter(buyer, name)
    return { buyer, placed: (await buyer.order(800, { email: `${newId()}@exemple.test` })).json<OrderBody>() }
  }
  const uses = async () => (await pool.query<{ uses: number }>('select uses from shop.promotions where code = $1', [name])).rows[0]!.uses
  const first = await take()
  await first.buyer.call('POST', `/api/shop/orders/${first.placed.id}/cancel/?access_token=${first.placed.access_token}`)
  assert.equal(await uses(), 0)
  const second = await take()
  const before = clock.now
  clock.now = before.add({ minutes: 16 })
  await expireOrders(shop.platform)
  assert.equal(await uses(), 0)
  const third = await take()
  assert.equal(third.placed.total_incl_vat_cents, 800)
  assert.equal((await second.buyer.pay(second.placed)).json<OrderBody>().payment_status, 'refunded')
  assert.equal((await third.buyer.pay(third.placed)).json<OrderBody>().payment_status, 'paid')
  clock.now = before
  await jobs()
})

test('an order that costs nothing is paid at once, has no invoice, can be sent, and until then cancelled', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const name = await code({ kind: 'percentage', percent: 100 })
  const order = async (more: object = {}) => {
    const buyer = shopper(shop)
    await buyer.add(mug)
    await enter(buyer, name)
    return { buyer, placed: (await buyer.order(0, { billing_address: brussels, ...more })).json<OrderBody>() }
  }
  const { buyer, placed } = await order({ payment_method: 'bank_transfer' })
  assert.deepEqual([placed.payment_status, placed.fulfilment_status, placed.documents.length, placed.payment.structured_communication], ['paid', 'preparing', 0, null])
  await jobs()
  const { rows } = await pool.query(`select subject from platform.mails where about_id = $1`, [placed.id])
  assert.deepEqual(rows, [{ subject: `Commande ${placed.number} bien reçue` }])
  const sent = await app.inject({ method: 'POST', url: `/api/shop/orders/${placed.id}/shipments/`, headers: staff, payload: {} })
  assert.equal(sent.json<OrderBody>().fulfilment_status, 'shipped')
  assert.equal((await buyer.call('POST', `/api/shop/orders/${placed.id}/cancel/?access_token=${placed.access_token}`)).statusCode, 409)
  const other = await order()
  const cancelled = await other.buyer.call('POST', `/api/shop/orders/${other.placed.id}/cancel/?access_token=${other.placed.access_token}`)
  assert.equal(cancelled.json<OrderBody>().status, 'cancelled')
})

test('a code cannot be made twice, end before it begins, or be limited to less than it was used', async () => {
  const name = await code({ kind: 'percentage', percent: 5, use_limit: 3 })
  assert.equal((await manage({ code: name.toLowerCase(), kind: 'percentage', percent: 5 })).json<{ code: string }>().code, 'shop/code-taken')
  assert.equal((await manage({ code: 'A-REBOURS', kind: 'percentage', percent: 5, starts_on: '2026-12-02', ends_on: '2026-12-01' })).json<{ code: string }>().code, 'shop/dates-reversed')
  assert.equal((await manage({ code: 'SANS-RIEN', kind: 'amount' })).json<{ code: string }>().code, 'shop/discount-missing')
  const list = await app.inject({ url: `/api/shop/promotions/?search=${name}`, headers: staff })
  const [promotion] = list.json<{ results: { id: string, percent: number, uses: number }[] }>().results
  assert.deepEqual([promotion!.percent, promotion!.uses], [5, 0])
  assert.equal((await manage({ code: name, kind: 'amount', amount_incl_vat_cents: 250 }, promotion!.id)).statusCode, 200)
})
