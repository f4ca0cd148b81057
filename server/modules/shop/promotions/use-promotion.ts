import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'

/** Who used it: an address that was typed proves little, a person more; whoever orders is counted as both. */
export type PromotionUser = { email: string, user_id: string | undefined }

const customersOf = ({ email, user_id }: PromotionUser) => [email.toLowerCase(), ...(user_id ? [user_id] : [])].toSorted()

/**
 * Counts an order as one use of a code. Of twenty buyers of the last use one gets it: the row is held until the commit, and
 * its constraints refuse the others (`shop/coupon-used-up`, `shop/coupon-used-by-you`).
 */
export async function usePromotion({ tx }: Work, { order_id, promotion_id, ...user }: { order_id: string, promotion_id: string } & PromotionUser): Promise<void> {
  const customers = customersOf(user)
  await sql`
    with used as (
      update shop.promotions set uses = uses + 1 where id = ${promotion_id} returning id, customer_limit
    ), counted as (
      insert into shop.promotion_customers (promotion_id, customer, uses, most) select used.id, customer, 1, used.customer_limit from used, unnest(${customers}::text[]) customer
      on conflict (promotion_id, customer) do update set uses = shop.promotion_customers.uses + 1, most = excluded.most
    )
    insert into shop.promotion_uses (order_id, promotion_id, customers) select ${order_id}::uuid, used.id, ${customers}::text[] from used`.execute(tx)
}

/** An order that ended unpaid gives its use back. Once: the second time there is nothing to give. */
export async function giveBackPromotion({ tx }: Work, order_id: string): Promise<void> {
  await sql`
    with ended as (
      delete from shop.promotion_uses where order_id = ${order_id} returning promotion_id, customers
    ), counted as (
      update shop.promotion_customers counted set uses = counted.uses - 1 from ended
      where counted.promotion_id = ended.promotion_id and counted.customer = any (ended.customers)
    )
    update shop.promotions promotion set uses = promotion.uses - 1 from ended where promotion.id = ended.promotion_id`.execute(tx)
}

/** The use of an order whose money came late is taken again; false when somebody else has it now. */
export async function usePromotionAgain(work: Work, use: { order_id: string, promotion_id: string } & PromotionUser): Promise<boolean> {
  const { rows: [room] } = await sql<{ left: boolean }>`
    select (promotion.use_limit is null or promotion.uses < promotion.use_limit) and not exists (
      select from shop.promotion_customers counted where counted.promotion_id = promotion.id and counted.customer = any (${customersOf(use)}::text[]) and counted.uses >= promotion.customer_limit) as left
    from shop.promotions promotion where promotion.id = ${use.promotion_id} for update of promotion`.execute(work.tx)
  if (!room?.left) return false
  await usePromotion(work, use)
  return true
}
