import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#kernel/day.ts'

/**
 * Debit and credit per account from the beginning of the books up to and with a day: the monthly totals up to its month,
 * less the lines of that month that come after it. At the end of a month, and today, hardly a line is read.
 */
export const totalsUpTo = (
  day: Day,
  account?: string,
): RawBuilder<{ account: string; debit_cents: bigint; credit_cents: bigint }> => sql`
  select account, sum(debit_cents)::bigint as debit_cents, sum(credit_cents)::bigint as credit_cents from (
    select account, debit_cents, credit_cents from accounting.account_balances
    where month <= accounting.month_of(${day}::date) ${account === undefined ? sql`` : sql`and account = ${account}`}
    union all
    select a.code, -after.debit_cents, -after.credit_cents
    from accounting.accounts a cross join lateral (
      select sum(l.debit_cents) as debit_cents, sum(l.credit_cents) as credit_cents from accounting.entry_lines l
      where l.account = a.code and l.day > ${day}::date and l.day <= ${lastOfMonth(day)}::date
    ) after
    where a.postable and after.debit_cents is not null ${account === undefined ? sql`` : sql`and a.code = ${account}`}
  ) moved group by account`

const lastOfMonth = (day: Day) => day.with({ day: day.daysInMonth })
