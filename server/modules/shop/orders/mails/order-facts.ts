import { companyOf, type Company } from '#modules/accounting'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { orderToken } from '../reading/order-access.ts'
import { orderRow, type OrderRow } from '../reading/show-order.ts'

/** What every mail about an order can say. `page` and `documents` are paths of our own pages that this buyer may open. */
export type OrderFacts = {
  order: OrderRow
  seller: Company | undefined
  page: string
  documents: { kind: 'invoice' | 'credit_note', number: string, path: string }[]
}

/** The order as it is now: a mail that is written late tells the truth of the moment. */
export async function orderFacts(reading: Reading, configuration: Pick<Configuration, 'SECRET_KEY'>, order_id: string): Promise<OrderFacts> {
  const order = (await orderRow(reading, order_id))!
  const key = `?access_token=${orderToken(configuration, order_id)}`
  return {
    order,
    seller: await companyOf(reading),
    page: `/${order.language}/orders/${order_id}${key}`,
    documents: order.documents.map(({ kind, number, invoice_id }) => ({ kind, number, path: `/api/shop/orders/${order_id}/documents/${invoice_id}/pdf/${key}` })),
  }
}
