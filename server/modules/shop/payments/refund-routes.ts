import { sql } from 'kysely'
import { PaidOut, PendingRefund, RefundQuery, ReturnParams } from '@comptoir/contract/shop-returns'
import { noContent, pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { offsetOf, pageAnswer } from '#platform/http/paging.ts'
import { unknownRefund } from './complete-refund.ts'
import { payOutRefund } from './pay-out-refund.ts'

const tags = ['Refunds']
const refunders = { config: { permission: 'shop.orders.refund' } }

/** Money that goes back; a transfer waits until somebody made it. */
export function refundRoutes(app: App): void {
  const { platform } = app

  app.get('/api/shop/refunds/', { ...refunders, schema: { tags, summary: 'Refunds', querystring: RefundQuery, response: { 200: pageOf(PendingRefund) } } }, async (request) => {
    const { query } = request
    const rows = platform.reading.selectFrom('shop.refunds as refund').innerJoin('shop.payments as payment', 'payment.id', 'refund.payment_id').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
      .$if(query.status !== undefined, (narrowed) => narrowed.where('refund.status', '=', query.status!))
    const { count } = await rows.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
    const results = await rows.select(['refund.id', 'refund.amount_cents', 'refund.reason', 'refund.made_at', 'payment.method', 'placed.id as order_id', 'placed.number as order_number', 'placed.buyer_name'])
      .select(sql<'pending' | 'succeeded' | 'failed'>`refund.status`.as('status'))
      .select(sql<string | null>`(select iban from shop.returns where refund_id = refund.id limit 1)`.as('iban'))
      .orderBy('refund.made_at', 'desc').orderBy('refund.id').limit(query.page_size).offset(offsetOf(query)).execute()
    return pageAnswer(request, query, count, results)
  })

  app.post('/api/shop/refunds/:id/paid-out/', { ...refunders, schema: { tags, summary: 'A transfer was made', params: ReturnParams, body: PaidOut, response: { 204: noContent, 404: problem, 409: problem, 422: problem } } }, async (request, reply) => {
    const { id } = request.params
    if (!isId(id)) throw unknownRefund
    const { paid_on, reference } = request.body
    await platform.inTransaction(request.actor, (work) => payOutRefund(work, { refund_id: id, reference, ...(paid_on && { paid_on: Temporal.PlainDate.from(paid_on) }) }))
    return reply.code(204).send(null)
  })
}
