import type { VatRate } from '../vat/category.ts'

export type VatTerritory = Readonly<{
  country: string
  name: string
  postal_codes: RegExp
  /** Whether goods sent there leave the VAT area of the Union (Directive 2006/112/EC art. 6): they are exported. */
  outside: boolean
  /** Where the place has a standard rate of its own. */
  standard_rate_bp?: VatRate
}>

/**
 * Parts of member states where VAT differs from the rest of the state, told by their postal code.
 * Source: reference/belgium/vat-territories.csv (ibericode/vat-rates, TEDB), November 2026. Corsica has the French
 * standard rate; its reduced rates concern goods by their nature and are not confirmed, so they are not carried.
 */
export const vatTerritories: readonly VatTerritory[] = [
  { country: 'ES', name: 'Canary Islands', postal_codes: /^(35\d{3}|38\d{3})$/, outside: true },
  { country: 'ES', name: 'Ceuta', postal_codes: /^(5100[1-5]|5107[01]|51081)$/, outside: true },
  { country: 'ES', name: 'Melilla', postal_codes: /^(5200[0-6]|5207[01]|52081)$/, outside: true },
  { country: 'IT', name: 'Livigno', postal_codes: /^23041$/, outside: true },
  { country: 'IT', name: 'Campione d’Italia', postal_codes: /^22061$/, outside: true },
  { country: 'GR', name: 'Mount Athos', postal_codes: /^63086$/, outside: true },
  { country: 'DE', name: 'Büsingen am Hochrhein', postal_codes: /^78266$/, outside: true },
  { country: 'DE', name: 'Heligoland', postal_codes: /^27498$/, outside: true },
  { country: 'FR', name: 'French overseas communities', postal_codes: /^(975\d{2}|97133|97150|98[678]\d{2})$/, outside: true },
  { country: 'FR', name: 'Guadeloupe', postal_codes: /^971\d{2}$/, outside: true },
  { country: 'FR', name: 'Martinique', postal_codes: /^972\d{2}$/, outside: true },
  { country: 'FR', name: 'Guyane', postal_codes: /^973\d{2}$/, outside: true },
  { country: 'FR', name: 'La Réunion', postal_codes: /^974\d{2}$/, outside: true },
  { country: 'FR', name: 'Mayotte', postal_codes: /^976\d{2}$/, outside: true },
  { country: 'FI', name: 'Åland', postal_codes: /^22\d{3}$/, outside: true },
  { country: 'PT', name: 'Madeira', postal_codes: /^9[0-4]\d{2}(-\d{3})?$/, outside: false, standard_rate_bp: 2200 },
  { country: 'PT', name: 'Azores', postal_codes: /^9[5-9]\d{2}(-\d{3})?$/, outside: false, standard_rate_bp: 1600 },
  { country: 'AT', name: 'Jungholz', postal_codes: /^6691$/, outside: false, standard_rate_bp: 1900 },
  { country: 'AT', name: 'Mittelberg', postal_codes: /^699[123]$/, outside: false, standard_rate_bp: 1900 },
]
