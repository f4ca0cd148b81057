import type { Work } from '#platform/work.ts'

/** The number of an order, by which its payment is found in the books. */
export const numberOf = async ({ tx }: Work, order_id: string): Promise<string> =>
  (await tx.selectFrom('shop.orders').select('number').where('id', '=', order_id).executeTakeFirstOrThrow()).number
