import type { DatedRate, VatClass } from './vat-rates.ts'

/**
 * The rates of a class where it is not the standard one. Belgium: Royal Decree no 20, see reference/belgium/vat-rates.csv.
 * The neighbours: the rates and their dates are those of that file; which class has which of them is general knowledge
 * (CGI art. 278-0 bis, 278 bis and 298 septies; Wet OB table I; UStG annex 2; loi TVA annexes A and B): check it
 * before relying on it. Restaurant meals are taxed where they are served, so only Belgium has a row.
 */
export const classRates: readonly (DatedRate & Readonly<{ vat_class: VatClass }>)[] = [
  { country: 'BE', vat_class: 'food', rate_bp: 600 },
  { country: 'BE', vat_class: 'books', rate_bp: 600 },
  { country: 'BE', vat_class: 'newspapers', rate_bp: 0 },
  { country: 'BE', vat_class: 'plants', rate_bp: 600 },
  { country: 'BE', vat_class: 'restaurant', rate_bp: 1200 },
  { country: 'FR', vat_class: 'food', rate_bp: 550 },
  { country: 'FR', vat_class: 'books', rate_bp: 550 },
  { country: 'FR', vat_class: 'newspapers', rate_bp: 210 },
  { country: 'FR', vat_class: 'plants', rate_bp: 1000, from: '2014-01-01' },
  { country: 'NL', vat_class: 'food', rate_bp: 900 },
  { country: 'NL', vat_class: 'books', rate_bp: 900 },
  { country: 'NL', vat_class: 'newspapers', rate_bp: 900 },
  { country: 'NL', vat_class: 'plants', rate_bp: 900 },
  { country: 'DE', vat_class: 'food', rate_bp: 700, from: '2021-01-01' },
  { country: 'DE', vat_class: 'books', rate_bp: 700, from: '2021-01-01' },
  { country: 'DE', vat_class: 'newspapers', rate_bp: 700, from: '2021-01-01' },
  { country: 'DE', vat_class: 'plants', rate_bp: 700, from: '2021-01-01' },
  { country: 'LU', vat_class: 'food', rate_bp: 300, from: '2015-01-01' },
  { country: 'LU', vat_class: 'books', rate_bp: 300, from: '2015-01-01' },
  { country: 'LU', vat_class: 'newspapers', rate_bp: 300, from: '2015-01-01' },
  { country: 'LU', vat_class: 'plants', rate_bp: 800, from: '2024-01-01' },
]
