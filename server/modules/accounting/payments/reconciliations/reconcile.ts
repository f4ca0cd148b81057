import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { least, later, lockItem, matchItems, type Item } from '../open-items.ts'
import { nothingOpen, tooMuch, unknownItem } from '../refusals.ts'

/**
 * Settles a debit with a credit of the same partner on the same account, wholly or in part; without an amount as far as both
 * are open. Throws `unknownItem`, `nothingOpen`, `tooMuch`; the database adds `otherPartner`.
 */
export async function reconcile(work: Work, { debit, credit, amount_cents }: { debit: Item; credit: Item; amount_cents?: Cents | undefined }): Promise<{ id: string }> {
  // in one order whoever asks, so that two at once never wait for each other in a circle
  const inOrder = debit.entry_id < credit.entry_id ? [debit, credit] : [credit, debit]
  const locked = [await lockItem(work, inOrder[0]!), await lockItem(work, inOrder[1]!)]
  const [owed, given] = inOrder[0] === debit ? locked : locked.toReversed()
  if (owed?.side !== 'debit') throw unknownItem.at('/debit')
  if (given?.side !== 'credit') throw unknownItem.at('/credit')
  const most = least(owed.residual_cents, given.residual_cents)
  if (most === 0n) throw nothingOpen
  if (amount_cents !== undefined && amount_cents > most) throw tooMuch.at('/amount_cents')
  return matchItems(work, { debit: owed, credit: given, amount_cents: amount_cents ?? most, day: later(owed.day, given.day) })
}
