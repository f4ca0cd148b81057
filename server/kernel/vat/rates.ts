import { classRates } from '../data/vat-class-rates.ts'
import { standardRates, type DatedRate, type VatClass } from '../data/vat-rates.ts'
import type { Day } from '../day.ts'
import { vatPlaceOf } from './place.ts'
import type { VatRate } from './category.ts'

export type { VatClass } from '../data/vat-rates.ts'

export const vatClasses: readonly VatClass[] = ['standard', 'food', 'books', 'newspapers', 'plants', 'restaurant']

/**
 * The rate of a class of goods or services in a state of the Union (or XI), on the day the VAT becomes due.
 *
 * Reduced rates are known for Belgium, France, the Netherlands, Germany and Luxembourg; elsewhere every class takes
 * the standard rate of the destination, which never charges too little. The postal code finds Madeira, the Azores,
 * Jungholz and Mittelberg, which have a standard rate of their own.
 * RangeError for a state or a day of which no rate is known.
 */
export function rateFor(country: string, vatClass: VatClass, day: Day, postalCode?: string): VatRate {
  const { state, territory } = vatPlaceOf({ country, ...(postalCode !== undefined && { postal_code: postalCode }) })
  const ofClass = inForce(
    classRates.filter((rate) => rate.vat_class === vatClass),
    state,
    day,
  )
  if (ofClass !== undefined) return ofClass.rate_bp
  const rate_bp = territory?.standard_rate_bp ?? inForce(standardRates, state, day)?.rate_bp
  if (rate_bp === undefined) throw new RangeError(`No VAT rate is known in ${country} on ${day}`)
  return rate_bp
}

function inForce(rates: readonly DatedRate[], state: string, day: Day): DatedRate | undefined {
  const on = day.toString()
  return rates.find((rate) => rate.country === state && (rate.from ?? '') <= on && on <= (rate.to ?? '9999-12-31'))
}
