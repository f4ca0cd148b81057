import type { Reading } from '#platform/database/database.ts'

/** How long a yes of VIES is good for a new order. */
const GOOD_FOR_HOURS = 24

export type VatCheck = {
  id: string
  vat_number: string
  country_code: string
  /** Null: VIES could not be asked. */
  valid: boolean | null
  name: string | null
  address: string | null
  consultation_number: string | null
  source: 'vies' | 'checksum'
  checked_at: Temporal.Instant
}

/** The last answer of VIES about a number that is still good. */
export async function recentCheck(reading: Reading, vat_number: string, now: Temporal.Instant): Promise<VatCheck | undefined> {
  const row = await reading.selectFrom('shop.vat_checks')
    .select(['id', 'vat_number', 'country_code', 'valid', 'name', 'address', 'consultation_number', 'source', 'checked_at'])
    .where('vat_number', '=', vat_number).where('source', '=', 'vies').where('valid', 'is not', null)
    .where('checked_at', '>', now.subtract({ hours: GOOD_FOR_HOURS }))
    .orderBy('checked_at', 'desc').limit(1).executeTakeFirst()
  return row as VatCheck | undefined
}
