import { memberStates } from '../data/member-states.ts'
import { vatTerritories, type VatTerritory } from '../data/vat-territories.ts'

export type VatPlace = Readonly<{
  /** The state whose VAT applies: ISO code, with XI for Northern Ireland. */
  state: string
  /** Northern Ireland belongs to the Union for goods and not for services (rules.md §4.7). */
  area: 'belgium' | 'union' | 'northern_ireland' | 'outside'
  territory?: VatTerritory
}>

/** Where an address lies for VAT. An unknown country lies outside the Union. */
export function vatPlaceOf(address: Readonly<{ country: string; postal_code?: string }>): VatPlace {
  const postalCode = plainPostalCode(address.postal_code ?? '')
  const state = vatStateOf(address.country, postalCode)
  if (state === 'BE') return { state, area: 'belgium' }
  if (state === 'XI') return { state, area: 'northern_ireland' }
  if (!memberStates.has(state)) return { state, area: 'outside' }
  const territory = vatTerritories.find((place) => place.country === state && place.postal_codes.test(postalCode))
  return territory === undefined
    ? { state, area: 'union' }
    : { state, area: territory.outside ? 'outside' : 'union', territory }
}

/** The state of an ISO code or a VAT number prefix: Greece writes EL, Monaco counts as France, Belfast as XI. */
export function vatStateOf(country: string, postalCode = ''): string {
  const code = country.trim().toUpperCase()
  if (code === 'EL') return 'GR'
  if (code === 'MC') return 'FR'
  return code === 'GB' && postalCode.startsWith('BT') ? 'XI' : code
}

/** `F-20 000` → `20000`: upper case, without spaces nor the country in front. */
function plainPostalCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^[A-Z]{1,3}-/, '')
}
