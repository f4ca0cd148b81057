import {
  CustomerBalanceQuery,
  CustomerBalances,
  CustomerStatement,
  NewPayment,
  PartnerParams,
  Payment,
  PaymentQuery,
  Payments,
  StatementQuery,
} from '@comptoir/contract/accounting-payments'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { once } from '../ledger/entries/once.ts'
import { reportDays } from '../reports/report-days.ts'
import { customerBalances } from './balances/customer-balances.ts'
import { customerStatement } from './balances/customer-statement.ts'
import { listPayments, readPayment } from './payment-queries.ts'
import { recordByHand } from './record-by-hand.ts'
import { unknownPartner, unknownPayment } from './refusals.ts'

const prefix = '/api/admin-dashboard'
const tags = ['Money']

/** Payments of customers, and what they owe. */
export function paymentRoutes(app: App): void {
  const { platform } = app
  app.get(
    `${prefix}/payments/`,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'Payments and refunds, the newest first', querystring: PaymentQuery, response: { 200: Payments } },
    },
    ({ query }) => listPayments(platform.reading, query),
  )

  app.post(
    `${prefix}/payments/`,
    {
      config: { permission: 'accounting.write' },
      schema: {
        tags,
        summary: 'Record a payment or a refund',
        body: NewPayment,
        response: { 201: Payment, 409: problem, 422: problem },
      },
    },
    async (request, reply) => {
      const { payment_id } = await once(request, async (work) => ({
        payment_id: (await recordByHand(work, request.body)).payment_id,
      }))
      const payment = await readPayment(platform.reading, payment_id)
      if (!payment) throw unknownPayment
      return reply.code(201).send(payment)
    },
  )

  app.get(
    `${prefix}/customer-balances/`,
    {
      config: { permission: 'accounting.read' },
      schema: {
        tags,
        summary: 'Who owes what at the end of a day',
        querystring: CustomerBalanceQuery,
        response: { 200: CustomerBalances },
      },
    },
    async (request) => {
      const as_of = request.query.as_of ? Temporal.PlainDate.from(request.query.as_of) : dayOf(platform.clock())
      const { count, total_cents, results } = await customerBalances(platform.reading, { ...request.query, as_of })
      return { ...pageAnswer(request, request.query, count, results), as_of, total_cents }
    },
  )

  app.get(
    `${prefix}/customer-balances/:partner_id/`,
    {
      config: { permission: 'accounting.read' },
      schema: {
        tags,
        summary: 'The statement of one customer',
        params: PartnerParams,
        querystring: StatementQuery,
        response: { 200: CustomerStatement, 422: problem },
      },
    },
    async (request) => {
      const { partner_id } = request.params
      if (!isId(partner_id)) throw unknownPartner
      const { count, results, ...sums } = await customerStatement(platform.reading, {
        ...request.query,
        partner_id,
        ...(await reportDays(platform, request.query)),
      })
      return { ...pageAnswer(request, request.query, count, results), partner_id, ...sums }
    },
  )
}
