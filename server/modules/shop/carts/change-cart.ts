import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { MOST_LINES, notForSale, tooManyLines, unknownLine, type CartOwner } from './cart.ts'
import { openOrNewCart } from './find-cart.ts'

/** Adds units to the owner's cart; of several adds at once none is lost. Refuses what is not for sale. */
export async function addToCart(work: Work, { owner, variant_id, quantity }: { owner: CartOwner, variant_id: string, quantity: number }): Promise<{ cart_id: string }> {
  const cart_id = await openOrNewCart(work, owner)
  const { rows } = await sql<{ added: boolean, lines: number }>`
    with wanted as (
      select variant.id, variant.price_cents from shop.variants variant join shop.products product on product.id = variant.product_id
      where variant.id = ${variant_id} and not variant.archived and product.state = 'published'
    ), counted as (
      select count(*)::int as lines from shop.cart_lines where cart_id = ${cart_id}
    ), added as (
      insert into shop.cart_lines (id, cart_id, variant_id, quantity, seen_price_cents)
      select ${newId()}::uuid, ${cart_id}::uuid, wanted.id, ${quantity}, wanted.price_cents from wanted, counted where counted.lines < ${MOST_LINES}
      on conflict (cart_id, variant_id) do update
        set quantity = shop.cart_lines.quantity + excluded.quantity, seen_price_cents = excluded.seen_price_cents
      returning id
    ), touched as (
      update shop.carts set updated_at = ${work.now.toString()} where id = ${cart_id}
    )
    select exists (select from added) as added, lines from counted`.execute(work.tx)
  const { added, lines } = rows[0]!
  if (!added) throw lines >= MOST_LINES ? tooManyLines : notForSale
  return { cart_id }
}

/** Sets the quantity of a line of the owner's cart, or takes the line out (0); the price is acknowledged. */
export async function changeLine({ tx, now }: Work, { cart_id, line_id, quantity }: { cart_id: string, line_id: string, quantity: number }): Promise<void> {
  const ofCart = { id: line_id, cart_id }
  const changed = quantity === 0
    ? await tx.deleteFrom('shop.cart_lines').where('id', '=', ofCart.id).where('cart_id', '=', ofCart.cart_id).returning('id').executeTakeFirst()
    : await tx.updateTable('shop.cart_lines as line').from('shop.variants as variant')
      .set((is) => ({ quantity, seen_price_cents: is.ref('variant.price_cents') }))
      .whereRef('variant.id', '=', 'line.variant_id').where('line.id', '=', ofCart.id).where('line.cart_id', '=', ofCart.cart_id)
      .returning('line.id').executeTakeFirst()
  if (!changed) throw unknownLine
  await tx.updateTable('shop.carts').set({ updated_at: now }).where('id', '=', cart_id).execute()
}
