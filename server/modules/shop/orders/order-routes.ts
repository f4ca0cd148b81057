import { NewOrder, Order, OrderAccess, OrderListQuery, OrderLookup, OrderParams, OrderSummary } from '@comptoir/contract/shop-orders'
import { pageOf, problem } from '@comptoir/contract/wire'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { idempotently } from '#platform/http/idempotency.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { ownerOf } from '../carts/cart-routes.ts'
import { startStripePayment } from '../payments/stripe/start-payment.ts'
import { findOrder } from './reading/find-order.ts'
import { listOrders } from './reading/list-orders.ts'
import { lookUpOrder } from './reading/look-up-order.ts'
import { orderToken } from './reading/order-access.ts'
import { cartIsEmpty } from './order.ts'
import { requestFrom } from './placing/order-request-route.ts'
import { placeOrder } from './placing/place-order.ts'
import { orderRow, presentOrder } from './reading/show-order.ts'

/** Guessing numbers and addresses must be slow. */
const LOOKUPS_PER_MINUTE = 10
const tags = ['Orders']

export function orderRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading } = platform

  app.post('/api/shop/orders/', {
    config: { permission: 'public' },
    schema: { tags, summary: "Order the caller's cart", description: 'Needs an `Idempotency-Key` header.', body: NewOrder, response: { 201: Order, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const owner = await ownerOf(request, reply)
    const caller = 'user_id' in owner ? owner.user_id : owner.cart_id
    if (!caller) throw cartIsEmpty
    const facts = await requestFrom(request)
    const { order_id } = await idempotently(request, caller, (work) => placeOrder(work, { ...facts, owner }))
    if (facts.payment_method === 'stripe') await startStripePayment(platform, order_id)
    const row = await orderRow(reading, order_id)
    return reply.code(201).send(await presentOrder(reading, configuration, row!, orderToken(configuration, order_id)))
  })

  app.get('/api/shop/orders/', {
    config: { permission: 'signed-in' },
    schema: { tags, summary: 'Orders', description: 'All of them for staff, their own for everybody else.', querystring: OrderListQuery, response: { 200: pageOf(OrderSummary) } },
  }, async (request) => {
    const { actor, query } = request
    const { count, results } = await listOrders(reading, query, may(actor, 'shop.orders.read') ? undefined : actor.user_id)
    return pageAnswer(request, query, count, results)
  })

  app.get('/api/shop/orders/:id/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'One order', params: OrderParams, querystring: OrderAccess, response: { 200: Order, 404: problem } },
  }, async (request, reply) => {
    const row = await findOrder(request, request.params.id, request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    return presentOrder(reading, configuration, row)
  })

  app.post('/api/shop/orders/lookup/', {
    config: { permission: 'public', requests_per_minute: LOOKUPS_PER_MINUTE },
    schema: { tags, summary: "A guest's order by number and e-mail", body: OrderLookup, response: { 200: Order, 404: problem } },
  }, async (request) => {
    const row = await lookUpOrder(reading, request.body)
    return presentOrder(reading, configuration, row, orderToken(configuration, row.id))
  })
}
