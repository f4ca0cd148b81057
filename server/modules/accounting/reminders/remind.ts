import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import { isId, newId } from '#kernel/identifier.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { unknownInvoice } from '../invoices/refusals.ts'
import { remindable, type RemindedInvoice } from './overdue.ts'
import { obstacles } from './refusals.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.invoice-reminded': { reminder_id: string } }
}

export type Reminding = Readonly<{ invoice_id: string, level: number | null, refusal: Refusal | null }>

/**
 * Reminds buyers of several invoices, each at its next level; those that may not be reminded today are said why. Two who press at
 * once come one after the other, and the second finds it done. Throws the reason when none of them may, and `unknownInvoice`.
 */
export async function remind(work: Work, invoice_ids: readonly string[]): Promise<Reminding[]> {
  const { tx, now, actor } = work
  const today = dayOf(now)
  const ids = [...new Set(invoice_ids)].filter(isId)
  if (ids.length === 0) throw unknownInvoice
  await tx.selectFrom('accounting.invoices').select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute()
  // money that comes at this moment waits, or has come
  await sql`select from accounting.open_items o join accounting.invoices i on i.entry_id = o.entry_id where i.id = any(${ids}::uuid[]) order by o.entry_id, o.line_number for share of o`.execute(tx)
  const invoices = await remindable(tx, sql`i.id = any(${ids}::uuid[])`, today)
  const due = invoices.filter(({ next }) => next.obstacle === null)
  const answers = invoice_ids.map((invoice_id) => answerFor(invoice_id, invoices.find(({ id }) => id === invoice_id)))
  if (due.length === 0) throw answers[0]!.refusal!
  const reminders = due.map(({ id, open_cents, to_address, next }) => ({
    id: newId(), invoice_id: id, level: next.level!, day: today, open_cents, interest_cents: next.interest_cents, lump_sum_cents: next.lump_sum_cents, pay_by: next.pay_by,
    to_address: to_address!, made_at: now, made_by: actor.user_id ?? null,
  }))
  await tx.insertInto('accounting.reminders').values(reminders).execute()
  for (const { id } of reminders) await work.say('accounting.invoice-reminded', { reminder_id: id })
  return answers
}

function answerFor(invoice_id: string, invoice: RemindedInvoice | undefined): Reminding {
  if (!invoice) return { invoice_id, level: null, refusal: unknownInvoice }
  const { obstacle, level, from_day } = invoice.next
  if (obstacle === null) return { invoice_id, level, refusal: null }
  return { invoice_id, level: null, refusal: obstacles[obstacle].with({ number: invoice.number, day: from_day?.toString() ?? '' }) }
}
