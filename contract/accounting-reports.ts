import { z } from 'zod'
import { PdfFile } from './accounting-invoices.ts'
import { bookDay, Csv, daysQuery, formatQuery } from './accounting-ledger.ts'
import { centsOut, dayOut, id, pageOf, pageQuery } from './wire.ts'

/** Aged balances, and the forms in which reports leave. */

export const XlsxFile = z.string().meta({ description: 'The spreadsheet itself.', example: 'PK' })

/** An answer as JSON, or as the file that `format` asks for. */
export const inEveryForm = <T extends z.ZodType>(schema: T) => ({
  content: {
    'application/json': { schema },
    'text/csv': { schema: Csv },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: XlsxFile },
    'application/pdf': { schema: PdfFile },
  },
})

const ages = {
  not_due_cents: centsOut,
  days_1_30_cents: centsOut.meta({ description: 'Overdue since so many days.', example: 0 }),
  days_31_60_cents: centsOut,
  days_61_90_cents: centsOut,
  over_90_cents: centsOut,
  unallocated_cents: centsOut.meta({ description: 'Money and credit notes not matched with a document; below zero.', example: 0 }),
  total_cents: centsOut,
}
export const AgedRow = z.object({ partner_id: id, partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }), ...ages }).meta({ id: 'AgedRow' })
export const AgedBalance = pageOf(AgedRow).extend({ as_of: dayOut, totals: z.object(ages) }).meta({ id: 'AgedBalance' })
export const AgedQuery = z.object({
  ...pageQuery,
  ...daysQuery,
  as_of: bookDay.optional().meta({ description: 'Today without it.', example: '2026-11-22' }),
  ordering: z.enum(['total', '-total', 'name', '-name', 'over_90', '-over_90']).default('-total').meta({ example: '-total' }),
  ...formatQuery,
})
