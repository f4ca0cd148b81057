import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { decimal } from '#kernel/money.ts'
import { generalMentions, worded } from '../invoices/document/mentions.ts'
import { amountDue, type PaymentMeans, type SalesDocument } from '../invoices/document/sales-document.ts'
import { peppolEndpoint } from './endpoint.ts'
import { ublLine } from './ubl-line.ts'
import { customerParty, deliveryOf, supplierParty } from './ubl-party.ts'
import { taxTotal } from './ubl-tax.ts'
import { group, text } from './xml.ts'

const peppol = {
  customization: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
}
/**
 * Peppol demands an electronic address of the buyer from its own list, and a person has none: e-mail (`EM`) is on the
 * list of EN 16931 only. Their document therefore claims the European core and nothing more; all else is as in the BIS.
 */
const europeanCore = 'urn:cen.eu:en16931:2017'

/** UNCL 4461. Code 48 wants no card number, and Comptoir never sees one. */
const meansCodes: Readonly<Record<PaymentMeans, string>> = { transfer: '30', card: '48', online: '68' }

/**
 * The document as a UBL 2.1 Invoice or CreditNote: Peppol BIS Billing 3.0 for a company on the network, EN 16931 for
 * anybody else. The same document always gives the same bytes. Element order: UBL-Invoice-2.1.xsd, UBL-CreditNote-2.1.xsd.
 */
export function writeUbl(document: SalesDocument): string {
  const invoice = document.kind === 'invoice'
  const onNetwork = peppolEndpoint(document.buyer) !== undefined
  const root = invoice ? 'Invoice' : 'CreditNote'
  const day = document.issue_day.toString()
  const body = [
    text('cbc:CustomizationID', onNetwork ? peppol.customization : europeanCore),
    text('cbc:ProfileID', onNetwork ? peppol.profile : undefined),
    text('cbc:ID', document.number),
    text('cbc:IssueDate', day),
    invoice ? text('cbc:DueDate', document.due_day?.toString()) : undefined,
    text(invoice ? 'cbc:InvoiceTypeCode' : 'cbc:CreditNoteTypeCode', invoice ? '380' : '381'),
    text('cbc:Note', noteOf(document)),
    text('cbc:DocumentCurrencyCode', document.currency),
    text('cbc:BuyerReference', document.reference ? undefined : 'NA'),
    // a web order has a number of the seller's; NA where the buyer's own would stand (BIS Billing 3.0, order reference)
    document.reference ? group('cac:OrderReference', text('cbc:ID', 'NA'), text('cbc:SalesOrderID', document.reference)) : undefined,
    document.credited ? group('cac:BillingReference', group('cac:InvoiceDocumentReference',
      text('cbc:ID', document.credited.number), text('cbc:IssueDate', document.credited.issue_day.toString()))) : undefined,
    supplierParty(document),
    customerParty(document),
    deliveryOf(document),
    invoice ? paymentMeans(document) : undefined,
    taxTotal(document),
    monetaryTotal(document),
    ...document.lines.map((line) => ublLine(document, line)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"`
    + ' xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"'
    + ` xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\n${body.filter(Boolean).join('\n')}\n</${root}>\n`
}

/** One note only (PEPPOL-EN16931-R002): why the document corrects another, and the mentions that are no exemption reason. */
function noteOf(document: SalesDocument): string {
  return [document.reason, ...generalMentions(document).map((key) => worded(key, document).join(' / '))].filter(Boolean).join(' — ')
}

function paymentMeans(document: SalesDocument) {
  const { seller, payment_means, structured_communication } = document
  const transfer = payment_means === 'transfer' || amountDue(document) > 0n
  return group('cac:PaymentMeans',
    text('cbc:PaymentMeansCode', meansCodes[transfer ? 'transfer' : payment_means]),
    text('cbc:PaymentID', structured_communication ? formatStructuredCommunication(structured_communication) : undefined),
    transfer ? group('cac:PayeeFinancialAccount', text('cbc:ID', seller.iban), text('cbc:Name', seller.name),
      group('cac:FinancialInstitutionBranch', text('cbc:ID', seller.bic))) : undefined)
}

function monetaryTotal(document: SalesDocument) {
  const { total_excl_vat_cents, total_incl_vat_cents, prepaid_cents, currency } = document
  const amount = (name: string, cents: bigint) => text(name, decimal(cents), { currencyID: currency })
  return group('cac:LegalMonetaryTotal',
    amount('cbc:LineExtensionAmount', total_excl_vat_cents),
    amount('cbc:TaxExclusiveAmount', total_excl_vat_cents),
    amount('cbc:TaxInclusiveAmount', total_incl_vat_cents),
    prepaid_cents > 0n ? amount('cbc:PrepaidAmount', prepaid_cents) : undefined,
    amount('cbc:PayableAmount', total_incl_vat_cents - prepaid_cents))
}
