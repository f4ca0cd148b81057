import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'

/** An order of which some was sent and the rest will not be any more is shipped: nobody waits for it. */
export async function settleFulfilment({ tx }: Work, order_id: string): Promise<void> {
  await sql`
    update shop.orders set fulfilment_status = 'shipped' where id = ${order_id} and fulfilment_status = 'partly_shipped'
      and not exists (select from shop.order_lines where order_id = ${order_id} and supply = 'goods' and shipped_quantity + withdrawn_quantity < quantity)`.execute(tx)
}
