import type { Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { mirrorEntry } from '../../ledger/reverse-entry.ts'
import { undoPayment } from '../../payments/movements/undo-payment.ts'
import { paymentOfAnOrder } from '../../payments/refusals.ts'
import { nothingMatched } from '../refusals.ts'
import { freeMatch, lockBankLine } from './bank-line.ts'

/**
 * Takes the matches of a line back, or one of them: what was posted for it is undone by its mirror on the day of the line (or
 * another), what it settled is open again to the cent, and so is the line. An entry that was there before stays. What paid an order
 * is given back by the order (`paymentOfAnOrder`). Throws `unknownBankLine`, `nothingMatched`, `periodClosed`.
 */
export async function unmatchLine(work: Work, { line_id, match_id, day }: { line_id: string; match_id?: string | undefined; day?: Day | undefined }): Promise<void> {
  const line = await lockBankLine(work, line_id)
  const standing = await work.tx.selectFrom('accounting.bank_matches as m').leftJoin('accounting.payments as y', 'y.entry_id', 'm.entry_id')
    .select(['m.id', 'm.kind', 'm.entry_id', 'y.id as payment_id']).where('m.line_id', '=', line.id).where('m.undone_at', 'is', null).orderBy('m.matched_at').orderBy('m.id').execute()
  const chosen = standing.filter(({ id }) => match_id === undefined || id === match_id)
  if (chosen.length === 0) throw nothingMatched
  for (const { kind, entry_id, payment_id } of chosen) {
    if (kind === 'transfer') throw paymentOfAnOrder
    if (kind === 'entry') await freeMatch(work, entry_id)
    else if (payment_id === null) await mirrorEntry(work, { id: entry_id, day: day ?? line.day })
    else await undoPayment(work, { id: payment_id, day: day ?? line.day })
  }
}
