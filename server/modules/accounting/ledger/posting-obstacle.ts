import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { ensureFiscalYear } from '../periods/fiscal-years.ts'
import type { NewEntry } from './entry.ts'
import { dateBeforeLast, unknownAccount, unknownJournal } from './refusals.ts'

/** Says why a posting was not taken, or opens the fiscal year of its day when that was all that stood in its way. */
export async function ensurePostable(work: Work, entry: NewEntry): Promise<void> {
  await demandJournal(work, entry)
  await demandAccounts(work, entry)
  await ensureFiscalYear(work, entry.day)
  const counter = await lockedCounter(work, entry)
  if (
    counter.chronological &&
    !entry.issued_now &&
    counter.last_day &&
    Temporal.PlainDate.compare(entry.day, counter.last_day) < 0
  ) {
    throw dateBeforeLast.with({ last_day: counter.last_day.toString() })
  }
}

async function demandJournal({ tx }: Work, { journal }: NewEntry): Promise<void> {
  const found = await tx
    .selectFrom('accounting.journals')
    .select('code')
    .where('code', '=', journal)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!found) throw unknownJournal.with({ journal }).at('/journal')
}

async function demandAccounts({ tx }: Work, { lines }: NewEntry): Promise<void> {
  const names = [...new Set(lines.map(({ account }) => account))]
  const known = await tx
    .selectFrom('accounting.accounts')
    .select(['code', 'role'])
    .where('postable', '=', true)
    .where('active', '=', true)
    .where((at) => at.or([at('code', 'in', names), at('role', 'in', names)]))
    .execute()
  const index = lines.findIndex(({ account }) => !known.some(({ code, role }) => code === account || role === account))
  if (index >= 0) throw unknownAccount.with({ account: lines[index]!.account }).at(`/lines/${index}/account`)
}

type Counter = { chronological: boolean; last_day: Temporal.PlainDate | null }

async function lockedCounter({ tx }: Work, { journal, day }: NewEntry): Promise<Counter> {
  const {
    rows: [counter],
  } = await sql<Counter>`
    select j.chronological, c.last_day
    from accounting.journal_counters c join accounting.journals j on j.code = c.journal
      join accounting.fiscal_years y on y.code = c.fiscal_year
    where c.journal = ${journal} and ${day}::date between y.first_day and y.last_day for update of c`.execute(tx)
  if (!counter) throw new Error(`Journal ${journal} has no counter for ${day}.`)
  return counter
}
