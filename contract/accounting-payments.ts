import { z } from 'zod'
import { bookDay as day, cursorQuery, daysQuery, stretchOf } from './accounting-ledger.ts'
import { centsOut, dayOut, id, line, pageOf, pageQuery } from './wire.ts'

/** Payments of customers and to suppliers, what they settle, and what is owed. */

export const paymentMeans = z.enum(['psp', 'bank', 'cash']).meta({ description: 'Payment provider, bank transfer, or cash.', example: 'bank' })
const direction = z
  .enum(['received', 'refunded', 'paid', 'returned'])
  .meta({ description: 'From a customer, back to him; to a supplier, back from him.', example: 'received' })
const lineNumber = z.int().min(1).max(100_000).meta({ example: 1 })
const itemRef = { entry_id: id, line_number: lineNumber }
const paidCents = z.int().min(1).max(100_000_000_000).meta({ example: 12100 })
export const NewPayment = z
  .object({
    direction: direction.default('received'),
    partner_id: id,
    amount_cents: z.int().min(1).max(100_000_000_000).meta({ example: 12100 }),
    date: day,
    by: paymentMeans,
    reference: line(140).meta({ example: '+++202/6000/12320+++' }),
    invoice_id: id.optional().meta({ description: 'The invoice paid, or the credit note given back.' }),
    purchase_invoice_id: id.optional().meta({ description: 'The supplier’s invoice paid, or his credit note given back.' }),
    settles: z
      .array(z.object({ ...itemRef, amount_cents: paidCents.optional() }))
      .max(100)
      .optional()
      .meta({ description: 'Open items it settles, in this order; without an amount as far as the money goes.', example: [] }),
  })
  .meta({ id: 'NewPayment' })
export const Payment = z
  .object({
    id,
    direction,
    partner_id: id,
    partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }),
    amount_cents: centsOut,
    date: dayOut,
    by: paymentMeans,
    reference: z.string().meta({ example: '+++202/6000/12320+++' }),
    invoice_id: z.string().nullable().meta({ example: null }),
    purchase_invoice_id: z.string().nullable().meta({ example: null }),
    open_cents: centsOut.meta({ description: 'Not attributed to a document yet.', example: 0 }),
    undone_by: z.string().nullable().meta({ description: 'The entry that took it back.', example: null }),
    entry_id: id,
    entry_number: z.string().meta({ example: 'BNQ-2026-000001' }),
  })
  .meta({ id: 'Payment' })
export const Payments = stretchOf(Payment)
export const PaymentQuery = z.object({ ...cursorQuery, ...daysQuery, partner_id: id.optional(), by: paymentMeans.optional(), direction: direction.optional() })
export const PaymentParams = z.object({ id })
export const Undoing = z.object({ date: day.optional().meta({ description: 'From which day on.', example: '2026-11-22' }) }).meta({ id: 'Undoing' })

export const CustomerBalance = z
  .object({ partner_id: id, partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }), balance_cents: centsOut })
  .meta({ id: 'CustomerBalance' })
export const CustomerBalances = pageOf(CustomerBalance).extend({ as_of: dayOut, total_cents: centsOut }).meta({ id: 'CustomerBalances' })
export const CustomerBalanceQuery = z.object({
  ...pageQuery,
  as_of: day.optional().meta({ description: 'Today without it.', example: '2026-11-22' }),
  search: line(100).optional().meta({ description: 'A part of the name.', example: 'Senne' }),
  ordering: z.enum(['balance', '-balance', 'name', '-name']).default('-balance').meta({ example: '-balance' }),
})
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

export const OpenItem = z
  .object({
    ...itemRef,
    entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
    date: dayOut,
    due_date: dayOut.nullable(),
    account: z.string().meta({ example: '400000' }),
    partner_id: id,
    partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }),
    side: z.enum(['debit', 'credit']).meta({ example: 'debit' }),
    reference: z.string().nullable().meta({ example: '2026-000457' }),
    amount_cents: centsOut,
    residual_cents: centsOut,
  })
  .meta({ id: 'OpenItem' })
export const OpenItemQuery = z.object({
  ...pageQuery,
  partner_id: id.optional(),
  role: z.enum(['customers', 'suppliers']).optional().meta({ example: 'customers' }),
  side: z.enum(['debit', 'credit']).optional().meta({ example: 'debit' }),
})
const itemOf = z.object(itemRef)
export const NewReconciliation = z
  .object({
    debit: itemOf,
    credit: itemOf,
    amount_cents: paidCents.optional().meta({ description: 'Without it, as far as both are open.', example: 5000 }),
  })
  .meta({ id: 'NewReconciliation' })
export const Reconciliation = z
  .object({
    id,
    date: dayOut.meta({ description: 'From which day on it holds.' }),
    amount_cents: centsOut,
    partner_id: id,
    partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }),
    account: z.string().meta({ example: '400000' }),
    debit_entry_id: id,
    debit_line_number: lineNumber,
    debit_entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
    credit_entry_id: id,
    credit_line_number: lineNumber,
    credit_entry_number: z.string().meta({ example: 'BNQ-2026-000001' }),
    undone_date: dayOut.nullable().meta({ description: 'From which day on it no longer holds.' }),
  })
  .meta({ id: 'Reconciliation' })
export const ReconciliationQuery = z.object({ ...pageQuery, partner_id: id.optional(), entry_id: id.optional() })
