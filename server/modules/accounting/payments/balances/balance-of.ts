import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

/** What a customer owes now, what they have to get back taken off; negative when we owe them. */
export async function customerBalance(reading: Reading, partner_id: string): Promise<Cents> {
  const { rows: [open] } = await sql<{ cents: Cents }>`
    select coalesce(sum(case when side = 'debit' then residual_cents else -residual_cents end), 0)::bigint as cents from accounting.open_items
    where partner_id = ${partner_id} and account = (select code from accounting.accounts where role = 'customers')`.execute(reading)
  return open!.cents
}
