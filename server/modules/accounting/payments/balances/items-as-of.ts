import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#kernel/day.ts'

export type PartnerRole = 'customers' | 'suppliers'
type OwedItem = { entry_id: string; line_number: number; partner_id: string; side: string; day: Day; owed_cents: bigint }

/**
 * What was open of each item at the end of a day: what is open now of the items of then, what was settled only later, less what
 * was settled then and has been taken back since. `account` is that of the role.
 */
export const itemsAsOf = (role: PartnerRole, day: Day): RawBuilder<OwedItem> => {
  const theirs = sql`i.account = (select code from accounting.accounts where role = ${role}) and i.day <= ${day}::date`
  const joined = (links: string) => sql`from ${sql.table(links)} a
    join accounting.open_items i on (i.entry_id, i.line_number) in ((a.debit_entry_id, a.debit_line_number), (a.credit_entry_id, a.credit_line_number))`
  return sql`
    select entry_id, line_number, partner_id, side, day, sum(owed)::bigint as owed_cents from (
      select i.entry_id, i.line_number, i.partner_id, i.side, i.day, i.residual_cents as owed from accounting.open_items i
      where i.residual_cents > 0 and ${theirs}
      union all
      select i.entry_id, i.line_number, i.partner_id, i.side, i.day, a.amount_cents ${joined('accounting.standing_allocations')}
      where a.day > ${day}::date and ${theirs}
      union all
      select i.entry_id, i.line_number, i.partner_id, i.side, i.day, -a.amount_cents ${joined('accounting.allocations')}
        join accounting.undone_allocations u on u.allocation_id = a.id
      where u.day > ${day}::date and a.day <= ${day}::date and ${theirs}
    ) item group by 1, 2, 3, 4, 5 having sum(owed) <> 0`
}
