import { z } from 'zod'
import { ReturnPicks, returnKind, returnState } from './shop-orders.ts'
import { centsOut, dayOut, email, id, instantOut, line, pageQuery, prose } from './wire.ts'

export const NewReturn = z.object({ lines: ReturnPicks, reason: line(300).meta({ example: 'Article abîmé' }) }).meta({ id: 'NewReturn' })

/** What a person declares who withdraws from their purchase; nothing of it has to be said but who they are. */
export const NewWithdrawal = z.object({
  lines: ReturnPicks.optional().meta({ description: 'Everything that can be withdrawn from when not said.' }),
  name: line(120).meta({ example: 'Personne Exemple' }),
  email: email.meta({ description: 'Where the receipt goes.' }),
  reason: prose(1_000).optional().meta({ example: '' }),
  iban: line(42).optional().meta({ description: 'Where the money of a transfer may go back.', example: 'BE68 5390 0754 7034' }),
}).meta({ id: 'NewWithdrawal' })

export const Return = z.object({
  id,
  order_id: id,
  order_number: z.string().meta({ example: '2026-000123' }),
  kind: returnKind,
  state: returnState,
  name: z.string().meta({ example: 'Personne Exemple' }),
  email: z.string().meta({ example: 'personne@exemple.test' }),
  reason: z.string().meta({ example: '' }),
  requested_at: instantOut,
  refund_by: dayOut.nullable().meta({ description: 'A withdrawal is refunded within fourteen days.' }),
  units: z.int().meta({ example: 1 }),
  to_come_back: z.int().meta({ example: 1 }),
  value_incl_vat_cents: centsOut,
  next: z.array(returnState).meta({ description: 'Where it may go from here.', example: ['received', 'cancelled'] }),
}).meta({ id: 'Return' })

export const ReturnQuery = z.object({ ...pageQuery, state: returnState.optional(), kind: returnKind.optional(), search: line(100).optional() })
export const ReturnParams = z.object({ id })
export const WithdrawalReceipt = z.object({ id, received_at: instantOut }).meta({ id: 'WithdrawalReceipt' })

export const PendingRefund = z.object({
  id, order_id: id, order_number: z.string().meta({ example: '2026-000123' }), buyer_name: z.string().meta({ example: 'Personne Exemple' }), method: z.string().meta({ example: 'bank_transfer' }),
  amount_cents: centsOut, status: z.enum(['pending', 'succeeded', 'failed']), reason: z.string().meta({ example: 'Retour' }), iban: z.string().nullable().meta({ example: null }), made_at: instantOut,
}).meta({ id: 'PendingRefund' })
export const RefundQuery = z.object({ ...pageQuery, status: z.enum(['pending', 'succeeded', 'failed']).optional() })
export const PaidOut = z.object({ paid_on: z.iso.date().optional().meta({ example: '2026-11-22' }), reference: line(140).optional().meta({ example: 'Extrait 48' }) }).meta({ id: 'PaidOut' })
