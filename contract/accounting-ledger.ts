import { z } from 'zod'
import { cents, centsOut, day as anyDay, dayOut, id, instantOut, line, listOf, pageOf, pageQuery, text4 } from './wire.ts'

/** The frame and the content of the books: accounts, journals, years and periods, entries, payments and reports. */

export const accountCode = z
  .string()
  .regex(/^[0-9]{1,10}$/)
  .meta({ description: 'Account code.', example: '400000' })
export const journalCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,4}$/)
  .meta({ description: 'Journal code.', example: 'OD' })
export const monthCode = z
  .string()
  .regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/)
  .meta({ description: 'Month.', example: '2026-11' })
export const boxCode = z
  .string()
  .regex(/^\d{2}$/)
  .meta({ description: 'Box of the VAT return.', example: '03' })
/** A day that books can have. */
export const bookDay = anyDay.regex(/^[12]\d{3}-/)
const positiveCents = z.int().min(0).max(100_000_000_000).meta({ description: 'Integer cents, never negative.', example: 12100 })
const accountKind = z.enum(['asset', 'liability', 'equity', 'income', 'expense', 'off_balance']).meta({ example: 'asset' })
const side = z.enum(['debit', 'credit']).meta({ example: 'debit' })
const accountName = z.string().meta({ description: 'In the language of the caller.', example: 'Clients' })

/** Where the next stretch of a long list begins; opaque. */
export const cursorQuery = {
  cursor: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'From `next` of the answer before.', example: '2026-11-22_019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  page_size: z.coerce.number().int().min(1).max(100).default(20).meta({ example: 20 }),
}
export const stretchOf = <T extends z.ZodType>(result: T) =>
  z.object({
    next: z.string().nullable().meta({ description: 'Where the list goes on; null at its end.', example: null }),
    results: z.array(result),
  })
export const daysQuery = { from: bookDay.optional(), to: bookDay.optional() }
/** The same report for a spreadsheet: a header line, amounts in euros. */
export const Csv = z.string().meta({ description: 'CSV (RFC 4180).', example: 'account,name,opening,debit,credit,balance' })
export const formatQuery = { format: z.enum(['json', 'csv', 'xlsx', 'pdf']).default('json').meta({ example: 'json' }) }

export const Account = z
  .object({
    code: accountCode,
    name: accountName,
    names: text4(200),
    kind: accountKind,
    normal_side: side,
    postable: z.boolean().meta({ description: 'Headings group accounts and take no entry.', example: true }),
    reconcilable: z.boolean().meta({ example: true }),
    role: z.string().nullable().meta({ description: 'What Comptoir uses the account for.', example: 'customers' }),
    parent_code: z.string().nullable().meta({ example: '400' }),
    active: z.boolean().meta({ example: true }),
  })
  .meta({ id: 'Account' })
export const Accounts = pageOf(Account)
export const AccountQuery = z.object({
  ...pageQuery,
  search: line(80).optional().meta({ description: 'Beginning of the code, or words of the name.', example: '400' }),
  kind: accountKind.optional(),
  postable: z.enum(['true', 'false']).optional().meta({ example: 'true' }),
})
export const NewAccount = z.object({ code: accountCode.min(4), names: text4(200), reconcilable: z.boolean().default(false) }).meta({ id: 'NewAccount' })
export const AccountChange = z
  .object({ names: text4(200), active: z.boolean() })
  .partial()
  .meta({ id: 'AccountChange' })
export const AccountParams = z.object({ code: accountCode })

export const Journal = z
  .object({
    code: journalCode,
    name: z.string().meta({ example: 'Opérations diverses' }),
    names: text4(200),
    kind: z
      .enum(['sales', 'sales_credit', 'purchases', 'purchases_credit', 'cash', 'bank', 'payment_provider', 'miscellaneous', 'opening', 'closing'])
      .meta({ example: 'miscellaneous' }),
    chronological: z.boolean().meta({ description: 'The day of a number is never before that of the one before it.', example: false }),
    active: z.boolean().meta({ example: true }),
  })
  .meta({ id: 'Journal' })
export const Journals = listOf(Journal)

export const FiscalYear = z.object({ code: z.string().meta({ example: '2026' }), first_day: dayOut, last_day: dayOut }).meta({ id: 'FiscalYear' })
export const FiscalYears = listOf(FiscalYear)
export const NewFiscalYear = z
  .object({
    code: z
      .string()
      .regex(/^[12]\d{3}$/)
      .meta({ description: 'A calendar year.', example: '2027' }),
  })
  .meta({ id: 'NewFiscalYear' })

export const Period = z
  .object({
    month: monthCode,
    fiscal_year: z.string().meta({ example: '2026' }),
    status: z.enum(['open', 'closed', 'locked']).meta({ description: 'A closed period can be opened again; a locked one never.', example: 'open' }),
    vat_filed: z.boolean().meta({ description: 'Its VAT return is filed: later VAT goes to the next one.', example: false }),
    changed_at: instantOut.nullable(),
  })
  .meta({ id: 'AccountingPeriod' })
export const Periods = listOf(Period)
export const PeriodQuery = z.object({
  fiscal_year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ example: '2026' }),
})
export const PeriodParams = z.object({ month: monthCode })

const NewBoxAmount = z.object({ box: boxCode, amount_cents: cents }).meta({ id: 'NewBoxAmount' })
const BoxAmount = z.object({ box: boxCode, amount_cents: centsOut }).meta({ id: 'BoxAmount' })
const NewEntryLine = z
  .object({
    account: accountCode,
    debit_cents: positiveCents.optional(),
    credit_cents: positiveCents.optional().meta({ example: 0 }),
    partner_id: id.optional(),
    text: line(200).optional(),
    tax_code: line(20).optional().meta({ example: 'REG-OWN' }),
    vat: z.array(NewBoxAmount).max(10).optional().meta({ description: 'What the line adds to boxes of the VAT return.', example: [] }),
  })
  .meta({ id: 'NewEntryLine' })
export const NewEntry = z
  .object({
    journal: journalCode,
    date: bookDay,
    text: line(200).meta({ example: 'Loyer de novembre' }),
    document_reference: line(100).optional().meta({ example: 'BAIL-2026-11' }),
    lines: z
      .array(NewEntryLine)
      .min(1)
      .max(500)
      .meta({
        example: [
          { account: '610000', debit_cents: 85000 },
          { account: '440000', credit_cents: 85000 },
        ],
      }),
  })
  .meta({ id: 'NewEntry' })
export const EntryLine = z
  .object({
    line_number: z.int().meta({ example: 1 }),
    account: accountCode,
    account_name: accountName,
    debit_cents: centsOut,
    credit_cents: centsOut,
    partner_id: z.string().nullable().meta({ example: null }),
    partner_name: z.string().nullable().meta({ example: null }),
    tax_code: z.string().nullable().meta({ example: null }),
    text: z.string().nullable().meta({ example: null }),
    vat: z.array(BoxAmount),
  })
  .meta({ id: 'EntryLine' })
const entryHead = {
  id,
  number: z.string().meta({ example: 'OD-2026-000001' }),
  journal: journalCode,
  date: dayOut,
  text: z.string().meta({ example: 'Loyer de novembre' }),
  document_reference: z.string().nullable().meta({ example: null }),
  invoice_id: z.string().nullable().meta({ example: null }),
  amount_cents: centsOut.meta({ description: 'Sum of the debits.', example: 85000 }),
}
export const EntrySummary = z.object(entryHead).meta({ id: 'EntrySummary' })
export const Entry = z
  .object({
    ...entryHead,
    reverses: z.string().nullable().meta({ description: 'Id of the entry this one undoes.', example: null }),
    reversed_by: z.string().nullable().meta({ description: 'Id of the entry that undoes this one.', example: null }),
    bank_statement_id: z.string().nullable().meta({ description: 'The bank statement with the line that it stands for.', example: null }),
    declared_in: z
      .string()
      .nullable()
      .meta({ description: 'The later month whose return takes its VAT, because that of its own was filed.', example: null }),
    hash: z
      .string()
      .meta({ description: 'SHA-256 over the entry and the hash before it.', example: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945' }),
    posted_at: instantOut,
    lines: z.array(EntryLine),
  })
  .meta({ id: 'Entry' })
export const Entries = stretchOf(EntrySummary)
export const EntryQuery = z.object({
  ...cursorQuery,
  ...daysQuery,
  journal: journalCode.optional(),
  account: accountCode.optional(),
  partner_id: id.optional(),
  search: line(100).optional().meta({ description: 'A number, or the beginning of a document reference.', example: 'OD-2026-000001' }),
})
export const EntryParams = z.object({ id })
export const Reversal = z
  .object({ date: bookDay.optional().meta({ description: 'Today without it.', example: '2026-11-22' }), text: line(200).optional() })
  .meta({ id: 'Reversal' })

export const TrialBalanceRow = z
  .object({
    account: accountCode,
    name: accountName,
    opening_cents: centsOut,
    debit_cents: centsOut,
    credit_cents: centsOut,
    balance_cents: centsOut,
  })
  .meta({ id: 'TrialBalanceRow' })
export const TrialBalance = listOf(TrialBalanceRow)
  .extend({
    from: dayOut,
    to: dayOut,
    totals: z.object({ opening_cents: centsOut, debit_cents: centsOut, credit_cents: centsOut, balance_cents: centsOut }),
  })
  .meta({ id: 'TrialBalance' })
export const TrialBalanceQuery = z.object({ ...daysQuery, as_of: bookDay.optional(), ...formatQuery })

export const GeneralLedgerLine = z
  .object({
    date: dayOut,
    entry_id: id,
    entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
    journal: journalCode,
    text: z.string().meta({ example: 'Facture' }),
    document_reference: z.string().nullable().meta({ example: null }),
    partner_name: z.string().nullable().meta({ example: null }),
    debit_cents: centsOut,
    credit_cents: centsOut,
    balance_cents: centsOut,
  })
  .meta({ id: 'GeneralLedgerLine' })
export const GeneralLedger = stretchOf(GeneralLedgerLine)
  .extend({
    account: accountCode,
    name: accountName,
    from: dayOut,
    to: dayOut,
    opening_cents: centsOut,
    closing_cents: centsOut,
  })
  .meta({ id: 'GeneralLedger' })
export const GeneralLedgerQuery = z.object({ account: accountCode, ...daysQuery, ...cursorQuery, ...formatQuery })

export const JournalReport = stretchOf(Entry).extend({ journal: journalCode, from: dayOut, to: dayOut }).meta({ id: 'JournalReport' })
export const JournalReportQuery = z.object({ journal: journalCode, ...daysQuery, ...cursorQuery, ...formatQuery })

export const Verification = z
  .object({
    passed: z.boolean().meta({ example: true }),
    entries: z.int().meta({ description: 'How many were checked.', example: 1204 }),
    chains: z.array(
      z.object({
        journal: journalCode,
        fiscal_year: z.string().meta({ example: '2026' }),
        entries: z.int().meta({ example: 204 }),
        passed: z.boolean().meta({ example: true }),
        broken_at: z.string().nullable().meta({ description: 'Number of the first entry that does not fit.', example: null }),
      }),
    ),
    totals: z.array(
      z.object({
        total: z.string().meta({ example: 'account-balances' }),
        passed: z.boolean().meta({ example: true }),
        differences: z.int().meta({ example: 0 }),
      }),
    ),
  })
  .meta({ id: 'BooksVerification' })
