import {
  FiscalYear,
  FiscalYears,
  NewFiscalYear,
  Period,
  PeriodParams,
  PeriodQuery,
  Periods,
} from '@comptoir/contract/accounting-ledger'
import { problem } from '@comptoir/contract/wire'
import type { Reading } from '#platform/database/database.ts'
import type { App } from '#platform/http/app.ts'
import { changePeriod, periodNotFound, type PeriodStatus } from './change-period.ts'
import { ensureFiscalYear } from './fiscal-years.ts'

const prefix = '/api/admin-dashboard'
const tags = ['Books']
const acts: readonly [string, PeriodStatus, string][] = [
  ['close', 'closed', 'Close a month: it takes no more entries'],
  ['lock', 'locked', 'Lock a month for good'],
  ['reopen', 'open', 'Open a closed month again'],
]

/** Fiscal years and their monthly periods. */
export function periodRoutes(app: App): void {
  const { platform } = app
  app.get(
    `${prefix}/fiscal-years/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'The fiscal years', response: { 200: FiscalYears } },
    },
    async () => ({ results: await years(platform.reading).execute() }),
  )
  app.post(
    `${prefix}/fiscal-years/`,
    {
      config: { permission: 'accounting.close' },
      schema: { tags, summary: 'Open a fiscal year', body: NewFiscalYear, response: { 201: FiscalYear, 422: problem } },
    },
    async (request, reply) => {
      const { code } = request.body
      await platform.inTransaction(request.actor, (work) => ensureFiscalYear(work, Temporal.PlainDate.from(`${code}-12-31`)))
      return reply.code(201).send(await years(platform.reading).where('code', '=', code).executeTakeFirstOrThrow())
    },
  )
  app.get(
    `${prefix}/periods/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'The months of the books', querystring: PeriodQuery, response: { 200: Periods } },
    },
    async ({ query: { fiscal_year } }) => {
      const found = periods(platform.reading)
      const rows = await (fiscal_year ? found.where('fiscal_year', '=', fiscal_year) : found).execute()
      return { results: rows.map(onWire) }
    },
  )
  for (const [act, status, summary] of acts) {
    app.post(
      `${prefix}/periods/:month/${act}/`,
      {
        config: { permission: 'accounting.close' },
        schema: { tags, summary, params: PeriodParams, response: { 200: Period, 404: problem, 409: problem } },
      },
      async ({ actor, params: { month } }) => {
        await platform.inTransaction(actor, (work) => changePeriod(work, month, status))
        const period = await periods(platform.reading)
          .where('month', '=', Temporal.PlainDate.from(`${month}-01`))
          .executeTakeFirst()
        if (!period) throw periodNotFound
        return onWire(period)
      },
    )
  }
}

const years = (reading: Reading) =>
  reading.selectFrom('accounting.fiscal_years').select(['code', 'first_day', 'last_day']).orderBy('code')
const periods = (reading: Reading) =>
  reading.selectFrom('accounting.periods').select(['month', 'fiscal_year', 'status', 'vat_filed',
    'changed_at']).orderBy('month')

type Row = {
  month: Temporal.PlainDate
  fiscal_year: string
  status: string
  vat_filed: boolean
  changed_at: Temporal.Instant | null
}
const onWire = ({ month, status, ...period }: Row) => ({
  ...period,
  month: month.toPlainYearMonth().toString(),
  status: status as PeriodStatus,
})
