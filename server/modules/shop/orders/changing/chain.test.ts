import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { verifyBooks } from '#modules/accounting'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper, type OrderBody } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'

type Declaration = { id: string, boxes: Record<string, number>, controls: { code: string, passed: boolean }[] }
type Refund = { id: string, amount_cents: number, credit_note_number: string }

const shop = await openShop()
const { app, pool, jobs } = shop
const staff = await shop.signIn('administrator')
const call = async <T>(method: 'GET' | 'POST', url: string, payload?: object) => {
  const answer = await app.inject({ method, url, ...(payload && { payload }), headers: { ...staff, 'idempotency-key': newId() } })
  assert.ok(answer.statusCode < 300, `${url}: ${answer.body}`)
  return answer.json<T>()
}
const declare = () => call<Declaration>('POST', '/api/admin-dashboard/vat-declarations/generate_declaration/', { period: '2026-11' })
const refund = async (order: OrderBody, lines: { line_id: string, quantity: number }[]) => {
  const made = await call<Refund>('POST', `/api/shop/orders/${order.id}/refunds/`, { lines, reason: 'Retour' })
  await jobs()
  return made
}
const balance = async (account: string) => (await pool.query<{ cents: bigint }>(`select coalesce(sum(debit_cents - credit_cents), 0)::bigint as cents from accounting.entry_lines where account = $1`, [account])).rows[0]!.cents
const boxesOf = ({ boxes }: Declaration) => Object.fromEntries(Object.entries(boxes).filter(([, cents]) => cents !== 0))

test('a sale at 21 % and 6 %, one unit refunded: every cent stands in the books and in the boxes of the return', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const coffee = await shop.sell({ price_cents: 1060, vat_class: 'food' })
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  await buyer.add(coffee, 3)
  const paid = await buyer.buy(5600)
  // 21 %: 20.00 + 4.20; 6 %: 30.00 + 1.80
  assert.deepEqual(boxesOf(await declare()), { '01': 3000, '03': 2000, '54': 600, '71': 600 })
  const made = await refund(paid, [{ line_id: paid.lines[0]!.id, quantity: 1 }])
  assert.equal(made.amount_cents, 1210)
  assert.match(made.credit_note_number, /^NCV-2026-\d{6}$/)
  const after = await declare()
  assert.deepEqual(boxesOf(after), { '01': 3000, '03': 2000, '49': 1000, '54': 600, '64': 210, '71': 390 })
  assert.ok(after.controls.every(({ passed }) => passed), JSON.stringify(after.controls))
  assert.equal(await balance('400000'), 0n)
  assert.equal(await balance('580100'), 5600n - 1210n)
  const order = await buyer.read(paid)
  assert.deepEqual([order.payment_status, order.lines[0]!.refunded_quantity], ['partly_refunded', 1])
  assert.deepEqual(order.documents.map(({ kind, total_incl_vat_cents }) => [kind, total_incl_vat_cents]), [['credit_note', 1210], ['invoice', 5600]])
  await refund(paid, [{ line_id: paid.lines[0]!.id, quantity: 1 }, { line_id: paid.lines[1]!.id, quantity: 3 }])
  assert.equal((await buyer.read(paid)).payment_status, 'refunded')
  assert.equal(await balance('580100'), 0n)
})

test('more than was bought cannot be refunded, and a refund sent twice is one', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const buyer = shopper(shop)
  await buyer.add(mug, 1)
  const paid = await buyer.buy(1000)
  const send = (quantity: number, key: string) => app.inject({ method: 'POST', url: `/api/shop/orders/${paid.id}/refunds/`, headers: { ...staff, 'idempotency-key': key }, payload: { lines: [{ line_id: paid.lines[0]!.id, quantity }], reason: 'Retour' } })
  assert.equal((await send(2, newId())).json<{ code: string }>().code, 'shop/refund-too-much')
  const key = newId()
  const [first, second] = await Promise.all([send(1, key), send(1, key)])
  assert.deepEqual([first.statusCode, second.statusCode], [201, 201])
  assert.equal(first.json<Refund>().id, second.json<Refund>().id)
  assert.equal((await send(1, newId())).statusCode, 409)
  await jobs()
})

test('a transfer is booked on the bank account, with the order’s structured communication and a QR code', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1210, { payment_method: 'bank_transfer' })).json<OrderBody>()
  assert.match(order.payment.structured_communication!, /^\+\+\+226\/\d{4}\/\d{5}\+\+\+$/)
  assert.match(order.payment.epc_qr!, /^BCD\n002\n1\nSCT\n/)
  assert.match(order.payment.epc_qr!, /\nEUR12\.1\n/)
  assert.equal((await buyer.pay(order)).statusCode, 403)
  const before = await balance('550000')
  await call('POST', `/api/shop/orders/${order.id}/pay/`, { received_on: '2026-11-22', reference: 'Extrait 47' })
  assert.equal(await balance('550000') - before, 1210n)
  const { rows } = await pool.query<{ structured_communication: string }>('select i.structured_communication from accounting.invoices i join shop.orders o on o.invoice_id = i.id where o.id = $1', [order.id])
  assert.equal(rows[0]!.structured_communication.length, 12)
})

test('an approved company buys on account and is invoiced when its goods leave', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const headers = await shop.signIn('customer')
  const first = shopper(shop, headers)
  await first.add(mug)
  const company = { ...brussels, company: 'Exemple & Fils SRL' }
  const order = async (buyer: ReturnType<typeof shopper>, more: object) => buyer.order(1210, { billing_address: company, vat_number: 'BE0876543270', ...more })
  assert.equal((await order(first, { payment_method: 'on_account' })).json<{ code: string }>().code, 'shop/payment-method-unavailable')
  await order(first, { payment_method: 'bank_transfer' })
  await pool.query(`update shop.customers set on_account = true where user_id is not null`)
  const second = shopper(shop, headers)
  await second.add(mug)
  const placed = (await order(second, { payment_method: 'on_account' })).json<OrderBody>()
  assert.deepEqual([placed.fulfilment_status, placed.documents.length], ['preparing', 0])
  const shipped = await call<OrderBody>('POST', `/api/shop/orders/${placed.id}/shipments/`, { carrier: 'bpost', tracking: 'CB123' })
  assert.equal(shipped.fulfilment_status, 'shipped')
  assert.equal(shipped.documents.length, 1)
  const { rows } = await pool.query<{ due_day: Temporal.PlainDate }>('select due_day from accounting.invoices i join shop.orders o on o.invoice_id = i.id where o.id = $1', [placed.id])
  assert.equal(rows[0]!.due_day.toString(), '2026-12-22')
  assert.equal((await call<OrderBody>('POST', `/api/shop/orders/${placed.id}/pay/`, {})).payment_status, 'paid')
})

test('for any cart, code and delivery the order, the invoice, its UBL, the entry and the boxes carry the same cents, and refunding all of it gives back what was paid', async () => {
  const classes = ['standard', 'food', 'newspapers', 'restaurant'] as const
  const line = fc.record({ price: fc.integer({ min: 1, max: 99_999 }), quantity: fc.integer({ min: 1, max: 20 }), vat_class: fc.constantFrom(...classes), includes: fc.boolean() })
  const coupon = fc.oneof(fc.constant(null), fc.record({ kind: fc.constant('percentage'), percent: fc.integer({ min: 1, max: 100 }) }), fc.record({ kind: fc.constant('amount'), amount_incl_vat_cents: fc.integer({ min: 1, max: 5_000 }) }))
  const delivery = fc.option(fc.record({ price_incl_vat_cents: fc.integer({ min: 0, max: 3_000 }), free_from_cents: fc.option(fc.integer({ min: 1, max: 200_000 })) }))
  const names = { fr: 'Livraison', nl: 'Levering', de: 'Lieferung', en: 'Delivery' }
  await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 3 }), coupon, delivery, async (lines, steps, off, carried) => {
    const before = await declare()
    const clearing = await balance('580100')
    const buyer = shopper(shop)
    for (const { price, quantity, vat_class, includes } of lines) {
      const variant = await shop.sell({ price_cents: price, vat_class, price_includes_vat: includes, supply: vat_class === 'restaurant' ? 'services' : 'goods' })
      await buyer.add(variant, quantity)
    }
    await pool.query('update shop.delivery_methods set archived = true')
    if (carried) await call('POST', '/api/shop/delivery-methods/', { names, texts: names, countries: [], ...carried })
    if (off) {
      const code = newId()
      await call('POST', '/api/shop/promotions/', { code, ...off })
      await buyer.call('POST', '/api/shop/cart/coupon/', { code })
    }
    const { totals } = await buyer.cart()
    if (totals.total_incl_vat_cents === 0) return
    assert.equal(totals.subtotal_incl_vat_cents - totals.discount_incl_vat_cents + totals.delivery_incl_vat_cents, totals.total_incl_vat_cents)
    const paid = await buyer.buy(totals.total_incl_vat_cents)
    const sum = (cents: number[]) => cents.reduce((total, each) => total + each, 0)
    assert.equal(sum(paid.lines.map(({ line_total_incl_vat_cents }) => line_total_incl_vat_cents)), paid.total_incl_vat_cents)
    assert.equal(paid.documents[0]!.total_incl_vat_cents, paid.total_incl_vat_cents)
    const ubl = await app.inject({ url: `/api/admin-dashboard/invoices/${paid.documents[0]!.invoice_id}/ubl/`, headers: staff })
    assert.equal(/TaxInclusiveAmount currencyID="EUR">([^<]+)</.exec(ubl.body)![1], (paid.total_incl_vat_cents / 100).toFixed(2))
    const sold = await declare()
    const moved = (box: string) => sold.boxes[box]! - before.boxes[box]!
    assert.equal(moved('00') + moved('01') + moved('02') + moved('03'), paid.total_excl_vat_cents)
    assert.equal(moved('54'), paid.total_vat_cents)
    assert.equal(await balance('580100') - clearing, BigInt(paid.total_incl_vat_cents))
    const returned: number[] = []
    for (let step = 1; step <= steps; step += 1) {
      const current = await buyer.read(paid)
      const picks = current.lines.map(({ id, quantity, refunded_quantity, line_total_incl_vat_cents }) => ({ line_id: id, cents: line_total_incl_vat_cents / quantity, quantity: step === steps ? quantity - refunded_quantity : Math.floor((quantity - refunded_quantity) / 2) })).filter(({ quantity }) => quantity > 0)
      // pieces that come to less than a cent wait for the others
      if (picks.some(({ cents }) => cents >= 1) || (step === steps && picks.some(({ cents }) => cents > 0))) returned.push((await refund(paid, picks.map(({ line_id, quantity }) => ({ line_id, quantity })))).amount_cents)
    }
    assert.equal(sum(returned), paid.total_incl_vat_cents)
    assert.equal(await balance('580100'), clearing)
    const after = await declare()
    assert.equal(after.boxes['64']! - before.boxes['64']!, paid.total_vat_cents)
    assert.equal(after.boxes['49']! - before.boxes['49']!, paid.total_excl_vat_cents)
  }), { numRuns: 20 })
  await pool.query('update shop.delivery_methods set archived = true')
})

test('staff who may only read orders can neither cancel nor pay one', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1000)).json<OrderBody>()
  const reader = await shop.signIn('accountant_readonly')
  assert.equal((await app.inject({ url: `/api/shop/orders/${order.id}/`, headers: reader })).statusCode, 200)
  for (const action of ['cancel', 'pay']) {
    const answer = await app.inject({ method: 'POST', url: `/api/shop/orders/${order.id}/${action}/`, headers: reader, ...(action === 'pay' && { payload: {} }) })
    assert.equal(answer.statusCode, 404, action)
  }
  assert.equal((await buyer.read(order)).status, 'pending')
})

test('after all of it the stock is what its movements and promises say, and the books verify', async () => {
  assert.equal((await verifyBooks(shop.platform.reading)).passed, true)
  const { rows } = await pool.query(`select * from shop.stock_levels level where on_hand <> (select coalesce(sum(quantity), 0) from shop.stock_movements m where m.variant_id = level.variant_id)
    or reserved <> (select coalesce(sum(quantity), 0) from shop.stock_reservations r where r.variant_id = level.variant_id)`)
  assert.deepEqual(rows, [])
})
