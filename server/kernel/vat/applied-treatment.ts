import type { VatCategory, VatRate } from './category.ts'
import type { Supply, VatTreatment } from './treatment.ts'

/** The wordings of reference/belgium/invoice-mentions.csv that sales of Comptoir may need. */
export type MentionKey = 'reverse_charge_eu' | 'ic_goods' | 'export' | 'outside_scope' | 'small_enterprise' | 'zero'

export type AppliedTreatment = Readonly<{
  treatment: VatTreatment
  category: VatCategory
  rate_bp: VatRate
  /** The code of reference/belgium/vat-tax-codes.csv: it leads to the boxes of the return and the accounts. */
  tax_code: string
  mention_key?: MentionKey
  /** The exemption reason of EN 16931 (BT-121). */
  vatex_code?: string
}>

/**
 * What a treatment makes of one line: category and rate for the invoice, tax code for the books, legal mention.
 * RangeError when the Belgian rate has no tax code, or when a distance sale comes without the rate of its destination.
 */
export function applyTreatment(
  treatment: VatTreatment,
  supply: Supply,
  rates: Readonly<{ domestic_rate_bp: VatRate; destination_rate_bp?: VatRate }>,
): AppliedTreatment {
  const letter = supply === 'goods' ? 'G' : 'S'
  switch (treatment) {
    case 'domestic':
      return {
        treatment,
        ...taxed(rates.domestic_rate_bp),
        tax_code: domesticCode(rates.domestic_rate_bp) + letter,
        ...(rates.domestic_rate_bp === 0 && { mention_key: 'zero' }),
      }
    case 'oss':
      if (rates.destination_rate_bp === undefined)
        throw new RangeError('A distance sale needs the rate of its destination')
      return { treatment, ...taxed(rates.destination_rate_bp), tax_code: supply === 'goods' ? 'SOSS' : 'SOSSS' }
    case 'intra_community_goods':
      return {
        treatment,
        category: 'K',
        rate_bp: 0,
        tax_code: 'SICG',
        mention_key: 'ic_goods',
        vatex_code: 'VATEX-EU-IC',
      }
    case 'reverse_charge_eu':
      return {
        treatment,
        category: 'AE',
        rate_bp: 0,
        tax_code: 'SICS',
        mention_key: 'reverse_charge_eu',
        vatex_code: 'VATEX-EU-AE',
      }
    case 'export':
      return { treatment, category: 'G', rate_bp: 0, tax_code: 'SEXG', mention_key: 'export', vatex_code: 'VATEX-EU-G' }
    case 'service_outside_eu':
      return {
        treatment,
        category: 'O',
        rate_bp: 0,
        tax_code: 'SEXS',
        mention_key: 'outside_scope',
        vatex_code: 'VATEX-EU-O',
      }
    case 'small_enterprise':
      return { treatment, category: 'E', rate_bp: 0, tax_code: 'SFR', mention_key: 'small_enterprise' }
  }
}

function taxed(rate_bp: VatRate): { category: VatCategory; rate_bp: VatRate } {
  return { category: rate_bp === 0 ? 'Z' : 'S', rate_bp }
}

function domesticCode(rate_bp: VatRate): string {
  if (![2100, 1200, 600, 0].includes(rate_bp)) throw new RangeError(`No Belgian tax code for the rate ${rate_bp}`)
  return `S${String(rate_bp / 100).padStart(2, '0')}`
}
