import { z } from 'zod'
import { NewRefund, NewShipment, Order, OrderAccess, OrderDelivered, OrderParams, OrderPay, Refund } from '@comptoir/contract/shop-orders'
import { problem } from '@comptoir/contract/wire'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { idempotently } from '#platform/http/idempotency.ts'
import { notAllowed } from '#platform/http/permissions.ts'
import { receivePayment } from '../../payments/receive-payment.ts'
import { startStripePayment } from '../../payments/stripe/start-payment.ts'
import { refundAtOnce } from '../after-sale/refund-at-once.ts'
import { cancelOrder } from './cancel-order.ts'
import { deliverOrder } from './deliver-order.ts'
import { findOrderToChange } from '../reading/find-order.ts'
import { nothingToPay } from '../order.ts'
import { shipOrder } from './ship-order.ts'
import { orderRow, presentOrder } from '../reading/show-order.ts'

const tags = ['Orders']

/** What is done to an order after it was placed. */
export function orderActionRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading, inTransaction } = platform
  const shown = async (id: string) => presentOrder(reading, configuration, (await orderRow(reading, id))!)

  app.post('/api/shop/orders/:id/pay/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'Pay, or say that a transfer arrived', params: OrderParams, querystring: OrderAccess, body: OrderPay, response: { 200: Order, 409: problem } },
  }, async (request) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write', request.query.access_token)
    const byStaff = may(request.actor, 'shop.orders.write')
    if (order.payment_method === 'stripe') await startStripePayment(platform, order.id)
    else if (order.payment_method === 'demo' && configuration.production) throw nothingToPay
    else if (order.payment_method !== 'demo' && !byStaff) throw notAllowed
    else {
      const { received_on, reference } = request.body
      await inTransaction(request.actor, (work) => receivePayment(work, {
        order_id: order.id, reference: reference ?? `${order.payment_method} ${order.number}`, ...(received_on && byStaff && { day: Temporal.PlainDate.from(received_on) }),
      }))
    }
    return shown(order.id)
  })

  app.post('/api/shop/orders/:id/cancel/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'Cancel an unpaid order', params: OrderParams, querystring: OrderAccess, response: { 200: Order, 409: problem } },
  }, async (request) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write', request.query.access_token)
    await inTransaction(request.actor, (work) => cancelOrder(work, { order_id: order.id }))
    return shown(order.id)
  })

  app.post('/api/shop/orders/:id/shipments/', {
    config: { permission: 'shop.orders.write' },
    schema: { tags, summary: 'Ship, wholly or in part', params: OrderParams, body: NewShipment, response: { 200: Order, 409: problem } },
  }, async (request) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write')
    await inTransaction(request.actor, (work) => shipOrder(work, { order_id: order.id, ...request.body }))
    return shown(order.id)
  })

  app.post('/api/shop/orders/:id/delivered/', {
    config: { permission: 'shop.orders.write' },
    schema: { tags, summary: 'The last parcel arrived', params: OrderParams, body: OrderDelivered, response: { 200: Order, 409: problem } },
  }, async (request) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write')
    const { delivered_on } = request.body
    await inTransaction(request.actor, (work) => deliverOrder(work, { order_id: order.id, ...(delivered_on && { day: Temporal.PlainDate.from(delivered_on) }) }))
    return shown(order.id)
  })

  app.post('/api/shop/orders/:id/refunds/', {
    config: { permission: 'shop.orders.refund' },
    schema: { tags, summary: 'Refund by line', description: 'Needs an `Idempotency-Key` header.', params: OrderParams, body: NewRefund, response: { 201: Refund, 409: problem } },
  }, async (request, reply) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.refund')
    const refund = await idempotently(request, request.actor.user_id!, async (work) => {
      const { amount_cents, ...made } = await refundAtOnce(work, { order_id: order.id, ...request.body })
      return { ...made, amount_cents: amount_cents.toString() }
    })
    const asked = refund.refund_id === null ? undefined : await reading.selectFrom('shop.refunds').select('status').where('id', '=', refund.refund_id).executeTakeFirstOrThrow()
    return reply.code(201).send({
      id: refund.refund_id, status: (asked?.status ?? 'not_needed') as z.output<typeof Refund>['status'], amount_cents: BigInt(refund.amount_cents), currency: 'EUR', credit_note_number: refund.credit_note_number,
    })
  })
}
