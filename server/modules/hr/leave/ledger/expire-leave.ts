import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'

/**
 * Takes back what was carried over and not taken by its last day. Leave of the year uses up what was carried over first; nothing
 * is taken back that leave asked for later already counts on.
 */
export async function expireLeave({ inTransaction, actor }: Platform): Promise<void> {
  await inTransaction(actor, async ({ tx, now }) => {
    await sql`
      insert into hr.leave_lines (employee_id, type_id, year, day, kind, half_days, expiry_of, made_at)
      select line.employee_id, line.type_id, line.year, line.expires_on + 1, 'expiry', -unused.half_days, line.id, ${now}
      from hr.leave_lines line join hr.leave_totals total using (employee_id, type_id, year)
      cross join lateral (
        select least(line.half_days + coalesce(sum(taken.half_days), 0), total.half_days)::int as half_days from hr.leave_lines taken
        where (taken.employee_id, taken.type_id, taken.year) = (line.employee_id, line.type_id, line.year)
          and taken.kind in ('taken', 'given_back') and taken.day <= line.expires_on
      ) unused
      where line.expires_on < ${dayOf(now)} and unused.half_days > 0 and not exists (select from hr.leave_lines expiry where expiry.expiry_of = line.id)`.execute(tx)
  })
}
