import { AgedBalance, AgedQuery, inEveryForm } from '@comptoir/contract/accounting-reports'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { offsetOf, pageAnswer } from '#platform/http/paging.ts'
import { titles } from '../export/labels.ts'
import { dayWords, sendReport } from '../export/send-report.ts'
import { agedBalance } from './aged-balance.ts'

const kinds = [
  { name: 'aged-receivables', role: 'customers', summary: 'What customers owe, by age' },
  { name: 'aged-payables', role: 'suppliers', summary: 'What suppliers are owed, by age' },
] as const
const columns = ['partner_name', 'not_due_cents', 'days_1_30_cents', 'days_31_60_cents', 'days_61_90_cents', 'over_90_cents', 'unallocated_cents', 'total_cents']
/** More partners than this with something open are not on one file. */
const MOST = 50_000

export function agedRoutes(app: App): void {
  const { platform } = app
  for (const { name, role, summary } of kinds) {
    app.get(
      `/api/admin-dashboard/reports/${name}/`,
      { config: { permission: 'accounting.read' }, schema: { tags: ['Reports'], summary, querystring: AgedQuery, response: { 200: inEveryForm(AgedBalance) } } },
      async (request, reply) => {
        const { format, ordering, ...query } = request.query
        const day = query.as_of ?? query.to
        const as_of = day ? Temporal.PlainDate.from(day) : dayOf(platform.clock())
        if (format === 'json') {
          const { count, results, totals } = await agedBalance(platform.reading, role, { as_of, ordering, limit: query.page_size, offset: offsetOf(query) })
          return { ...pageAnswer(request, query, count, results), as_of, totals }
        }
        const { results, totals } = await agedBalance(platform.reading, role, { as_of, ordering, limit: MOST })
        return sendReport(platform, reply, request.actor.language, format, { name, title: titles[name], subtitle: dayWords(as_of), columns, rows: results, totals })
      },
    )
  }
}
