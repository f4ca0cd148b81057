import { sql, type RawBuilder } from 'kysely'
import type { Work } from '#platform/work.ts'
import type { NewEntry, PostedEntry } from './entry.ts'

const day = sql`case when j.chronological then greatest(c.last_day, g.day) else g.day end`

/**
 * The return a posting of that day goes to: that of its month, or of the first month after it that is not filed. Filing
 * sees to it that there is one.
 */
const returnOf = (day: RawBuilder<unknown>) =>
  sql`(select min(p.month) from accounting.periods p where p.month >= accounting.month_of(${day}) and not p.vat_filed)`

/**
 * The whole posting in one round trip. Updating the journal's counter takes the number and seals the chain under one
 * row lock; everything else hangs on the row it returns. No row: something stands in the way and nothing was written.
 */
export function postingStatement(work: Work, id: string, entry: NewEntry): RawBuilder<PostedEntry> {
  const lines = entry.lines.map(({ debit_cents = 0n, credit_cents = 0n, vat: _, ...line }, index) => ({
    ...line,
    text: line.text?.toWellFormed(),
    line_number: index + 1,
    debit_cents: String(debit_cents),
    credit_cents: String(credit_cents),
  }))
  const boxes = entry.lines
    .flatMap(({ vat = [] }, index) =>
      vat
        .filter(({ amount_cents }) => amount_cents !== 0n)
        .map(({ box, amount_cents }) => ({ line_number: index + 1, box, amount_cents: String(amount_cents) })),
    )
    .map((box, index) => ({ ...box, position: index + 1 }))
  return sql<PostedEntry>`
    with given as materialized (
      select ${id}::uuid as id, ${entry.journal}::text as journal, ${entry.day}::date as day,
        ${entry.issued_now ?? false}::boolean as issued_now,
        ${entry.text}::text as text, ${entry.document_reference ?? null}::text as document_reference, ${entry.invoice_id ?? null}::uuid as invoice_id,
        ${entry.reverses ?? null}::uuid as reverses, ${lines.length}::int as line_count, ${boxes.length}::int as vat_count
    ), line as materialized (
      select l.*, a.code, a.reconcilable
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (line_number int, account text, debit_cents bigint,
        credit_cents bigint, partner_id uuid, tax_code text, text text)
      cross join lateral (
        select a.code, a.reconcilable from accounting.accounts a
        where a.postable and a.active and a.code = case when l.account ~ '^[0-9]' then l.account else (select r.code
          from accounting.accounts r where r.role = l.account) end
        limit 1
      ) a
    ), box as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(boxes)}::jsonb) as b (position int, line_number int, box text,
        amount_cents bigint)
    ), content as materialized (
      select (select count(*) from line) as line_count,
        (select json_agg(json_build_array(code, debit_cents, credit_cents, tax_code, text) order by line_number)
          from line) as lines,
        (select coalesce(json_agg(json_build_array(line_number, box, amount_cents) order by position), '[]') from box) as boxes,
        ${entry.reverses ? sql`(select r.number from accounting.entries r
          where r.id = ${entry.reverses}::uuid)` : sql`null::text`} as reversed_number
    ), counter as (
      update accounting.journal_counters c
      set last_number = c.last_number + 1,
        last_day = greatest(c.last_day, g.day),
        last_hash = accounting.sealed(c.last_hash, accounting.entry_number(c.journal, c.fiscal_year, c.last_number + 1),
          ${day}, g.text, g.document_reference,
          content.reversed_number, case when g.vat_count > 0 then ${returnOf(day)} end, content.lines, content.boxes)
      from given g, content, accounting.journals j, accounting.fiscal_years y
      where j.code = g.journal and j.active and g.day between y.first_day and y.last_day and c.journal = j.code
        and c.fiscal_year = y.code
        and (not j.chronological or g.issued_now or c.last_day is null or c.last_day <= g.day)
        and content.line_count = g.line_count
      returning c.fiscal_year, c.last_number, c.last_hash, case when j.chronological then c.last_day else g.day end as day
    ), posted as materialized (
      select g.*, c.day as posted_day, c.fiscal_year, c.last_number, c.last_hash,
        case when g.vat_count > 0 then ${returnOf(sql`c.day`)} end as vat_month
      from counter c, given g
    ), entry as (
      insert into accounting.entries (id, journal, fiscal_year, sequence, day, text, document_reference, invoice_id, reverses,
        line_count, vat_count, vat_month, hash, posted_at, posted_by)
      select id, journal, fiscal_year, last_number, posted_day, text, document_reference, invoice_id, reverses, line_count,
        vat_count, vat_month, last_hash,
        ${work.now}::timestamptz, ${work.actor.user_id ?? null}::uuid
      from posted returning number
    ), lines as (
      insert into accounting.entry_lines (entry_id, line_number, account, day, debit_cents, credit_cents, partner_id,
        tax_code, text)
      select p.id, l.line_number, l.code, p.posted_day, l.debit_cents, l.credit_cents, l.partner_id, l.tax_code, l.text
        from posted p, line l
    ), vat as (
      insert into accounting.vat_amounts (entry_id, position, line_number, vat_month, box, amount_cents)
      select p.id, b.position, b.line_number, p.vat_month, b.box, b.amount_cents from posted p, box b
    ), items as (
      insert into accounting.open_items (entry_id, line_number, account, partner_id, day, side, amount_cents, residual_cents)
      select p.id, l.line_number, l.code, l.partner_id, p.posted_day,
        case when l.debit_cents > 0 then 'debit' else 'credit' end,
        l.debit_cents + l.credit_cents, l.debit_cents + l.credit_cents
      from posted p, line l where l.reconcilable and l.partner_id is not null
    ), balances as (
      insert into accounting.account_balances as b (journal, account, month, debit_cents, credit_cents)
      select p.journal, l.code, accounting.month_of(p.posted_day), sum(l.debit_cents), sum(l.credit_cents)
        from posted p, line l group by 1, 2, 3
      on conflict (month, journal, account) do update set debit_cents = b.debit_cents + excluded.debit_cents,
        credit_cents = b.credit_cents + excluded.credit_cents
    ), totals as (
      insert into accounting.vat_totals as t (journal, box, vat_month, amount_cents)
      select p.journal, x.box, p.vat_month, sum(x.amount_cents) from posted p, box x group by 1, 2, 3
      on conflict (vat_month, journal, box) do update set amount_cents = t.amount_cents + excluded.amount_cents
    )
    select p.id, e.number, p.posted_day as day, encode(p.last_hash, 'hex') as hash from posted p, entry e`
}
