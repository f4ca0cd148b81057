import { applyTreatment, decideTreatment, vatPlaceOf, type Supply, type VatTreatment } from '#kernel/vat-treatment.ts'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { rateFor, type VatCategory, type VatClass, type VatRate } from '#kernel/vat.ts'
import type { Day } from '#kernel/day.ts'
import type { Company } from '../../company/company.ts'
import { taxCodes, unknownTaxCode, type TaxCode } from '../../vat/tax-codes.ts'
import { rateNotBelgian, rateNotOfCode, taxCodeNotHere } from './refusals.ts'
import type { DraftLine } from './draft.ts'

export type DraftBuyer = Readonly<{ kind: 'person' | 'company', vat_number: string | null, country_code: string, postal_code: string }>
export type DraftSeller = Pick<Company, 'vat_regime' | 'oss_registered'>
export type LineTax = Readonly<{ treatment: VatTreatment, supply: Supply, category: VatCategory, rate_bp: VatRate, tax_code: string }>

/** The classes whose Belgian rates these are; abroad each has the rate of its own class there. */
const classOf: Readonly<Record<VatRate, VatClass>> = { 2100: 'standard', 1200: 'restaurant', 600: 'food', 0: 'newspapers' }

/**
 * How VAT applies to each supply to this buyer, and what a tax code typed on a line may change of it. Sales at a distance
 * are counted by the shop: here they are taxed where they arrive when the seller declares them in the One Stop Shop.
 */
export function taxing(buyer: DraftBuyer, seller: DraftSeller, day: Day) {
  const number = parseVatNumber(buyer.vat_number ?? '')
  const place = { country: buyer.country_code, postal_code: buyer.postal_code }
  const small = seller.vat_regime === 'franchise'
  const decide = (supply: Supply) => decideTreatment({
    seller: { country: 'BE', regime: small ? 'franchise' : 'normal', oss: seller.oss_registered },
    buyer: { kind: buyer.kind === 'company' || buyer.vat_number ? 'company' : 'person', vat_number_valid: number !== undefined, ...(number && { vat_number_country: number.country }) },
    supply, destination: place, distance_sales: { before_cents: 0n, this_cents: 0n, previous_year_cents: 0n },
  })
  const usual: Record<Supply, VatTreatment> = { goods: decide('goods'), services: decide('services') }
  const ofUnion = number !== undefined && number.country !== 'BE'

  /** Which treatment a regime of the list of codes is, and whether this sale may have it. */
  function treatmentOf({ regime }: TaxCode): VatTreatment | undefined {
    if (small) return regime === 'small_enterprise' ? 'small_enterprise' : undefined
    switch (regime) {
      // an exception to the place of supply — works on a building, goods collected at the counter — is taxed here whoever buys
      case 'domestic': case 'domestic_zero': case 'exempt_art44': case 'exempt_art42': case 'outside_scope': return 'domestic'
      case 'domestic_reverse_charge': return number?.country === 'BE' ? 'domestic' : undefined
      case 'ic_supply': case 'ic_triangular': return ofUnion ? 'intra_community_goods' : undefined
      case 'ic_service': return ofUnion && number.country !== 'XI' ? 'reverse_charge_eu' : undefined
      case 'export': return usual.goods === 'export' ? 'export' : undefined
      case 'service_outside_eu': return usual.services === 'service_outside_eu' ? 'service_outside_eu' : undefined
      case 'oss_union': return seller.oss_registered && !number && vatPlaceOf(place).area === 'union' ? 'oss' : undefined
      default: return undefined
    }
  }

  function byCode(line: DraftLine, name: string, at: string): LineTax {
    const code = taxCodes.get(name)
    if (code?.side !== 'sale' || !code.automatic) throw unknownTaxCode.with({ tax_code: name }).at(`${at}/tax_code`)
    const treatment = treatmentOf(code)
    if (!treatment) throw taxCodeNotHere.with({ tax_code: name }).at(`${at}/tax_code`)
    const supply = code.nature === 'mixed' ? line.supply : code.nature as Supply
    const taxed = code.ubl_category === 'S'
    // a code of 0 % leaves the typed rate aside; one with a rate does not
    if (taxed && (line.rate_bp === 0 || (code.rate !== null && code.rate * 100 !== line.rate_bp))) throw rateNotOfCode.with({ tax_code: name }).at(`${at}/vat_rate`)
    return { treatment, supply, category: code.ubl_category as VatCategory, rate_bp: taxed ? line.rate_bp : 0, tax_code: code.code }
  }

  function byTreatment({ supply, rate_bp }: DraftLine, at: string): LineTax {
    const vat_class = classOf[rate_bp]
    if (!vat_class) throw rateNotBelgian.at(`${at}/vat_rate`)
    const treatment = usual[supply]
    const applied = applyTreatment(treatment, supply, {
      domestic_rate_bp: rate_bp, ...(treatment === 'oss' && { destination_rate_bp: rateFor(buyer.country_code, vat_class, day, buyer.postal_code) }),
    })
    return { treatment, supply, category: applied.category, rate_bp: applied.rate_bp, tax_code: applied.tax_code }
  }

  /** Throws `unknownTaxCode`, `taxCodeNotHere`, `rateNotOfCode`, `rateNotBelgian`. */
  return (line: DraftLine, index: number): LineTax =>
    line.tax_code ? byCode(line, line.tax_code, `/lines/${index}`) : byTreatment(line, `/lines/${index}`)
}
