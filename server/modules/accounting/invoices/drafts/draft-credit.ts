import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { findDocument } from '../document/find-document.ts'
import { creditAmounts } from '../issuing/credit-amounts.ts'
import { notAnInvoice, unknownInvoice } from '../refusals.ts'
import { keptLines, type CreditPick } from './draft.ts'
import { lockDraft } from './draft-invoice.ts'

/** Without lines, everything that is left of the invoice. */
export type CreditToDraft = Readonly<{ invoice_id: string, lines?: readonly CreditPick[] | undefined, reason: string }>

/**
 * Writes a credit note of an invoice down as a draft; with an `id` it changes that draft. What it gives back is looked at again when it
 * is validated. Throws `unknownInvoice`, `notAnInvoice`, and what `creditAmounts` throws.
 */
export async function draftCredit(work: Work, { invoice_id, lines, reason }: CreditToDraft): Promise<{ id: string }> {
  const { tx, now } = work
  const invoice = await findDocument(tx, invoice_id)
  if (!invoice) throw unknownInvoice
  if (invoice.kind !== 'invoice') throw notAnInvoice
  const { picks, ...amounts } = await creditAmounts(tx, invoice, lines)
  const { partner_id } = await tx.selectFrom('accounting.invoices').select('partner_id').where('id', '=', invoice_id).executeTakeFirstOrThrow()
  const id = newId()
  await tx.insertInto('accounting.invoice_drafts').values({
    id, kind: 'credit_note', partner_id, language: invoice.language, credited_invoice_id: invoice_id, reason,
    lines: keptLines(picks), ...totalsOf(amounts), created_at: now, changed_at: now,
  }).execute()
  return { id }
}

export async function changeCredit(work: Work, id: string, { lines, reason }: Omit<CreditToDraft, 'invoice_id'>): Promise<void> {
  const draft = await lockDraft(work, id, 'credit_note')
  const invoice = await findDocument(work.tx, draft.credited_invoice_id!)
  const { picks, ...amounts } = await creditAmounts(work.tx, invoice!, lines)
  await work.tx.updateTable('accounting.invoice_drafts').set({ reason, lines: keptLines(picks), ...totalsOf(amounts), changed_at: work.now }).where('id', '=', id).execute()
}

const totalsOf = ({ total_excl_vat_cents, total_vat_cents, total_incl_vat_cents }: { total_excl_vat_cents: bigint, total_vat_cents: bigint, total_incl_vat_cents: bigint }) =>
  ({ total_excl_vat_cents, total_vat_cents, total_incl_vat_cents })
