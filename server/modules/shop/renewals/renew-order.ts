import { companyMissing, companyOf } from '#modules/accounting'
import { dayOf, type Day } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatClass } from '#kernel/vat.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import type { Address } from '../customers/save-customer.ts'
import { invoiceUnpaid } from '../orders/changing/invoice-order.ts'
import { lockOrder, type LockedOrder } from '../orders/lock-order.ts'
import type { PaymentMethod } from '../orders/order.ts'
import { nextOrderNumber } from '../orders/placing/order-number.ts'
import { saveOrder, type LineToSave } from '../orders/placing/save-order.ts'
import { priceLines, type Priced } from '../pricing/price-lines.ts'
import { buyerAgain, type BuyerAgain } from './buyer-again.ts'

declare module '#platform/work.ts' {
  /** A renewal is invoiced and waits for its money: it is taken the way the first order was paid. */
  interface Events { 'shop.renewal-to-charge': { order_id: string, attempt: number } }
}

export type Renewal = {
  /** The order it began with. */
  order_id: string
  variant_id: string
  booking_id: string
  /** As agreed then, in the buyer's own terms; the VAT is today's. */
  price_cents: Cents
  price_includes_vat: boolean
  /** What stands behind the name on the invoice: which period. */
  detail: string
}

/**
 * An order like the one before, for the next period: same buyer, agreed price, today's treatment and rates. Its invoice is
 * issued at once, due when its way of paying says; a card is charged by a job.
 */
export async function renewOrder(work: Work, renewal: Renewal): Promise<{ order_id: string }> {
  const [{ first, again, priced }, number] = await Promise.all([priceRenewal(work.tx, renewal, dayOf(work.now)), nextOrderNumber(work)])
  const order_id = newId()
  const payment_method = first.payment_method as PaymentMethod
  work.withCommit(saveOrder(work, {
    order_id, cart: null, renews_order_id: first.id, number, priced: { ...priced, method: undefined }, customer_id: first.customer_id, user_id: first.user_id, hold_expires_at: null,
    request: { ...contactOf(first), billing_address: again.billing_address, vat_check_id: again.vat_check_id, payment_method },
  }))
  if (priced.totals.total_incl_vat_cents === 0n) return { order_id }
  await invoiceUnpaid(work, await lockOrder(work, order_id))
  if (payment_method === 'stripe' || payment_method === 'demo') await work.say('shop.renewal-to-charge', { order_id, attempt: 1 })
  return { order_id }
}

/** What a renewal would come to on a day. */
export async function priceRenewal(reading: Reading, renewal: Renewal, day: Day): Promise<{ first: LockedOrder, again: BuyerAgain, priced: Priced<LineToSave> }> {
  const first = await reading.selectFrom('shop.orders').selectAll().where('id', '=', renewal.order_id).executeTakeFirstOrThrow()
  const [line, again, seller] = await Promise.all([lineOf(reading, renewal, first.language as Language), buyerAgain(reading, first), companyOf(reading)])
  if (!seller) throw companyMissing
  return { first, again, priced: priceLines<LineToSave>([line], { buyer: again.buyer, seller, day, distance_sales: { before_cents: 0n, previous_year_cents: 0n } }) }
}

const contactOf = ({ email, language, vat_number, delivery_address }: LockedOrder) =>
  ({ email, language: language as Language, vat_number: vat_number ?? undefined, delivery_address: (delivery_address as Address | null) ?? undefined })

async function lineOf(reading: Reading, { variant_id, booking_id, price_cents, price_includes_vat, detail }: Renewal, language: Language): Promise<LineToSave> {
  const row = await reading.selectFrom('shop.variants as variant').innerJoin('shop.products as product', 'product.id', 'variant.product_id')
    .innerJoin('shop.product_texts as text', (join) => join.onRef('text.product_id', '=', 'product.id').on('text.language', '=', language))
    .select(['variant.sku', 'product.vat_class', 'product.withdrawal_exempt', 'text.name']).where('variant.id', '=', variant_id).executeTakeFirstOrThrow()
  return {
    variant_id, booking_id, sku: row.sku, name: `${row.name}, ${detail}`, quantity: 1, price_cents, price_includes_vat,
    vat_class: row.vat_class as VatClass, supply: 'services', withdrawal_exempt: row.withdrawal_exempt,
  }
}
