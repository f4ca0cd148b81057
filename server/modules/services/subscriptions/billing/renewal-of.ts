import type { Renewal } from '#modules/shop'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Begun } from '../lock-subscription.ts'
import type { SubscriptionPeriod } from '../period.ts'

/** What the shop is asked to sell again: the plan's article at the agreed price, with the period on the invoice. */
export async function renewalOf(reading: Reading, { id, service_id, order_id, price_cents, price_includes_vat }: Begun, { first_day, last_day }: SubscriptionPeriod, language: Language): Promise<Renewal> {
  const { variant_id } = await reading.selectFrom('services.services').select('variant_id').where('id', '=', service_id).executeTakeFirstOrThrow()
  return { order_id, variant_id, booking_id: id, price_cents, price_includes_vat, detail: `${dayIn(language, first_day)} – ${dayIn(language, last_day)}` }
}
