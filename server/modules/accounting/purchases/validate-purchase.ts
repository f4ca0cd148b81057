import type { Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { least, later, lockEntryItem, matchItems } from '../payments/open-items.ts'
import { lockDraft } from './draft-purchase.ts'
import { purchaseEntryLines } from './purchase-entry.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.purchase-validated': { purchase_invoice_id: string } }
}

const journals = { invoice: 'ACH', credit_note: 'NCA' } as const
const titles: Record<keyof typeof journals, Translated> = {
  invoice: { fr: 'Achat', nl: 'Aankoop', de: 'Einkauf', en: 'Purchase' },
  credit_note: { fr: 'Note de crédit reçue', nl: 'Ontvangen creditnota', de: 'Erhaltene Gutschrift', en: 'Credit note received' },
}

/**
 * Books a draft: it takes its number in ACH or NCA and stays as it is from then on. A credit note settles the invoice it gives
 * back, as far as both are open. Throws `purchaseNotFound`, `purchaseFinal`, and what `postEntry` throws.
 */
export async function validatePurchase(work: Work, id: string): Promise<void> {
  const { tx, now } = work
  const draft = await lockDraft(tx, id)
  const kind = draft.kind as keyof typeof journals
  const lines = await tx.selectFrom('accounting.purchase_invoice_lines').selectAll().where('purchase_invoice_id', '=', id).orderBy('position').execute()
  const entry = await postEntry(work, {
    journal: journals[kind],
    day: draft.booking_day,
    text: `${titles[kind][work.actor.language]} ${draft.supplier_number}`,
    document_reference: draft.supplier_number,
    lines: purchaseEntryLines(kind, draft.partner_id, draft.total_incl_vat_cents, lines.map((line) => ({ ...line, text: line.text ?? undefined }))),
  })
  await tx.updateTable('accounting.purchase_invoices')
    .set({ status: 'validated', number: entry.number, entry_id: entry.id, validated_at: now, changed_at: now }).where('id', '=', id).execute()
  if (draft.credited_id !== null) await settle(work, draft.credited_id, entry.id)
  await work.say('accounting.purchase-validated', { purchase_invoice_id: id })
}

async function settle(work: Work, invoice_id: string, credit_entry_id: string): Promise<void> {
  const invoice = await work.tx.selectFrom('accounting.purchase_invoices').select('entry_id').where('id', '=', invoice_id).where('status', '=', 'validated').executeTakeFirst()
  if (!invoice?.entry_id) return
  const credit = await lockEntryItem(work, invoice.entry_id, 'suppliers', 'credit')
  const debit = await lockEntryItem(work, credit_entry_id, 'suppliers', 'debit')
  if (!debit || !credit) return
  const amount_cents = least(debit.residual_cents, credit.residual_cents)
  if (amount_cents > 0n) matchItems(work, { debit, credit, amount_cents, day: later(debit.day, credit.day) })
}
