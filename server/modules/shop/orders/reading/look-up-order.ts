import type { Reading } from '#platform/database/database.ts'
import { unknownOrder } from '../order.ts'
import { orderRow, type OrderRow } from './show-order.ts'

/** The order of a number and the e-mail address it was placed with; both must fit, and neither is confirmed alone. */
export async function lookUpOrder(reading: Reading, { number, email }: { number: string, email: string }): Promise<OrderRow> {
  const found = await reading.selectFrom('shop.orders').select('id').where('number', '=', number.trim()).where((is) => is(is.fn('lower', ['email']), '=', email.toLowerCase())).executeTakeFirst()
  if (!found) throw unknownOrder
  return (await orderRow(reading, found.id))!
}
