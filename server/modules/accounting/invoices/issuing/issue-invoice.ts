import type { Work } from '#platform/work.ts'
import type { PostedEntry } from '../../ledger/entry.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import type { IssuedInvoice, NewInvoice } from './new-invoice.ts'
import { prepareInvoice, type PreparedInvoice } from './prepare-invoice.ts'
import { saveDocument } from './save-document.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.invoice-issued': { invoice_id: string } }
}

/**
 * Issues an invoice today: posts it in VTE, gives it the number of its entry, and writes it down for good. Amounts are
 * those of the sale. The journal's counter is held until the work commits: issue late in it.
 * Throws `companyMissing`, `nothingToInvoice`, `prepaidTooMuch`, `unknownTaxCode`; at commit the database adds `doesNotAddUp`.
 */
export async function issueInvoice(work: Work, invoice: NewInvoice): Promise<IssuedInvoice> {
  const prepared = await prepareInvoice(work, invoice)
  return keepInvoice(work, prepared, await postEntry(work, prepared.entry))
}

/** Writes down an invoice whose entry was just posted. */
export async function keepInvoice(work: Work, { id, total_cents, document }: PreparedInvoice, entry: PostedEntry): Promise<IssuedInvoice> {
  const written = document(entry)
  work.withCommit(saveDocument(work, written, entry))
  await work.say('accounting.invoice-issued', { invoice_id: id })
  return { id, number: entry.number, entry_id: entry.id, issue_day: entry.day, total_incl_vat_cents: total_cents, structured_communication: written.structured_communication }
}
