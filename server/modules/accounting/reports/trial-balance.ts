import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { sum, type Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { nameIn } from '../chart/account-queries.ts'
import { totalsUpTo } from './account-totals.ts'
import type { ReportDays } from './report-days.ts'

export type TrialBalanceRow = {
  account: string
  name: string
  opening_cents: Cents
  debit_cents: Cents
  credit_cents: Cents
  balance_cents: Cents
}

/**
 * Each account that ever moved: its balance before, its debits and credits of the days, its balance after. Debit is
 * positive.
 */
export async function trialBalance(reading: Reading, language: Language, { from, to }: ReportDays) {
  const { rows: results } = await sql<TrialBalanceRow>`
    with before as materialized (${totalsUpTo(from.subtract({ days: 1 }))}), after as materialized (${totalsUpTo(to)})
    select a.code as account, ${nameIn(language, 'a')} as name, coalesce(b.debit_cents - b.credit_cents, 0) as opening_cents,
      x.debit_cents - coalesce(b.debit_cents, 0) as debit_cents, x.credit_cents - coalesce(b.credit_cents, 0) as credit_cents,
        x.debit_cents - x.credit_cents as balance_cents
    from after x join accounting.accounts a on a.code = x.account left join before b on b.account = x.account
    where x.debit_cents <> 0 or x.credit_cents <> 0
    order by a.code`.execute(reading)
  const total = (column: 'opening_cents' | 'debit_cents' | 'credit_cents' | 'balance_cents') =>
    sum(results.map((row) => row[column]))
  const totals = {
    opening_cents: total('opening_cents'),
    debit_cents: total('debit_cents'),
    credit_cents: total('credit_cents'),
    balance_cents: total('balance_cents'),
  }
  return { from, to, results, totals }
}
