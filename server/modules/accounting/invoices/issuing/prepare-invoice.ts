import { structuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import { sum, type Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import type { NewEntry, PostedEntry } from '../../ledger/entry.ts'
import { unitPrice } from '../document/unit-price.ts'
import { nothingToInvoice, prepaidTooMuch } from '../refusals.ts'
import { entryLinesOf } from './document-entry.ts'
import type { NewInvoice } from './new-invoice.ts'
import type { NewDocument } from './save-document.ts'

/** An invoice as far as it goes without a number: what will be posted, and what will be written once it is. */
export type PreparedInvoice = Readonly<{ id: string, total_cents: Cents, entry: NewEntry, document: (posted: PostedEntry) => NewDocument }>

const title = { fr: 'Facture', nl: 'Factuur', de: 'Rechnung' }

/** Everything of an invoice that can be done before a journal is held. Throws `companyMissing`, `nothingToInvoice`, `prepaidTooMuch`, `unknownTaxCode`. */
export async function prepareInvoice(work: Work, invoice: NewInvoice): Promise<PreparedInvoice> {
  const total = sum(invoice.lines.map(({ gross_cents }) => gross_cents))
  if (total <= 0n) throw nothingToInvoice
  if (invoice.prepaid_cents > total) throw prepaidTooMuch
  const seller = await companyOf(work.tx)
  if (!seller) throw companyMissing

  const id = invoice.id ?? newId()
  const reference = invoice.reference ?? null
  const payable = total > invoice.prepaid_cents
  return {
    id, total_cents: total,
    entry: {
      journal: 'VTE', day: dayOf(work.now), issued_now: true, invoice_id: id,
      text: [title[seller.legal_language], reference].filter(Boolean).join(' '), ...(reference && { document_reference: reference }),
      lines: entryLinesOf('invoice', invoice.partner_id, invoice.lines),
    },
    document: ({ number }) => ({
      ...invoice, id, kind: 'invoice', seller, reference, credited_invoice_id: null, reason: null,
      delivery: invoice.delivery ?? null, delivery_day: invoice.delivery?.day ?? invoice.delivery_day ?? null, due_day: invoice.due_day ?? null,
      lines: invoice.lines.map((line, index) => ({ ...line, position: index + 1, unit_price: unitPrice(line.net_cents, line.quantity) })),
      payment_means: invoice.payment_means ?? (payable ? 'transfer' : 'online'),
      structured_communication: invoice.structured_communication ?? (payable ? communicationOf(number) : null),
    }),
  }
}

/** `VTE-2026-000123` asks for 1260000123 and its check digits: 1 for invoices, the year, the number (rules.md §1.2). */
function communicationOf(number: string): string {
  const [, year, sequence] = number.split('-')
  return structuredCommunication(BigInt(`1${year!.slice(2)}${sequence!.padStart(7, '0')}`))
}
