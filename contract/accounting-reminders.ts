import { z } from 'zod'
import { centsOut, dayOut, id, pageOf, pageQuery } from './wire.ts'

/** Overdue invoices and their reminders. */

const level = z.int().min(1).max(3).nullable().meta({ example: 1 })

export const OverdueInvoice = z.object({
  invoice_id: id,
  number: z.string().meta({ example: 'VTE-2026-000123' }),
  buyer_name: z.string().meta({ example: 'Drukkerij Leie BV' }),
  due_day: dayOut,
  days_late: z.int().meta({ example: 12 }),
  open_cents: centsOut,
  reminded_level: z.int().min(0).max(3).meta({ description: 'The last reminder that went out; 0 for none.', example: 1 }),
  reminded_day: dayOut.nullable(),
  next_level: level.meta({ description: 'Null when all three were sent.', example: 2 }),
  next_day: dayOut.nullable().meta({ description: 'The first day on which it may go.', example: '2026-11-22' }),
  interest_cents: centsOut.meta({ description: 'What it would claim today.', example: 0 }),
  lump_sum_cents: centsOut.meta({ description: 'What it would claim today.', example: 4000 }),
  obstacle: z.enum(['nothing_open', 'not_sent', 'not_due', 'too_early', 'all_sent']).nullable().meta({ description: 'Why it cannot go today.', example: null }),
}).meta({ id: 'OverdueInvoice' })
export const OverdueInvoices = pageOf(OverdueInvoice).extend({ open_cents: centsOut.meta({ description: 'Overdue in all, not on this page only.', example: 12100 }) })
export const OverdueQuery = z.object(pageQuery)

export const NewReminders = z.object({ invoice_ids: z.array(id).min(1).max(100) }).meta({ id: 'NewReminders' })
export const Remindings = z.object({
  results: z.array(z.object({
    invoice_id: id,
    level: level.meta({ description: 'The reminder that goes out; null when none does.', example: 1 }),
    code: z.string().nullable().meta({ description: 'Why none does.', example: null }),
    detail: z.string().nullable().meta({ example: null }),
  }).meta({ id: 'Reminding' })),
})

export const ReminderSettings = z.object({
  automatic: z.boolean().meta({ description: 'The first reminder leaves by itself, three days after the due day.', example: false }),
  consumer_clause: z.boolean().meta({ description: 'The terms of sale let claim interest and a lump sum from consumers.', example: true }),
}).meta({ id: 'ReminderSettings' })
