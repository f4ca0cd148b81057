import type { VatRate } from '../vat/category.ts'

/** What a thing is for VAT, whatever the state: the rate follows from the class, the state and the day. */
export type VatClass = 'standard' | 'food' | 'books' | 'newspapers' | 'plants' | 'restaurant'

export type DatedRate = Readonly<{
  country: string
  rate_bp: VatRate
  /** First and last day, where the source knows them. */
  from?: string
  to?: string
}>

/**
 * Standard rates. Source: reference/belgium/vat-rates.csv (European Commission TEDB through vatnode/eu-vat-rates-data,
 * 22 August 2026; history from ibericode/vat-rates and node-sales-tax). XI is Northern Ireland: vat-territories.csv.
 */
export const standardRates: readonly DatedRate[] = [
  { country: 'AT', rate_bp: 2000 },
  { country: 'BE', rate_bp: 2100, from: '1996-01-01' },
  { country: 'BG', rate_bp: 2000 },
  { country: 'CY', rate_bp: 1900 },
  { country: 'CZ', rate_bp: 2100 },
  { country: 'DE', rate_bp: 1600, from: '2020-07-01', to: '2020-12-31' },
  { country: 'DE', rate_bp: 1900, from: '2021-01-01' },
  { country: 'DK', rate_bp: 2500 },
  { country: 'EE', rate_bp: 2000, to: '2023-12-31' },
  { country: 'EE', rate_bp: 2200, from: '2024-01-01', to: '2025-06-30' },
  { country: 'EE', rate_bp: 2400, from: '2025-07-01' },
  { country: 'ES', rate_bp: 2100 },
  { country: 'FI', rate_bp: 2400, from: '2013-01-01', to: '2024-08-31' },
  { country: 'FI', rate_bp: 2550, from: '2024-09-01' },
  { country: 'FR', rate_bp: 2000, from: '2014-01-01' },
  { country: 'GR', rate_bp: 2400, from: '2016-06-01' },
  { country: 'HR', rate_bp: 2500 },
  { country: 'HU', rate_bp: 2700 },
  { country: 'IE', rate_bp: 2100, from: '2020-09-01', to: '2021-02-28' },
  { country: 'IE', rate_bp: 2300, from: '2021-03-01' },
  { country: 'IT', rate_bp: 2200 },
  { country: 'LT', rate_bp: 2100 },
  { country: 'LU', rate_bp: 1700, from: '2015-01-01', to: '2022-12-31' },
  { country: 'LU', rate_bp: 1600, from: '2023-01-01', to: '2023-12-31' },
  { country: 'LU', rate_bp: 1700, from: '2024-01-01' },
  { country: 'LV', rate_bp: 2100 },
  { country: 'MT', rate_bp: 1800 },
  { country: 'NL', rate_bp: 2100 },
  { country: 'PL', rate_bp: 2300 },
  { country: 'PT', rate_bp: 2300 },
  { country: 'RO', rate_bp: 1900, from: '2017-01-01', to: '2025-07-31' },
  { country: 'RO', rate_bp: 2100, from: '2025-08-01' },
  { country: 'SE', rate_bp: 2500 },
  { country: 'SI', rate_bp: 2200 },
  { country: 'SK', rate_bp: 2000, from: '2011-01-01', to: '2024-12-31' },
  { country: 'SK', rate_bp: 2300, from: '2025-01-01' },
  { country: 'XI', rate_bp: 2000 },
]
