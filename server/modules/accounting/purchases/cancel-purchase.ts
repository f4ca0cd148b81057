import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { mirrorEntry } from '../ledger/reverse-entry.ts'
import { lockEntryItem } from '../payments/open-items.ts'
import { purchaseFinal, purchaseNotFound, purchasePaid } from './refusals.ts'

/**
 * Undoes what was booked wrongly: the mirror of its entry, settled with it, and the supplier's number is free to be entered
 * again. Today without a day. Throws `purchaseNotFound`, `purchasePaid`, `purchaseFinal`.
 */
export async function cancelPurchase(work: Work, { id, day }: { id: string; day?: Day | undefined }): Promise<void> {
  const { tx, now } = work
  const purchase = isId(id)
    ? await tx.selectFrom('accounting.purchase_invoices').select(['status', 'entry_id', 'kind']).where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined
  if (!purchase) throw purchaseNotFound
  if (purchase.status !== 'validated' || purchase.entry_id === null) throw purchaseFinal
  const item = await lockEntryItem(work, purchase.entry_id, 'suppliers', purchase.kind === 'invoice' ? 'credit' : 'debit')
  if (item && item.residual_cents !== item.amount_cents) throw purchasePaid
  await mirrorEntry(work, { id: purchase.entry_id, day })
  await tx.updateTable('accounting.purchase_invoices').set({ status: 'cancelled', changed_at: now }).where('id', '=', id).execute()
}
