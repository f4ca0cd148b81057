import { Order, OrderAccess, OrderParams } from '@comptoir/contract/shop-orders'
import { NewReturn, NewWithdrawal, Return, ReturnParams, ReturnQuery, WithdrawalReceipt } from '@comptoir/contract/shop-returns'
import { noContent, pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import type { Work } from '#platform/work.ts'
import { findOrderToChange } from '../reading/find-order.ts'
import { orderRow, presentOrder } from '../reading/show-order.ts'
import { listReturns } from './list-returns.ts'
import { cancelReturn, receiveReturn, refundReturn, restockReturn } from './move-return.ts'
import { registerReturn } from './register-return.ts'
import { unknownReturn } from './return.ts'
import { withdraw } from './withdraw.ts'

const tags = ['Returns']
/** One declares once; whoever tries more is stopped. */
const DECLARATIONS_PER_MINUTE = 10

const moves: Readonly<Record<string, { permission: string, summary: string, act: (work: Work, held: { return_id: string }) => Promise<void> }>> = {
  receive: { permission: 'shop.orders.write', summary: 'The goods are here', act: receiveReturn },
  restock: { permission: 'shop.orders.write', summary: 'The goods are back on the shelf', act: restockReturn },
  refund: { permission: 'shop.orders.refund', summary: 'Credit and refund what came back', act: refundReturn },
  cancel: { permission: 'shop.orders.write', summary: 'The goods will not come back', act: cancelReturn },
}

/** Goods that come back, from the declaration to the money. */
export function returnRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading, inTransaction } = platform

  app.post('/api/shop/orders/:id/withdrawals/', {
    config: { permission: 'public', requests_per_minute: DECLARATIONS_PER_MINUTE },
    schema: { tags, summary: 'Withdraw from a purchase', params: OrderParams, querystring: OrderAccess, body: NewWithdrawal, response: { 201: WithdrawalReceipt, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write', request.query.access_token)
    const receipt = await inTransaction(request.actor, async (work) => ({ id: (await withdraw(work, { order_id: order.id, ...request.body })).return_id, received_at: work.now }))
    return reply.code(201).send(receipt)
  })

  app.post('/api/shop/orders/:id/returns/', {
    config: { permission: 'shop.orders.write' },
    schema: { tags, summary: 'Expect sent goods back', params: OrderParams, body: NewReturn, response: { 201: Order, 404: problem, 409: problem } },
  }, async (request, reply) => {
    const order = await findOrderToChange(request, request.params.id, 'shop.orders.write')
    await inTransaction(request.actor, (work) => registerReturn(work, { order_id: order.id, ...request.body }))
    return reply.code(201).send(await presentOrder(reading, configuration, (await orderRow(reading, order.id))!))
  })

  app.get('/api/shop/returns/', {
    config: { permission: 'shop.orders.read' },
    schema: { tags, summary: 'Returns and withdrawals', querystring: ReturnQuery, response: { 200: pageOf(Return) } },
  }, async (request) => {
    const { count, results } = await listReturns(reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })

  for (const [name, { permission, summary, act }] of Object.entries(moves)) {
    app.post(`/api/shop/returns/:id/${name}/`, {
      config: { permission },
      schema: { tags, summary, params: ReturnParams, response: { 204: noContent, 404: problem, 409: problem } },
    }, async (request, reply) => {
      const { id } = request.params
      if (!isId(id)) throw unknownReturn
      await inTransaction(request.actor, (work) => act(work, { return_id: id }))
      return reply.code(204).send(null)
    })
  }
}
