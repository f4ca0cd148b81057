import { priceRenewal } from '#modules/shop'
import { dayOf } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import { renewalOf } from '../billing/renewal-of.ts'
import { goingOn, hasBegun, type LockedSubscription } from '../lock-subscription.ts'
import { periodOf } from '../period.ts'
import type { Language } from '#kernel/language.ts'

/** The next invoice as it would be issued, by what issues it. Nothing when none is to come; of a paused one, as if it went on today. */
export async function previewPeriod(reading: Reading, id: string, now: Temporal.Instant) {
  const row = await reading.selectFrom('services.subscriptions').selectAll().where('id', '=', id).executeTakeFirstOrThrow() as LockedSubscription
  if (!hasBegun(row) || row.ends_on !== null || row.status === 'cancelled') return null
  const subscription = { ...row, ...(row.status === 'active' ? {} : goingOn({ now }, row)) }
  const period = periodOf(subscription, row.next_number)
  const { priced } = await priceRenewal(reading, await renewalOf(reading, row, period, row.language as Language), dayOf(now))
  const { totals: { total_excl_vat_cents, total_vat_cents, total_incl_vat_cents }, treatment, lines } = priced
  return { number: row.next_number, ...period, vat_rate: lines[0]!.applied.rate_bp / 100, vat_treatment: treatment, total_excl_vat_cents, total_vat_cents, total_incl_vat_cents, currency: 'EUR' }
}
