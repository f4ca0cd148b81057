import { CustomerBalanceQuery, CustomerBalances, CustomerStatement, PartnerParams, StatementQuery } from '@comptoir/contract/accounting-payments'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { reportDays } from '../../reports/report-days.ts'
import { unknownPartner } from '../refusals.ts'
import type { PartnerRole } from './items-as-of.ts'
import { partnerBalances } from './partner-balances.ts'
import { partnerStatement } from './partner-statement.ts'

const prefix = '/api/admin-dashboard'
const tags = ['Money']
const config = { permission: 'accounting.read' }
const kinds: readonly { role: PartnerRole; url: string; all: string; one: string }[] = [
  { role: 'customers', url: `${prefix}/customer-balances/`, all: 'Who owes what at the end of a day', one: 'The statement of one customer' },
  { role: 'suppliers', url: `${prefix}/supplier-balances/`, all: 'What is owed to whom at the end of a day', one: 'The statement of one supplier' },
]

/** What customers owe, and what suppliers are owed. */
export function balanceRoutes(app: App): void {
  const { platform } = app
  for (const { role, url, all, one } of kinds) {
    app.get(url, { config, schema: { tags, summary: all, querystring: CustomerBalanceQuery, response: { 200: CustomerBalances } } }, async (request) => {
      const as_of = request.query.as_of ? Temporal.PlainDate.from(request.query.as_of) : dayOf(platform.clock())
      const { count, total_cents, results } = await partnerBalances(platform.reading, role, { ...request.query, as_of })
      return { ...pageAnswer(request, request.query, count, results), as_of, total_cents }
    })
    app.get(
      `${url}:partner_id/`,
      { config, schema: { tags, summary: one, params: PartnerParams, querystring: StatementQuery, response: { 200: CustomerStatement, 422: problem } } },
      async (request) => {
        const { partner_id } = request.params
        if (!isId(partner_id)) throw unknownPartner
        const days = await reportDays(platform, request.query)
        const { count, results, ...sums } = await partnerStatement(platform.reading, role, { ...request.query, partner_id, ...days })
        return { ...pageAnswer(request, request.query, count, results), partner_id, ...sums }
      },
    )
  }
}
