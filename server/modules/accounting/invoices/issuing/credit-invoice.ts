import { dayOf } from '#kernel/day.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { settleCreditNote } from '../../payments/settle-documents.ts'
import { findDocument } from '../document/find-document.ts'
import type { CreditPick } from '../drafts/draft.ts'
import { unitPrice } from '../document/unit-price.ts'
import { notAnInvoice, unknownInvoice } from '../refusals.ts'
import { creditAmounts } from './credit-amounts.ts'
import { entryLinesOf } from './document-entry.ts'
import type { IssuedInvoice } from './new-invoice.ts'
import { saveDocument } from './save-document.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.credit-note-issued': { credit_note_id: string, invoice_id: string } }
}

export type NewCreditNote = Readonly<{
  /** That of the draft it was; without it a new one. */
  id?: string
  invoice_id: string
  /** Lines of the invoice by their position, each at most once: how many pieces are given back, or how much its price is lowered. */
  lines: readonly CreditPick[]
  /** What the buyer reads: return, price correction … */
  reason: string
}>

const title = { fr: 'Note de crédit sur', nl: 'Creditnota op', de: 'Gutschrift zu' }

/**
 * Credits pieces or a part of an invoice today: posts in NCV, refers to the invoice by number and day, and settles what is still
 * open of it. Crediting everything, in any steps, gives back exactly the cents of the invoice.
 * Throws `unknownInvoice`, `notAnInvoice` and what `creditAmounts` throws.
 */
export async function creditInvoice(work: Work, { id = newId(), invoice_id, lines: picks, reason }: NewCreditNote): Promise<IssuedInvoice> {
  const partner_id = await lockInvoice(work, invoice_id)
  const invoice = await findDocument(work.tx, invoice_id)
  if (!invoice) throw unknownInvoice
  const seller = await companyOf(work.tx)
  if (!seller) throw companyMissing
  const credit = await creditAmounts(work.tx, invoice, picks)
  const lines = credit.lines.map(({ line_index, ...amounts }, index) => ({
    ...invoice.lines[line_index]!, ...amounts, position: index + 1,
    unit_price: unitPrice(amounts.net_cents, amounts.quantity), credited_position: line_index + 1,
  }))

  const entry = await postEntry(work, {
    journal: 'NCV', day: dayOf(work.now), issued_now: true, invoice_id: id, text: `${title[seller.legal_language]} ${invoice.number}`,
    document_reference: invoice.number, lines: entryLinesOf('credit_note', partner_id, lines),
  })
  const { buyer, delivery, language, treatment, reference, payment_means } = invoice
  await saveDocument(work, {
    id, kind: 'credit_note', seller, partner_id, buyer, delivery, language, treatment, reference, payment_means, lines, vat: credit.vat, reason,
    delivery_day: null, due_day: null, prepaid_cents: 0n, structured_communication: null, credited_invoice_id: invoice_id,
  }, entry)
  await settleCreditNote(work, { invoice_id, credit_note_id: id, day: entry.day })
  await work.say('accounting.credit-note-issued', { credit_note_id: id, invoice_id })
  return { id, number: entry.number, entry_id: entry.id, issue_day: entry.day, total_incl_vat_cents: credit.total_incl_vat_cents, structured_communication: null }
}

/** Two credit notes of one invoice are made one after the other: the second one sees what the first gave back. */
async function lockInvoice({ tx }: Work, invoice_id: string): Promise<string> {
  const row = await tx.selectFrom('accounting.invoices').select(['partner_id', 'kind']).where('id', '=', invoice_id)
    .forNoKeyUpdate().executeTakeFirst()
  if (!row) throw unknownInvoice
  if (row.kind !== 'invoice') throw notAnInvoice
  return row.partner_id
}
