import type { Platform } from '#platform/platform.ts'
import { note } from '../orders/order-events.ts'
import { checkVatNumber } from './check-vat-number.ts'

const BATCH = 50
const OLDEST_HOURS = 24 * 7

/**
 * Asks VIES again about the numbers of orders that it could not be asked about when they were placed. The order was charged
 * with VAT and stays so; its timeline tells what VIES says now, and staff decide on a credit note.
 */
export async function recheckVatNumbers(platform: Platform): Promise<void> {
  const waiting = await platform.reading.selectFrom('shop.orders as placed').innerJoin('shop.vat_checks as first', 'first.id', 'placed.vat_check_id')
    .select(['placed.id', 'placed.vat_number']).where('first.valid', 'is', null).where('placed.placed_at', '>', platform.clock().subtract({ hours: OLDEST_HOURS }))
    .where((is) => is.not(is.exists(is.selectFrom('shop.order_events as event').select('event.id').whereRef('event.order_id', '=', 'placed.id').where('event.kind', '=', 'vat_rechecked'))))
    .orderBy('placed.placed_at').limit(BATCH).execute()
  for (const { id, vat_number } of waiting) {
    const checked = await checkVatNumber(platform, vat_number!)
    // still no answer: the others would get none either
    if (!checked?.valid_format || checked.check.valid === null) return
    await platform.inTransaction(platform.actor, (work) => note(work, id, 'vat_rechecked', { vat_number: checked.check.vat_number, valid: String(checked.check.valid) }))
  }
}
