import {
  addToCart, cancelOrder, deliverOrder, openCart, placeOrder, priceOfCart, receivePayment, receiveReturn, refundOrder, registerReturn, saveMethod, savePromotion, shipOrder, withdraw,
} from '#modules/shop'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { demoCustomers } from '../customers.ts'
import { openDemoAccount } from '../demo-account.ts'
import { pastOf } from '../past.ts'
import { demoMethods, demoPromotions } from './demo-terms.ts'
import { numberOf } from './order-number.ts'
import { settleIn } from './settle-in.ts'

type Order = { order_id: string }
type Step = (work: Work, order: Order) => Promise<unknown>

const pay: Step = async (work, order) => receivePayment(work, { ...order, reference: await numberOf(work, order.order_id) })
const ship: Step = (work, order) => shipOrder(work, { ...order, carrier: 'bpost', tracking: `3232000${order.order_id.replace(/\D/g, '').slice(-10)}` })
const deliver: Step = (work, order) => deliverOrder(work, order)
const lineOf = async ({ tx }: Work, { order_id }: Order) => (await tx.selectFrom('shop.order_lines').select('id').where('order_id', '=', order_id).where('kind', '=', 'article').orderBy('position').executeTakeFirstOrThrow()).id
const one: (act: (work: Work, lines: { order_id: string, lines: { line_id: string, quantity: number }[] }) => Promise<unknown>) => Step =
  (act) => async (work, order) => act(work, { ...order, lines: [{ line_id: await lineOf(work, order), quantity: 1 }] })
const expectBack = one((work, lines) => registerReturn(work, { ...lines, reason: 'Ne convient pas' }))
const comeBack: Step = async (work, { order_id }) => receiveReturn(work, { return_id: (await work.tx.selectFrom('shop.returns').select('id').where('order_id', '=', order_id).executeTakeFirstOrThrow()).id })

const giveBack = (reason: string, restock: boolean) => one((work, lines) => refundOrder(work, { ...lines, reason, restock }))

/** One order in each state that a shop knows, each with what led there, over the last week. The oldest first: invoices are numbered day by day. */
const orders: readonly { buyer: number, ago: number, method?: 'bank_transfer', steps: Step[] }[] = [
  { buyer: 0, ago: 7, steps: [pay, ship, deliver] },
  { buyer: 1, ago: 7, steps: [pay, ship, deliver, expectBack] },
  { buyer: 4, ago: 6, steps: [pay, ship, deliver, expectBack, comeBack] },
  { buyer: 3, ago: 5, steps: [pay, giveBack('Geste commercial', true)] },
  { buyer: 2, ago: 4, steps: [pay, ship, deliver, (work, order) => withdraw(work, { ...order, name: demoCustomers[2]!.address.name, email: demoCustomers[2]!.email })] },
  { buyer: 1, ago: 4, method: 'bank_transfer', steps: [(work, order) => cancelOrder(work, order)] },
  { buyer: 0, ago: 3, method: 'bank_transfer', steps: [pay, giveBack('Article abîmé', false)] },
  { buyer: 4, ago: 2, steps: [pay, ship] },
  { buyer: 0, ago: 2, method: 'bank_transfer', steps: [] },
  { buyer: 2, ago: 1, steps: [pay] },
  { buyer: 3, ago: 0, steps: [pay] },
]

/** Gives the demo shop its codes, delivery methods and an order in every state. Once: a Comptoir with delivery methods is left alone. */
export async function loadDemoTrade(platform: Platform): Promise<boolean> {
  const { reading, inTransaction, actor } = platform
  if (await reading.selectFrom('shop.delivery_methods').select('id').limit(1).executeTakeFirst()) return false
  await inTransaction(actor, async (work) => {
    for (const method of demoMethods) await saveMethod(work, method)
    for (const promotion of demoPromotions) await savePromotion(work, promotion)
  })
  const variants = await reading.selectFrom('shop.variants as variant').innerJoin('shop.products as product', 'product.id', 'variant.product_id').innerJoin('shop.stock_levels as level', 'level.variant_id', 'variant.id')
    .select('variant.id').where('product.supply', '=', 'goods').where('product.state', '=', 'published').where('level.available', '>', 8).orderBy('variant.sku').limit(60).execute()
  const shopper = await openDemoAccount(platform)
  const past = await pastOf(platform)
  for (const [index, { buyer, ago, method, steps }] of orders.entries()) {
    const then = past(ago)
    const goods = [variants[(index * 5) % variants.length]!.id, variants[(index * 7 + 3) % variants.length]!.id]
    const order = await then.inTransaction(buyer === 0 ? { ...actor, user_id: shopper.id } : actor, (work) => place(work, buyer, goods, method ?? 'demo'))
    for (const step of steps) await then.inTransaction(actor, (work) => step(work, order))
  }
  await inTransaction({ ...actor, user_id: shopper.id }, (work) => settleIn(work, shopper.id, variants.slice(-3).map(({ id }) => id)))
  return true
}

async function place(work: Work, buyer: number, goods: readonly string[], payment_method: 'demo' | 'bank_transfer'): Promise<Order> {
  const { email, language, address } = demoCustomers[buyer]!
  let cart_id: string | undefined
  for (const variant_id of goods) cart_id = (await addToCart(work, { owner: { cart_id }, variant_id, quantity: 1 + (buyer % 2) })).id
  const cart = (await openCart(work.tx, { cart_id }))!
  const place = { country: address.country_code, postal_code: address.postal_code }
  const request = {
    owner: { cart_id }, email, language, billing_address: address, payment_method, buyer: { kind: 'person' as const, vat_number_valid: false, destination: place, established: place },
    delivery_method_id: cart.delivery_methods[1]!.id,
  }
  return placeOrder(work, { ...request, expected_total_incl_vat_cents: await priceOfCart(work, cart, request) })
}
