import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { viesStandIn } from '#tooling/stand-ins/vies.ts'
import { brussels, shopper, type OrderBody } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'
import { recheckVatNumbers } from './recheck-vat-numbers.ts'

const DUTCH = 'NL123456782B90'
const vies = await viesStandIn([DUTCH])
after(() => vies.close())
const shop = await openShop({ VIES_API_BASE: vies.url })
const { app, pool, clock } = shop

type Answer = { vat_number: string, valid_format: boolean, valid: boolean | null, source: string, vies_available: boolean, consultation_number: string | null, enterprise_number: string | null }
const ask = async (vat_number: unknown) => app.inject({ method: 'POST', url: '/api/shop/customers/validate_vat/', payload: { vat_number } as object })
const utrecht = { ...brussels, company: 'Voorbeeld BV', line1: 'Straat 3', postal_code: '3511AA', city: 'Utrecht', country_code: 'NL' }

test('a number is checked by its digits first, then by VIES in the seller’s name, and the answer is kept', async () => {
  const answer = (await ask('nl 123456782 b90')).json<Answer>()
  assert.deepEqual([answer.vat_number, answer.valid, answer.source, answer.vies_available], [DUTCH, true, 'vies', true])
  assert.match(answer.consultation_number!, /^WAPI/)
  assert.equal(vies.questions.at(-1)!.requesterMemberStateCode, 'BE')
  const { rows } = await pool.query('select valid, answer is not null as words from shop.vat_checks where vat_number = $1', [DUTCH])
  assert.deepEqual(rows, [{ valid: true, words: true }])
})

test('a number whose digits are wrong never reaches VIES', async () => {
  const before = vies.questions.length
  const answer = (await ask('NL123456789B01')).json<Answer>()
  assert.deepEqual([answer.valid_format, answer.valid, answer.source], [false, false, 'checksum'])
  assert.equal(vies.questions.length, before)
})

test('what is no text is refused, and an answer of today is not asked again', async () => {
  assert.equal((await ask(12)).statusCode, 400)
  const before = vies.questions.length
  await ask(DUTCH)
  assert.equal(vies.questions.length, before)
})

test('a Belgian number tells its enterprise number', async () => {
  assert.equal((await ask('BE 0123.456.749')).json<Answer>().enterprise_number, '0123456749')
})

test('a Dutch company with a good number buys without VAT, and the proof is on the order', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  // 24.20 incl. 21 % is 20.00 without
  const priced = await buyer.cart(`?country_code=NL&postal_code=3511AA&vat_number=${DUTCH}`)
  assert.deepEqual([priced.vat_treatment, priced.totals.total_incl_vat_cents, priced.totals.total_vat_cents], ['intra_community_goods', 2000, 0])
  const order = (await buyer.order(2000, { billing_address: utrecht, vat_number: DUTCH })).json<OrderBody>()
  assert.equal(order.vat_treatment, 'intra_community_goods')
  assert.deepEqual(order.vat, [{ rate: 0, category: 'K', base_cents: 2000, vat_cents: 0 }])
  const { rows } = await pool.query('select c.consultation_number from shop.orders o join shop.vat_checks c on c.id = o.vat_check_id where o.id = $1', [order.id])
  assert.match((rows[0] as { consultation_number: string }).consultation_number, /^WAPI/)
})

test('when VIES does not answer the sale goes on with VAT, whatever way it fails', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  clock.now = clock.now.add({ hours: 48 })
  for (const mood of ['overloaded', 'member-state-down', 'nonsense', 'hang-up'] as const) {
    vies.mood = mood
    const buyer = shopper(shop)
    await buyer.add(mug)
    const answer = (await ask(DUTCH)).json<Answer>()
    assert.deepEqual([answer.valid, answer.vies_available], [null, false], mood)
    assert.equal((await buyer.cart(`?country_code=NL&vat_number=${DUTCH}`)).totals.total_vat_cents, 210)
    const order = (await buyer.order(1210, { billing_address: utrecht, vat_number: DUTCH })).json<OrderBody>()
    assert.deepEqual([order.vat_treatment, order.total_vat_cents], ['domestic', 210], mood)
  }
  vies.mood = 'good'
})

test('an order charged with VAT because VIES was down is checked again when it answers, and its timeline says so', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  clock.now = clock.now.add({ hours: 48 })
  vies.mood = 'overloaded'
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1210, { billing_address: utrecht, vat_number: DUTCH })).json<OrderBody>()
  await recheckVatNumbers(shop.platform)
  assert.ok((await buyer.read(order)).timeline.every(({ kind }) => kind !== 'vat_rechecked'))
  vies.mood = 'good'
  await recheckVatNumbers(shop.platform)
  await recheckVatNumbers(shop.platform)
  assert.equal((await buyer.read(order)).timeline.filter(({ kind }) => kind === 'vat_rechecked').length, 1)
})

test('a number that VIES does not know makes no company of a buyer', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  clock.now = clock.now.add({ hours: 48 })
  vies.registered.delete(DUTCH)
  const buyer = shopper(shop)
  await buyer.add(mug)
  const order = (await buyer.order(1210, { billing_address: utrecht, vat_number: DUTCH })).json<OrderBody>()
  assert.equal(order.total_vat_cents, 210)
  vies.registered.add(DUTCH)
})

test('a malformed number is refused before anything is ordered', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  assert.equal((await buyer.order(1210, { vat_number: 'NL1' })).json<{ code: string }>().code, 'shop/vat-number-malformed')
})
