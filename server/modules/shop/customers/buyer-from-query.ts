import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Buyer } from '../pricing/buyer.ts'
import { recentCheck } from './vat-check.ts'

/** What a cart is priced for before anything is ordered: the country and the VAT number that the checkout form holds. */
export async function buyerFromQuery(reading: Reading, query: { country_code?: string | undefined, postal_code?: string | undefined, vat_number?: string | undefined }, now: Temporal.Instant): Promise<Buyer> {
  const place = { country: query.country_code ?? 'BE', ...(query.postal_code !== undefined && { postal_code: query.postal_code }) }
  return { ...await vatStanding(reading, query.vat_number, now), destination: place, established: place }
}

/** Whether a VAT number makes a company of the buyer: by its check digits in Belgium, by a recent yes of VIES elsewhere. */
export async function vatStanding(reading: Reading, vat_number: string | undefined, now: Temporal.Instant): Promise<Pick<Buyer, 'kind' | 'vat_number_country' | 'vat_number_valid'>> {
  const number = vat_number === undefined ? undefined : parseVatNumber(vat_number)
  if (!number) return { kind: 'person', vat_number_valid: false }
  const valid = number.country === 'BE' || (await recentCheck(reading, number.canonical, now))?.valid === true
  return { kind: 'company', vat_number_country: number.country, vat_number_valid: valid }
}
