import { NewPayment, Payment, PaymentParams, PaymentQuery, Payments, Undoing } from '@comptoir/contract/accounting-payments'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { once } from '../ledger/entries/once.ts'
import { balanceRoutes } from './balances/balance-routes.ts'
import { undoPayment } from './movements/undo-payment.ts'
import { listPayments, readPayment } from './payment-queries.ts'
import { recordByHand } from './record-by-hand.ts'
import { reconciliationRoutes } from './reconciliations/reconciliation-routes.ts'
import { unknownPayment } from './refusals.ts'

const prefix = '/api/admin-dashboard'
const tags = ['Money']

/** Payments of customers and to suppliers, what they settle, and what is owed. */
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

  app.post(
    `${prefix}/payments/:id/undo/`,
    {
      config: { permission: 'accounting.write' },
      schema: { tags, summary: 'Take a payment back: its links and its entry', params: PaymentParams, body: Undoing, response: { 200: Payment, 404: problem, 409: problem } },
    },
    async (request) => {
      const { id } = request.params
      const day = request.body.date ? Temporal.PlainDate.from(request.body.date) : undefined
      await once(request, async (work) => ({ entry_id: (await undoPayment(work, { id, day })).id }))
      const payment = await readPayment(platform.reading, id)
      if (!payment) throw unknownPayment
      return payment
    },
  )
  balanceRoutes(app)
  reconciliationRoutes(app)
}
