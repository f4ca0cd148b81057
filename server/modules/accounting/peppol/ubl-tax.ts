import { decimal, sum } from '#kernel/money.ts'
import type { VatCategory, VatGroup, VatRate } from '#kernel/vat.ts'
import { reasonsOf, worded } from '../invoices/document/mentions.ts'
import type { SalesDocument } from '../invoices/document/sales-document.ts'
import { group, text, type Xml } from './xml.ts'

type Taxed = Readonly<{ category: VatCategory, rate_bp: VatRate }>

/**
 * Not subject (O) may not stand beside another category (EN 16931 BR-O-11 to 14): on a mixed document it is written as
 * exempt, with its own reason.
 */
export function writtenCategory({ vat }: SalesDocument, category: VatCategory): VatCategory {
  return category === 'O' && vat.length > 1 ? 'E' : category
}

/** Whether nothing of the document is subject to VAT: then it carries no VAT number at all (BR-O-02, BR-O-03). */
export function notSubject({ vat }: SalesDocument): boolean {
  return vat.every(({ category }) => category === 'O') && vat.length === 1
}

export function taxTotal(document: SalesDocument): Xml {
  const amount = (name: string, cents: bigint) => text(name, decimal(cents), { currencyID: document.currency })
  const written = Map.groupBy(document.vat, (each) => `${writtenCategory(document, each.category)} ${each.rate_bp}`)
  return group('cac:TaxTotal',
    amount('cbc:TaxAmount', document.total_vat_cents),
    [...written.values()].map((alike) => group('cac:TaxSubtotal',
      amount('cbc:TaxableAmount', sum(alike.map(({ base_cents }) => base_cents))),
      amount('cbc:TaxAmount', sum(alike.map(({ vat_cents }) => vat_cents))),
      taxCategory(document, 'cac:TaxCategory', alike[0]!, exemption(document, alike)))))
}

/** Category and rate of a group or a line; only a group tells the reason. */
export function taxCategory(document: SalesDocument, name: string, { category, rate_bp }: Taxed, reason: Xml[] = []): Xml {
  const written = writtenCategory(document, category)
  return group(name, text('cbc:ID', written), text('cbc:Percent', written === 'O' ? undefined : decimal(BigInt(rate_bp))), reason,
    group('cac:TaxScheme', text('cbc:ID', 'VAT')))
}

/** Taxed at a rate or at zero: no reason may be given (BR-S-10, BR-Z-10). A code goes only with its own category (P0104 to P0111). */
function exemption(document: SalesDocument, alike: readonly VatGroup[]): Xml[] {
  if (alike.every(({ category }) => category === 'S' || category === 'Z')) return []
  const reasons = alike.map((each) => reasonsOf(document, each))
  const codes = reasons.flatMap(({ vatex_codes }) => vatex_codes)
  const ownCategory = alike.every(({ category }) => category === writtenCategory(document, category))
  const mentions = reasons.flatMap((reason) => reason.mentions)
  return [
    text('cbc:TaxExemptionReasonCode', codes.length === 1 && ownCategory ? codes[0] : undefined),
    text('cbc:TaxExemptionReason', mentions.map((key) => worded(key, document).join(' / ')).join(' — ')),
  ]
}
