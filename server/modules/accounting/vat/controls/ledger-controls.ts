import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Months } from '../declarations/boxes.ts'
import type { Control, EntryAtFault } from './box-controls.ts'
import { taxAccounts } from '../vat-lines.ts'

type Movement = { box: string; box_cents: Cents; account: string; movement_cents: Cents }
const rules = JSON.stringify(
  Object.entries(taxAccounts).map(([box, { role, side }]) => ({ box, role, sign: side === 'debit' ? 1 : -1 })),
)
const MOST_ENTRIES = 20

/**
 * Each tax box against the movement of its account (54 and 451054, 59 and 411059 …): a tax line without its box shows,
 * and a box without its tax line.
 */
export async function ledgerControls(reading: Reading, months: Months): Promise<Control[]> {
  const controls: Control[] = []
  for (const { box, account, box_cents, movement_cents } of await movements(reading, months)) {
    const difference_cents = box_cents - movement_cents
    const entries = difference_cents === 0n ? [] : await entriesOff(reading, months, box, account)
    controls.push({ code: `ledger-${box}`, passed: difference_cents === 0n, difference_cents, entries })
  }
  return controls
}

/**
 * The movement of an account counts in the return its entry goes to: the monthly balances, then moved by the few entries
 * that are declared later than their month, and without the entries that settle a return.
 */
async function movements(reading: Reading, { first_month, last_month }: Months): Promise<Movement[]> {
  const within = (day: string) => sql`accounting.month_of(${sql.ref(day)}) between ${first_month}::date and ${last_month}::date`
  const { rows } = await sql<Movement>`
    with rule as (
      select r.box, r.sign, a.code as account from jsonb_to_recordset(${rules}::jsonb) as r (box text, role text, sign int)
        join accounting.accounts a on a.role = r.role
    ), strayed as materialized (
      select id, case when ${within('day')} then -1 else 1 end as sign from accounting.entries
      where vat_month <> accounting.month_of(day) and vat_month >= ${first_month}::date
        and ${within('day')} <> (vat_month between ${first_month}::date and ${last_month}::date)
      union all
      select e.id, -1 from accounting.vat_declarations d join accounting.entries e on e.id = d.settlement_entry_id
        where ${within('e.day')}
    )
    select r.box, r.account,
      coalesce((select sum(t.amount_cents) from accounting.vat_totals t where t.box = r.box
        and t.vat_month between ${first_month}::date and ${last_month}::date), 0)::bigint as box_cents,
      (r.sign * (coalesce((select sum(b.debit_cents - b.credit_cents) from accounting.account_balances b
        where b.account = r.account and b.month between ${first_month}::date and ${last_month}::date), 0)
        + coalesce((select sum(s.sign * (l.debit_cents - l.credit_cents)) from strayed s
          join accounting.entry_lines l on l.entry_id = s.id where l.account = r.account), 0)))::bigint as movement_cents
    from rule r order by r.box`.execute(reading)
  return rows
}

/** The entries in which box and account differ. Read only when the return does. */
async function entriesOff(
  reading: Reading,
  { first_month, last_month }: Months,
  box: string,
  account: string,
): Promise<EntryAtFault[]> {
  const debit = taxAccounts[box]!.side === 'debit'
  const { rows } = await sql<EntryAtFault>`
    with moved as (
      select l.entry_id, sum(${debit ? sql`l.debit_cents - l.credit_cents` : sql`l.credit_cents - l.debit_cents`})::bigint as cents
      from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id
      where l.account = ${account} and coalesce(e.vat_month, accounting.month_of(e.day)) between ${first_month}::date
        and ${last_month}::date
        and not exists (select from accounting.vat_declarations d where d.settlement_entry_id = e.id)
      group by 1
    ), declared as (
      select v.entry_id, sum(v.amount_cents)::bigint as cents from accounting.vat_amounts v
      where v.box = ${box} and v.vat_month between ${first_month}::date and ${last_month}::date group by 1
    )
    select e.id, e.number, (coalesce(d.cents, 0) - coalesce(m.cents, 0)) as difference_cents
    from moved m full join declared d on d.entry_id = m.entry_id
      join accounting.entries e on e.id = coalesce(m.entry_id, d.entry_id)
    where coalesce(d.cents, 0) <> coalesce(m.cents, 0)
      order by abs(coalesce(d.cents, 0) - coalesce(m.cents, 0)) desc, e.number limit ${MOST_ENTRIES}`.execute(
    reading,
  )
  return rows
}
