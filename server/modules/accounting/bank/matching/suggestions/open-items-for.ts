import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

const MOST_PER_LINE = 25
/** From this likeness of names on (pg_trgm): `CAFE DE LA SENNE SRL` and `Café de la Senne`. */
const LIKE = 0.4

export type FittingItem = {
  line_id: string
  entry_id: string
  line_number: number
  partner_id: string
  partner_name: string
  role: 'customers' | 'suppliers'
  date: Day
  residual_cents: Cents
  reference: string
  by_communication: boolean
  by_number: boolean
  by_iban: boolean
  by_name: boolean
  by_amount: boolean
}

/**
 * Open items on the side that a line can settle, for as many reasons as there are: the communication, the printed number in the text,
 * an account that the partner used or gave, the same amount. A like name is compared only where there is another reason: alone it says
 * little, and all names of all partners are many.
 */
export async function openItemsFor(reading: Reading, line_ids: readonly string[]): Promise<FittingItem[]> {
  const { rows } = await sql<FittingItem>`
    with line as (
      select id, abs(open_cents) as open_cents, open_cents > 0 as incoming, structured_communication, counterparty_account, lower(public.unaccent(coalesce(counterparty_name, ''))) as name,
        upper(regexp_replace(communication || ' ' || coalesce(end_to_end_reference, ''), '[^A-Za-z0-9]', '', 'g')) as said
      from accounting.bank_lines where id = any(${line_ids}::uuid[])
    ), known as (
      select l.counterparty_account as account, y.partner_id from accounting.bank_lines l join accounting.bank_matches m on m.line_id = l.id join accounting.payments y on y.entry_id = m.entry_id
      where m.undone_at is null and l.counterparty_account in (select counterparty_account from line)
      union select iban, id from accounting.partners where iban in (select counterparty_account from line)
    ), item as (
      select i.entry_id, i.line_number, i.partner_id, i.side, i.day, i.residual_cents, a.role, coalesce(p.company, p.name) as partner_name,
        coalesce(b.supplier_number, v.number, e.document_reference, e.number) as reference,
        coalesce(v.structured_communication, regexp_replace(b.payment_reference, '\\D', '', 'g')) as communication,
        upper(regexp_replace(coalesce(b.supplier_number, v.number, ''), '[^A-Za-z0-9]', '', 'g')) as printed,
        lower(public.unaccent(coalesce(p.company, p.name))) as name
      from accounting.open_items i join accounting.accounts a on a.code = i.account and a.role in ('customers', 'suppliers') join accounting.entries e on e.id = i.entry_id
        join accounting.partners p on p.id = i.partner_id left join accounting.invoices v on v.entry_id = e.id left join accounting.purchase_invoices b on b.entry_id = e.id
      where i.residual_cents > 0
    ), reason as (
      select line.id as line_id, line.name as line_name, item.*, item.residual_cents = line.open_cents as by_amount,
        coalesce(item.communication = line.structured_communication, false) as by_communication,
        length(item.printed) >= 4 and position(item.printed in line.said) > 0 as by_number,
        coalesce((line.counterparty_account, item.partner_id) in (select account, partner_id from known), false) as by_iban
      from line join item on (item.side = 'debit') = line.incoming
    ), fitting as materialized (
      select * from reason where by_communication or by_number or by_iban or by_amount
    ), named as (
      select *, line_name <> '' and public.similarity(name, line_name) >= ${LIKE} as by_name from fitting
    ), ranked as (
      select *, row_number() over (partition by line_id order by by_communication desc, by_number desc, by_iban desc, by_name desc, by_amount desc, day, entry_id, line_number) as rank from named
    )
    select line_id, entry_id, line_number, partner_id, partner_name, role, day as date, residual_cents, reference, by_communication, by_number, by_iban, by_name, by_amount
    from ranked where rank <= ${MOST_PER_LINE} order by line_id, rank`.execute(reading)
  return rows
}
