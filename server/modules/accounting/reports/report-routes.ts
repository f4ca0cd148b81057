import {
  GeneralLedger,
  GeneralLedgerQuery,
  JournalReport,
  JournalReportQuery,
  TrialBalance,
  TrialBalanceQuery,
  Verification,
} from '@comptoir/contract/accounting-ledger'
import { inEveryForm } from '@comptoir/contract/accounting-reports'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { readAccount } from '../chart/account-queries.ts'
import { accountNotFound } from '../chart/change-account.ts'
import { verifyBooks } from '../ledger/verification/verify-books.ts'
import { agedRoutes } from './aged/aged-routes.ts'
import { whole } from './export/csv.ts'
import { titles } from './export/labels.ts'
import { daysWords, sendReport } from './export/send-report.ts'
import { balanceAt, ledgerLines } from './general-ledger.ts'
import { journalEntries } from './journal-report.ts'
import { reportDays } from './report-days.ts'
import { trialBalance } from './trial-balance.ts'

const prefix = '/api/admin-dashboard/reports'
const tags = ['Reports']
const config = { permission: 'accounting.read' }
const ROWS_AT_A_TIME = 1_000

/** Trial balance, general ledger, journals and the verification of the books. */
export function reportRoutes(app: App): void {
  const { platform } = app
  agedRoutes(app)
  app.get(
    `${prefix}/trial-balance/`,
    { config, schema: { tags, summary: 'Trial balance', querystring: TrialBalanceQuery, response: { 200: inEveryForm(TrialBalance) } } },
    async ({ actor, query }, reply) => {
      const balance = await trialBalance(platform.reading, actor.language, await reportDays(platform, query))
      if (query.format === 'json') return balance
      return sendReport(platform, reply, actor.language, query.format, {
        name: 'trial-balance', title: titles['trial-balance'], subtitle: daysWords(balance), rows: balance.results, totals: balance.totals,
        columns: ['account', 'name', 'opening_cents', 'debit_cents', 'credit_cents', 'balance_cents'],
      })
    },
  )

  app.get(
    `${prefix}/general-ledger/`,
    {
      config,
      schema: {
        tags,
        summary: 'The lines of an account',
        querystring: GeneralLedgerQuery,
        response: { 200: inEveryForm(GeneralLedger), 404: problem },
      },
    },
    async ({ actor, query }, reply) => {
      const { reading } = platform
      const found = await readAccount(reading, actor.language, query.account)
      if (!found) throw accountNotFound
      const days = await reportDays(platform, query)
      const account = found.code
      if (query.format !== 'json') {
        const rows = whole((cursor) => ledgerLines(reading, { account, ...days, cursor, page_size: ROWS_AT_A_TIME }))
        return sendReport(platform, reply, actor.language, query.format, {
          name: `general-ledger-${account}`, title: titles['general-ledger'], subtitle: `${account} ${found.name} · ${daysWords(days)}`, rows,
          columns: ['date', 'entry_number', 'journal', 'text', 'document_reference', 'partner_name', 'debit_cents', 'credit_cents', 'balance_cents'],
        })
      }
      return {
        account,
        name: found.name,
        ...days,
        opening_cents: await balanceAt(reading, account, days.from.subtract({ days: 1 })),
        closing_cents: await balanceAt(reading, account, days.to),
        ...(await ledgerLines(reading, { account, ...days, cursor: query.cursor, page_size: query.page_size })),
      }
    },
  )

  app.get(
    `${prefix}/journal/`,
    {
      config,
      schema: {
        tags,
        summary: 'A journal in the order of its numbers',
        querystring: JournalReportQuery,
        response: { 200: inEveryForm(JournalReport) },
      },
    },
    async ({ actor, query }, reply) => {
      const days = await reportDays(platform, query)
      const { journal } = query
      const read = (cursor: string | undefined, page_size: number) =>
        journalEntries(platform.reading, actor.language, { journal, ...days, cursor, page_size })
      if (query.format === 'json') return { journal, ...days, ...(await read(query.cursor, query.page_size)) }
      return sendReport(platform, reply, actor.language, query.format, {
        name: `journal-${journal}`, title: titles.journal, subtitle: `${journal} · ${daysWords(days)}`, rows: linesOf(whole((cursor) => read(cursor, ROWS_AT_A_TIME))),
        columns: ['number', 'date', 'text', 'document_reference', 'account', 'account_name', 'debit_cents', 'credit_cents', 'partner_name', 'tax_code'],
      })
    },
  )

  app.get(
    `${prefix}/verify/`,
    {
      config: { ...config, requests_per_minute: 6 },
      schema: { tags, summary: 'Verify hash chains and stored totals', response: { 200: Verification } },
    },
    () => verifyBooks(platform.reading),
  )
}

type Entries = Awaited<ReturnType<typeof journalEntries>>['results'][number]

/** One row per line, under the head of its entry. */
async function* linesOf(entries: AsyncIterable<Entries>) {
  for await (const { number, date, text, document_reference, lines } of entries) {
    for (const line of lines) yield { ...line, number, date, text: line.text ?? text, document_reference }
  }
}
