import { companyMissing, companyOf } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { bookings } from '../../bookings/bookings.ts'
import type { CartOwner } from '../../carts/cart.ts'
import { cartLines, variantName, type CartLineRow } from '../../carts/cart-lines.ts'
import { lockOpenCart, type OpenCart } from '../../carts/find-cart.ts'
import { knownCustomer, saveCustomer, type Address } from '../../customers/save-customer.ts'
import { chooseMethod } from '../../delivery/delivery-method.ts'
import { countDistanceSale, distanceSales, lockDistanceSales } from '../../pricing/distance-sales.ts'
import type { Buyer } from '../../pricing/buyer.ts'
import { priceLines, type Priced } from '../../pricing/price-lines.ts'
import { usePromotion } from '../../promotions/use-promotion.ts'
import { reserveStock } from '../../stock/reserve-stock.ts'
import { invoiceUnpaid } from '../changing/invoice-order.ts'
import { lockOrder } from '../lock-order.ts'
import { cartIsEmpty, lineUnavailable, totalHasChanged, type PaymentMethod } from '../order.ts'
import { nextOrderNumber } from './order-number.ts'
import { saveOrder, type PricedCart } from './save-order.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-placed': { order_id: string, payment_method: PaymentMethod } }
}

export type OrderRequest = {
  /** Whose open cart becomes the order. */
  owner: CartOwner
  email: string
  language: Language
  billing_address: Address
  delivery_address?: Address | undefined
  buyer: Buyer
  vat_number?: string | undefined
  vat_check_id?: string | undefined
  delivery_method_id?: string | undefined
  payment_method: PaymentMethod
  expected_total_incl_vat_cents: Cents
  note?: string | undefined
}

/** How long units wait for the money. */
const HOLD: Readonly<Record<PaymentMethod, Temporal.DurationLike | null>> = {
  stripe: { minutes: 15 }, demo: { minutes: 15 }, bank_transfer: { hours: 24 * 7 }, on_account: null,
}

/** Turns a cart into an order and promises its stock: all of it, or nothing. */
export async function placeOrder(work: Work, request: OrderRequest): Promise<{ order_id: string }> {
  const cart = await lockOpenCart(work, request.owner)
  if (!cart) throw cartIsEmpty
  const [priced, number, known] = await Promise.all([priceCart(work, cart, request), nextOrderNumber(work), knownCustomer(work, request)])
  const { total_incl_vat_cents } = priced.totals
  if (total_incl_vat_cents !== request.expected_total_incl_vat_cents) {
    throw totalHasChanged.with({ total: formatMoney(total_incl_vat_cents, work.actor.language), total_cents: Number(total_incl_vat_cents) })
  }
  // what costs nothing is paid at once: nothing is to come
  const free = total_incl_vat_cents === 0n
  const hold = free ? null : HOLD[request.payment_method]
  const hold_expires_at = hold === null ? null : work.now.add(hold)
  const customer = saveCustomer(work, known, request)
  const order_id = newId()
  work.withCommit(saveOrder(work, { order_id, cart, number, request, priced, customer_id: customer.id, user_id: work.actor.user_id ?? null, hold_expires_at }))
  if (cart.coupon && !priced.coupon_obstacle) {
    work.withCommit(usePromotion(work, { order_id, promotion_id: cart.coupon.id, email: request.email, user_id: work.actor.user_id }))
  }
  const booked = await promiseBookings(work, order_id, request, priced)
  await reserveStock(work, order_id, countedUnits(priced), hold_expires_at)
  await countDistanceSale(work, dayOf(work.now), priced.distance_base_cents)
  // on account, goods are invoiced when they leave; where nothing leaves, there is nothing to wait for
  const ships = priced.lines.some(({ line }) => line.supply === 'goods')
  if (request.payment_method === 'on_account' && !ships && !free) await invoiceUnpaid(work, await lockOrder(work, order_id))
  await work.say('shop.order-placed', { order_id, payment_method: request.payment_method })
  if (booked && (free || request.payment_method === 'on_account')) await work.say('shop.bookings-to-follow', { order_id })
  if (free) await work.say('shop.order-paid', { order_id })
  return { order_id }
}

async function priceCart(work: Work, cart: OpenCart, { language, buyer, delivery_method_id }: Pick<OrderRequest, 'language' | 'buyer' | 'delivery_method_id'>): Promise<PricedCart> {
  const day = dayOf(work.now)
  const abroad = buyer.destination.country !== 'BE'
  if (abroad) await lockDistanceSales(work, day)
  const [rows, seller] = await Promise.all([cartLines(work.tx, cart.id, language), companyOf(work.tx)])
  if (rows.length === 0) throw cartIsEmpty
  if (rows.some(({ for_sale }) => !for_sale)) throw lineUnavailable
  if (!seller) throw companyMissing
  const method = rows.some(({ supply }) => supply === 'goods') ? chooseMethod(cart.delivery_methods, buyer.destination.country, delivery_method_id) : undefined
  const distance_sales = abroad ? await distanceSales(work.tx, day) : { before_cents: 0n, previous_year_cents: 0n }
  const priced = priceLines(rows.map((row) => ({ ...row, name: variantName(row, language) })), { buyer, seller, day, distance_sales, coupon: cart.coupon, delivery: method })
  return { ...priced, method }
}

/** Keeps what the lines stand for; returns whether there was anything. */
async function promiseBookings(work: Work, order_id: string, { email, language, billing_address, payment_method }: OrderRequest, { lines }: Priced<CartLineRow>): Promise<boolean> {
  const ids = lines.flatMap(({ line }) => line.booking_id ?? [])
  if (ids.length === 0) return false
  await bookings().promise(work, { order_id, ids, on_account: payment_method === 'on_account', customer: { name: billing_address.name, email, language } })
  return true
}

const countedUnits = ({ lines }: Priced<CartLineRow>) =>
  lines.filter(({ line }) => line.orderable !== null).map(({ line: { variant_id, quantity } }) => ({ variant_id, quantity }))

/** What an order of this cart would come to, for whoever orders without having been shown it. */
export async function priceOfCart(work: Work, cart: OpenCart, request: Pick<OrderRequest, 'language' | 'buyer' | 'delivery_method_id'>): Promise<Cents> {
  return (await priceCart(work, cart, request)).totals.total_incl_vat_cents
}
