import type { Reading } from '#platform/database/database.ts'
import type { Platform } from '#platform/platform.ts'
import { checkVatNumber } from '../customers/check-vat-number.ts'
import type { Address } from '../customers/save-customer.ts'
import type { LockedOrder } from '../orders/lock-order.ts'
import type { Buyer } from '../pricing/buyer.ts'

export type BuyerAgain = { buyer: Buyer, billing_address: Address, vat_check_id: string | undefined }

/**
 * Who bought, as VAT sees them today: where the account says they live now, and what VIES last said of their number. A guest lives
 * where the order says: several may share a customer, and whoever typed its name must not read what staff wrote down there.
 */
export async function buyerAgain(reading: Reading, { customer_id, user_id, billing_address, delivery_address, vat_number }: LockedOrder): Promise<BuyerAgain> {
  const [moved, check] = await Promise.all([
    user_id === null ? undefined : reading.selectFrom('shop.customer_addresses').select('address').where('customer_id', '=', customer_id).where('default_billing', '=', true).executeTakeFirst(),
    vat_number === null ? undefined : reading.selectFrom('shop.vat_checks').select(['id', 'country_code', 'valid']).where('vat_number', '=', vat_number).orderBy('checked_at', 'desc').limit(1).executeTakeFirst(),
  ])
  const address = (moved?.address ?? billing_address) as Address
  const place = ({ country_code, postal_code }: Address) => ({ country: country_code, postal_code })
  return {
    billing_address: address, vat_check_id: check?.id,
    buyer: {
      kind: vat_number !== null || address.company ? 'company' : 'person', established: place(address), destination: place((delivery_address as Address | null) ?? address),
      // a Belgian company is charged VAT either way: its check digits are enough to print the number
      vat_number_valid: check !== undefined && (check.country_code === 'BE' || check.valid === true), ...(check && { vat_number_country: check.country_code }),
    },
  }
}

/** Asks VIES about the number of an order's buyer before a transaction renews it; an answer of today is not asked again. */
export async function checkBuyerAgain(platform: Platform, order_id: string): Promise<void> {
  const order = await platform.reading.selectFrom('shop.orders').select('vat_number').where('id', '=', order_id).executeTakeFirst()
  if (order?.vat_number && !order.vat_number.startsWith('BE')) await checkVatNumber(platform, order.vat_number)
}
