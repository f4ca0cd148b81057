import { newId } from '#kernel/identifier.ts'
import { decimal, sum } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { NewEntry, NewLine, PostedEntry } from './entry.ts'
import { ensurePostable } from './posting-obstacle.ts'
import { postingStatement } from './posting-statement.ts'
import { oneSidePerLine, tooFewLines, unbalanced } from './refusals.ts'

/**
 * Posts one entry for good: number, chain, lines, box amounts, balances and open items, in one statement. The journal's
 * counter is held until the work commits, so post late in a long one. Lines that amount to nothing are left out.
 * Throws `unbalanced`, `tooFewLines`, `oneSidePerLine`, `unknownAccount`, `unknownJournal`, `dateBeforeLast`,
 * `noFiscalYear`; the database adds `periodClosed`.
 */
export async function postEntry(work: Work, entry: NewEntry): Promise<PostedEntry> {
  const lines = entry.lines.filter(
    (line) => line.debit_cents || line.credit_cents || line.vat?.some(({ amount_cents }) => amount_cents !== 0n),
  )
  demandOneSide(entry.lines)
  demandBalance(lines)
  const statement = postingStatement(work, newId(), { ...entry, lines })
  const [posted] = (await statement.execute(work.tx)).rows
  if (posted) return posted
  await ensurePostable(work, entry)
  const [secondTry] = (await statement.execute(work.tx)).rows
  if (!secondTry) throw new Error(`The ledger took no entry in ${entry.journal} and gave no reason.`)
  return secondTry
}

/** A line may amount to nothing at all; it is then left out. */
function demandOneSide(lines: readonly NewLine[]): void {
  lines.forEach(({ debit_cents = 0n, credit_cents = 0n, vat = [] }, index) => {
    const nothing = debit_cents === 0n && credit_cents === 0n && vat.every(({ amount_cents }) => amount_cents === 0n)
    const oneSide = debit_cents >= 0n && credit_cents >= 0n && (debit_cents === 0n) !== (credit_cents === 0n)
    if (!nothing && !oneSide) throw oneSidePerLine.at(`/lines/${index}`)
  })
}

/** The database checks the same at commit; here the caller learns it at once, and in his language. */
function demandBalance(lines: readonly NewLine[]): void {
  const debit = sum(lines.map(({ debit_cents = 0n }) => debit_cents))
  const credit = sum(lines.map(({ credit_cents = 0n }) => credit_cents))
  if (debit !== credit) throw unbalanced.with({ debit: decimal(debit), credit: decimal(credit) })
  if (lines.length < 2) throw tooFewLines
}
