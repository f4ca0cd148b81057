import { z } from 'zod'
import { accountCode, bookDay as day, daysQuery } from './accounting-ledger.ts'
import { centsOut, dayOut, id, instantOut, line, listOf, pageOf, pageQuery } from './wire.ts'

/** Statements of the bank, their lines, and what stands for them in the books. */

const iban = z.string().meta({ example: 'BE68539007547034' })
const yesOrNo = z.enum(['true', 'false'])
const paidCents = z.int().min(1).max(100_000_000_000).meta({ example: 12100 })
const lineNumber = z.int().min(1).max(100_000).meta({ example: 1 })
const nullable = (example: string | null) => z.string().nullable().meta({ example })

export const BankStatement = z.object({
  id,
  iban,
  year: z.int().meta({ example: 2026 }),
  sequence: z.int().meta({ description: 'The bank’s own number, anew every year.', example: 12 }),
  opening_date: dayOut.nullable(),
  date: dayOut,
  opening_cents: centsOut,
  closing_cents: centsOut,
  line_count: z.int().meta({ example: 6 }),
  to_match: z.int().meta({ description: 'Lines of which something is still to be matched.', example: 2 }),
  waiting: z.int().meta({ description: 'Lines that Comptoir is still to look at by itself.', example: 0 }),
  gap_cents: centsOut.nullable().meta({ description: 'By how much it begins off the end of the one before; null for the first.', example: 0 }),
  message: nullable('NOS AGENCES SERONT FERMEES LE 11 NOVEMBRE').meta({ description: 'What the bank writes to its customers.' }),
  file_name: z.string().meta({ example: 'CODA-2026-11.cod' }),
  imported_at: instantOut,
}).meta({ id: 'BankStatement' })
export const BankStatements = pageOf(BankStatement)
export const BankStatementQuery = z.object({ ...pageQuery, ...daysQuery, open: yesOrNo.optional().meta({ description: 'Only those with lines to match.', example: 'true' }) })
export const BankStatementParams = z.object({ id })
export const BankImportQuery = z.object({ accept_gap: yesOrNo.default('false').meta({ description: 'Import although a statement is missing before.', example: 'false' }) })
export const BankImport = listOf(z.object({
  outcome: z.enum(['imported', 'already_there']).meta({ example: 'imported' }),
  statement: BankStatement,
})).meta({ id: 'BankImport' })

const kind = z.enum(['payment', 'transfer', 'account', 'entry']).meta({ description: 'A partner’s money, what an order waited for, an account, or an entry that was there before.', example: 'payment' })
const role = z.enum(['customers', 'suppliers']).meta({ example: 'customers' })
export const BankMatch = z.object({
  id,
  kind,
  amount_cents: centsOut,
  automatic: z.boolean().meta({ description: 'By the structured communication.', example: true }),
  matched_at: instantOut,
  entry_id: id,
  entry_number: z.string().meta({ example: 'BNQ-2026-000001' }),
  partner_id: nullable(null),
  partner_name: nullable('Café de la Senne'),
  account: nullable('400000'),
  account_name: nullable('Clients'),
}).meta({ id: 'BankMatch' })
const SuggestedItem = z.object({
  entry_id: id,
  line_number: lineNumber,
  reference: z.string().meta({ example: 'VTE-2026-000123' }),
  date: dayOut,
  residual_cents: centsOut,
})
export const BankSuggestion = z.object({
  kind,
  reasons: z.array(z.enum(['communication', 'number', 'iban', 'name', 'amount', 'before', 'charges'])).meta({ description: 'Why: the same communication, its number in the text, a known account, a like name, the same amount, booked so before, charges of the bank.', example: ['iban', 'amount'] }),
  amount_cents: centsOut.meta({ description: 'How much of the line; never negative.' }),
  label: z.string().meta({ description: 'The documents, the order, the entry or the account.', example: 'VTE-2026-000123' }),
  role: role.nullable(),
  partner_id: nullable(null),
  partner_name: nullable('Café de la Senne'),
  items: z.array(SuggestedItem),
  account: nullable(null),
  entry_id: nullable(null),
}).meta({ id: 'BankSuggestion' })
export const BankLine = z.object({
  id,
  statement_id: id,
  position: z.int().meta({ example: 1 }),
  date: dayOut,
  value_date: dayOut.nullable(),
  amount_cents: centsOut.meta({ description: 'Negative when it left.' }),
  open_cents: centsOut.meta({ description: 'What no entry stands for yet, with the sign of the amount.', example: 0 }),
  waiting: z.boolean().meta({ description: 'Comptoir is still to look at it by itself.', example: false }),
  structured_communication: nullable('202600012320'),
  communication: z.string().meta({ example: 'Facture VTE-2026-000123' }),
  counterparty_name: nullable('CAFE DE LA SENNE'),
  counterparty_account: nullable('BE79735000111233'),
  end_to_end_reference: nullable(null),
  bank_reference: z.string().meta({ example: 'CMP000000000021100100' }),
  transaction_code: z.string().meta({ example: '00150000' }),
  matches: z.array(BankMatch),
  suggestions: z.array(BankSuggestion).meta({ description: 'The most likely first; none for a line that is matched.' }),
}).meta({ id: 'BankLine' })
export const BankLines = pageOf(BankLine)
export const BankLineQuery = z.object({
  ...pageQuery,
  page_size: z.coerce.number().int().min(1).max(50).default(20).meta({ example: 20 }),
  statement_id: id.optional(),
  open: yesOrNo.optional().meta({ description: 'Only those with something to match.', example: 'true' }),
  search: line(80).optional().meta({ description: 'A part of the communication, or of the name.', example: 'Senne' }),
})
export const BankLineParams = z.object({ id })

const part = { amount_cents: paidCents.optional().meta({ description: 'How much of the line; all that is open without it.', example: 12100 }) }
export const BankMatching = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('payment'), ...part, role, partner_id: id,
    settles: z.array(z.object({ entry_id: id, line_number: lineNumber, amount_cents: paidCents.optional() })).max(100).default([]).meta({ description: 'Open items it settles, in this order.', example: [] }),
  }),
  z.object({ kind: z.literal('account'), ...part, account: accountCode, text: line(140).optional().meta({ example: 'Frais de banque' }) }),
  z.object({ kind: z.literal('transfer') }),
  z.object({ kind: z.literal('entry'), entry_id: id }),
]).meta({ id: 'BankMatching' })
export const BankUnmatching = z.object({
  match_id: id.optional().meta({ description: 'Only this match; all of the line without it.' }),
  date: day.optional().meta({ description: 'The day of the mirrors; that of the line without it.', example: '2026-11-22' }),
}).meta({ id: 'BankUnmatching' })
