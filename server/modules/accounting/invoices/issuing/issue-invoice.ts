import { structuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import { sum } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { unitPrice } from '../document/unit-price.ts'
import { nothingToInvoice, prepaidTooMuch } from '../refusals.ts'
import { entryLinesOf } from './document-entry.ts'
import type { IssuedInvoice, NewInvoice } from './new-invoice.ts'
import { saveDocument } from './save-document.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.invoice-issued': { invoice_id: string } }
}

const title = { fr: 'Facture', nl: 'Factuur', de: 'Rechnung' }

/**
 * Issues an invoice today: posts it in VTE, gives it the number of its entry, and writes it down for good. Amounts are
 * those of the sale. The journal's counter is held until the work commits: issue late in it.
 * Throws `companyMissing`, `nothingToInvoice`, `prepaidTooMuch`, `unknownTaxCode`; at commit the database adds `doesNotAddUp`.
 */
export async function issueInvoice(work: Work, invoice: NewInvoice): Promise<IssuedInvoice> {
  const total = sum(invoice.lines.map(({ gross_cents }) => gross_cents))
  if (total <= 0n) throw nothingToInvoice
  if (invoice.prepaid_cents > total) throw prepaidTooMuch
  const seller = await companyOf(work.tx)
  if (!seller) throw companyMissing

  const id = newId()
  const reference = invoice.reference ?? null
  const entry = await postEntry(work, {
    journal: 'VTE', day: dayOf(work.now), issued_now: true, invoice_id: id,
    text: [title[seller.legal_language], reference].filter(Boolean).join(' '), ...(reference && { document_reference: reference }),
    lines: entryLinesOf('invoice', invoice.partner_id, invoice.lines),
  })
  const payable = total > invoice.prepaid_cents
  await saveDocument(work, {
    ...invoice, id, kind: 'invoice', seller, reference, credited_invoice_id: null, reason: null,
    delivery: invoice.delivery ?? null, delivery_day: invoice.delivery?.day ?? null, due_day: invoice.due_day ?? null,
    lines: invoice.lines.map((line, index) => ({ ...line, position: index + 1, unit_price: unitPrice(line.net_cents, line.quantity) })),
    payment_means: invoice.payment_means ?? (payable ? 'transfer' : 'online'),
    structured_communication: invoice.structured_communication ?? (payable ? communicationOf(entry.number) : null),
  }, entry)
  await work.say('accounting.invoice-issued', { invoice_id: id })
  return { id, number: entry.number, entry_id: entry.id, issue_day: entry.day, total_incl_vat_cents: total }
}

/** `VTE-2026-000123` asks for 1260000123 and its check digits: 1 for invoices, the year, the number (rules.md §1.2). */
function communicationOf(number: string): string {
  const [, year, sequence] = number.split('-')
  return structuredCommunication(BigInt(`1${year!.slice(2)}${sequence!.padStart(7, '0')}`))
}
