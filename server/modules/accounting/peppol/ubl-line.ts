import { decimal } from '#kernel/money.ts'
import type { DocumentLine, SalesDocument } from '../invoices/document/sales-document.ts'
import { taxCategory } from './ubl-tax.ts'
import { group, text, type Xml } from './xml.ts'

/** A piece, in the unit codes of UN/ECE Recommendation 20. */
const piece = { unitCode: 'C62' }

export function ublLine(document: SalesDocument, line: DocumentLine): Xml {
  const invoice = document.kind === 'invoice'
  const currency = { currencyID: document.currency }
  return group(invoice ? 'cac:InvoiceLine' : 'cac:CreditNoteLine',
    text('cbc:ID', String(line.position)),
    text(invoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', String(line.quantity), piece),
    text('cbc:LineExtensionAmount', decimal(line.net_cents), currency),
    group('cac:Item', text('cbc:Name', line.text),
      group('cac:SellersItemIdentification', text('cbc:ID', line.item_code)), taxCategory(document, 'cac:ClassifiedTaxCategory', line)),
    group('cac:Price', text('cbc:PriceAmount', line.unit_price, currency)))
}
