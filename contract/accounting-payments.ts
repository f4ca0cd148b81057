import { z } from 'zod'
import { bookDay as day, cursorQuery, daysQuery, stretchOf } from './accounting-ledger.ts'
import { centsOut, dayOut, id, line, pageOf, pageQuery } from './wire.ts'

/** Payments of customers, and what they owe. */

export const paymentMeans = z.enum(['psp', 'bank', 'cash']).meta({ description: 'Payment provider, bank transfer, or cash.', example: 'bank' })
export const NewPayment = z
  .object({
    direction: z.enum(['received', 'refunded']).default('received').meta({ example: 'received' }),
    partner_id: id,
    amount_cents: z.int().min(1).max(100_000_000_000).meta({ example: 12100 }),
    date: day,
    by: paymentMeans,
    reference: line(140).meta({ example: '+++202/6000/12320+++' }),
    invoice_id: id.optional().meta({ description: 'The invoice paid, or the credit note given back.' }),
  })
  .meta({ id: 'NewPayment' })
export const Payment = z
  .object({
    id,
    direction: z.enum(['received', 'refunded']).meta({ example: 'received' }),
    partner_id: id,
    partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }),
    amount_cents: centsOut,
    date: dayOut,
    by: paymentMeans,
    reference: z.string().meta({ example: '+++202/6000/12320+++' }),
    invoice_id: z.string().nullable().meta({ example: null }),
    entry_id: id,
    entry_number: z.string().meta({ example: 'BNQ-2026-000001' }),
  })
  .meta({ id: 'Payment' })
export const Payments = stretchOf(Payment)
export const PaymentQuery = z.object({ ...cursorQuery, ...daysQuery, partner_id: id.optional(), by: paymentMeans.optional() })

export const CustomerBalance = z
  .object({ partner_id: id, partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }), balance_cents: centsOut })
  .meta({ id: 'CustomerBalance' })
export const CustomerBalances = pageOf(CustomerBalance).extend({ as_of: dayOut, total_cents: centsOut }).meta({ id: 'CustomerBalances' })
export const CustomerBalanceQuery = z.object({ ...pageQuery, as_of: day.optional().meta({ description: 'Today without it.', example: '2026-11-22' }) })
export const StatementLine = z
  .object({
    date: dayOut,
    entry_id: id,
    entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
    text: z.string().meta({ example: 'VTE-2026-000123' }),
    debit_cents: centsOut,
    credit_cents: centsOut,
    balance_cents: centsOut,
    residual_cents: centsOut.meta({ description: 'What is still open of this line.', example: 0 }),
  })
  .meta({ id: 'StatementLine' })
export const CustomerStatement = pageOf(StatementLine)
  .extend({ partner_id: id, opening_cents: centsOut, closing_cents: centsOut })
  .meta({ id: 'CustomerStatement' })
export const StatementQuery = z.object({ ...pageQuery, ...daysQuery })
export const PartnerParams = z.object({ partner_id: id })
