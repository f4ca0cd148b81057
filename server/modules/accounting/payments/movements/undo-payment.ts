import { dayOf, type Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { PostedEntry } from '../../ledger/entry.ts'
import { mirrorEntry } from '../../ledger/reverse-entry.ts'
import { undoLinks } from '../reconciliations/undo-links.ts'
import { paymentOfAnOrder, unknownPayment } from '../refusals.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.payment-undone': { payment_id: string } }
}

/**
 * Takes a payment back that did not hold (a direct debit that bounced, a line typed wrongly): its links are undone, what they
 * settled is open again to the cent, and the mirror of its entry is posted, all from that day on. Today without a day. What the
 * payment provider moved, and what was paid for an order without invoice, is given back by the order (`paymentOfAnOrder`).
 * Throws `unknownPayment`, `alreadyReversed`.
 */
export async function undoPayment(work: Work, { id, day = dayOf(work.now) }: { id: string; day?: Day | undefined }): Promise<PostedEntry> {
  const payment = isId(id)
    ? await work.tx.selectFrom('accounting.payments').select(['entry_id', 'by', 'day']).where('id', '=', id).executeTakeFirst()
    : undefined
  if (!payment) throw unknownPayment
  const prepaid = await work.tx.selectFrom('accounting.open_items as i').innerJoin('accounting.accounts as a', 'a.code', 'i.account')
    .select('i.entry_id').where('i.entry_id', '=', payment.entry_id).where('a.role', '=', 'orders_prepaid').executeTakeFirst()
  if (payment.by === 'psp' || prepaid) throw paymentOfAnOrder
  await undoLinks(work, { entry_id: payment.entry_id, day })
  const mirror = await mirrorEntry(work, { id: payment.entry_id, day })
  await work.say('accounting.payment-undone', { payment_id: id })
  return mirror
}
