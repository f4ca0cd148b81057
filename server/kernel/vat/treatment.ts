import { memberStates } from '../data/member-states.ts'
import type { Cents } from '../money.ts'
import { vatPlaceOf, vatStateOf } from './place.ts'

export type Supply = 'goods' | 'services'

export type VatTreatment =
  | 'domestic'
  | 'reverse_charge_eu'
  | 'intra_community_goods'
  | 'export'
  | 'service_outside_eu'
  | 'oss'
  | 'small_enterprise'

export type TreatmentFacts = Readonly<{
  seller: Readonly<{ country: 'BE'; regime: 'normal' | 'franchise'; oss: boolean }>
  buyer: Readonly<{ kind: 'person' | 'company'; vat_number_country?: string; vat_number_valid: boolean }>
  supply: Supply
  /** Where goods are sent; for services, where the buyer is established. */
  destination: Readonly<{ country: string; postal_code?: string }>
  /** Sales of goods to persons in other member states, excl. VAT: this year before this sale, this sale, last year. */
  distance_sales: Readonly<{ before_cents: Cents; this_cents: Cents; previous_year_cents: Cents }>
}>

/** Directive 2006/112/EC art. 59c: 10 000 EUR a calendar year for the whole Union, excl. VAT (rules.md §4.7). */
export const distanceSalesThreshold: Cents = 1_000_000n

/**
 * How VAT applies to a sale by a Belgian seller; the only place that decides it (rules.md §2.2, §4.6, §4.7).
 *
 * A company counts as one by a valid VAT number; without it, it is treated as a person. The exemption of small
 * enterprises covers what takes place in Belgium: a service to a business of another member state stays reverse charged,
 * and a distance sale above the threshold stays taxed where it arrives. Services are those of the general rule
 * (art. 44 and 45 of the directive), not electronic ones nor those tied to a building or an event.
 */
export function decideTreatment(facts: TreatmentFacts): VatTreatment {
  const treatment = facts.supply === 'goods' ? treatGoods(facts) : treatServices(facts)
  const takesPlaceInBelgium =
    treatment === 'domestic' || treatment === 'intra_community_goods' || treatment === 'export'
  return facts.seller.regime === 'franchise' && takesPlaceInBelgium ? 'small_enterprise' : treatment
}

function treatGoods({ seller, buyer, destination, distance_sales }: TreatmentFacts): VatTreatment {
  const { area } = vatPlaceOf(destination)
  if (area === 'outside') return 'export'
  const state = stateOfValidNumber(buyer)
  if (area === 'belgium' || state === 'BE') return 'domestic'
  if (state !== undefined) return 'intra_community_goods'
  return seller.oss || exceedsThreshold(distance_sales) ? 'oss' : 'domestic'
}

function treatServices({ buyer, destination }: TreatmentFacts): VatTreatment {
  const { area } = vatPlaceOf(destination)
  const state = stateOfValidNumber(buyer)
  if (state === 'BE') return 'domestic'
  if (state !== undefined && state !== 'XI') return 'reverse_charge_eu'
  const thirdCountry = area === 'outside' || area === 'northern_ireland'
  return buyer.kind === 'company' && thirdCountry ? 'service_outside_eu' : 'domestic'
}

/** The state of the Union (or XI) that gave a company its valid number. */
function stateOfValidNumber({
  kind,
  vat_number_country,
  vat_number_valid,
}: TreatmentFacts['buyer']): string | undefined {
  if (kind !== 'company' || !vat_number_valid || vat_number_country === undefined) return undefined
  const state = vatStateOf(vat_number_country)
  return memberStates.has(state) || state === 'XI' ? state : undefined
}

/** From the sale that exceeds it, and during the whole year that follows. Exactly 10 000.00 does not exceed. */
function exceedsThreshold({
  before_cents,
  this_cents,
  previous_year_cents,
}: TreatmentFacts['distance_sales']): boolean {
  return previous_year_cents > distanceSalesThreshold || before_cents + this_cents > distanceSalesThreshold
}
