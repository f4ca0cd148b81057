import { sql, type RawBuilder } from 'kysely'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

/** A total kept beside the ledger: what it should be, computed from the lines. */
type StoredTotal = { table: string; key: readonly string[]; columns: readonly string[]; expected: RawBuilder<unknown> }

const storedTotals = {
  'account-balances': {
    table: 'account_balances',
    key: ['journal', 'account', 'month'],
    columns: ['debit_cents', 'credit_cents'],
    expected: sql`
      select e.journal, l.account, accounting.month_of(l.day) as month, sum(l.debit_cents)::bigint as debit_cents,
        sum(l.credit_cents)::bigint as credit_cents
      from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id group by 1, 2, 3`,
  },
  'vat-totals': {
    table: 'vat_totals',
    key: ['journal', 'box', 'vat_month'],
    columns: ['amount_cents'],
    expected: sql`
      select e.journal, v.box, v.vat_month, sum(v.amount_cents)::bigint as amount_cents
      from accounting.vat_amounts v join accounting.entries e on e.id = v.entry_id group by 1, 2, 3`,
  },
  'open-items': {
    table: 'open_items',
    key: ['entry_id', 'line_number'],
    columns: ['account', 'partner_id', 'day', 'side', 'amount_cents', 'residual_cents'],
    expected: sql`
      select l.entry_id, l.line_number, l.account, l.partner_id, l.day,
        case when l.debit_cents > 0 then 'debit' else 'credit' end as side,
        l.debit_cents + l.credit_cents as amount_cents,
          l.debit_cents + l.credit_cents - coalesce(s.settled, 0) as residual_cents
      from accounting.entry_lines l join accounting.accounts a on a.code = l.account and a.reconcilable
      left join (
        select entry_id, line_number, sum(amount_cents)::bigint as settled from (
          select debit_entry_id as entry_id, debit_line_number as line_number, amount_cents from accounting.standing_allocations
          union all select credit_entry_id, credit_line_number, amount_cents from accounting.standing_allocations
        ) both_sides group by 1, 2
      ) s on s.entry_id = l.entry_id and s.line_number = l.line_number
      where l.partner_id is not null`,
  },
  'bank-lines': {
    table: 'bank_lines',
    key: ['id'],
    // all of the row: what is not there cannot be made anew, but what is open can
    columns: [
      'statement_id', 'position', 'day', 'value_day', 'amount_cents', 'open_cents', 'looked_at', 'structured_communication', 'communication', 'counterparty_name',
      'counterparty_account', 'end_to_end_reference', 'bank_reference', 'transaction_code',
    ],
    expected: sql`
      select l.id, l.statement_id, l.position, l.day, l.value_day, l.amount_cents,
        l.amount_cents - coalesce((select sum(m.amount_cents) from accounting.bank_matches m where m.line_id = l.id and m.undone_at is null), 0)::bigint as open_cents,
        l.looked_at, l.structured_communication, l.communication, l.counterparty_name, l.counterparty_account, l.end_to_end_reference, l.bank_reference, l.transaction_code
      from accounting.bank_lines l`,
  },
} satisfies Record<string, StoredTotal>

export type TotalName = keyof typeof storedTotals
export const totalNames = Object.keys(storedTotals) as TotalName[]

/** How many rows of a stored total differ from what the lines say, are missing, or should not be there. */
export async function differencesOf(reading: Reading, name: TotalName): Promise<number> {
  const { table, key, columns, expected } = storedTotals[name]
  const row = (side: string) => sql.join(columns.map((column) => sql.ref(`${side}.${column}`)))
  const { rows: [found] } = await sql<{ differences: bigint }>`
    select count(*) as differences
    from (${expected}) expected full join ${sql.table(`accounting.${table}`)} stored using (${sql.join(key.map((column) => sql.ref(column)))})
    where (${row('expected')}) is distinct from (${row('stored')})`.execute(reading)
  return Number(found!.differences)
}

/** Makes a stored total anew from the lines. Postings wait meanwhile. Returns how many rows were wrong. */
export async function rebuildTotal({ tx }: Work, name: TotalName): Promise<number> {
  const { table, key, columns, expected } = storedTotals[name]
  const target = sql.table(`accounting.${table}`)
  const list = (names: readonly string[]) => sql.join(names.map((column) => sql.ref(column)))
  // the lock first, in a statement of its own: the next one then sees every posting that held it before
  await sql`lock table ${target} in share row exclusive mode`.execute(tx)
  const wrong = await differencesOf(tx, name)
  if (wrong === 0) return 0
  await sql`
    insert into ${target} (${list([...key, ...columns])}) select ${list([...key, ...columns])} from (${expected}) expected
    on conflict (${list(key)}) do update set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`
    .execute(tx)
  const sameKey = sql.join(key.map((column) => sql`expected.${sql.ref(column)} = stored.${sql.ref(column)}`), sql` and `)
  await sql`delete from ${target} stored where not exists (select from (${expected}) expected where ${sameKey})`.execute(tx)
  return wrong
}
