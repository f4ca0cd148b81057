import { addToCart, type CartOwner } from '#modules/shop'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownService } from '../../catalogue/offer.ts'
import { notAPlan } from '../subscription.ts'

/** Puts a subscription in the cart: it begins when its order is paid, and its first period is a line of that order. */
export async function chooseSubscription(work: Work, { service_id, owner }: { service_id: string, owner: CartOwner }): Promise<{ id: string, cart_id: string }> {
  const { tx, actor, now } = work
  const plan = await tx.selectFrom('services.services as service').innerJoin('shop.published_variants as variant', 'variant.variant_id', 'service.variant_id')
    .select(['service.interval_unit', 'service.interval_count', 'variant.variant_id', 'variant.price_cents', 'variant.price_includes_vat', 'variant.for_sale']).where('service.id', '=', service_id).executeTakeFirst()
  if (!plan) throw unknownService
  if (plan.interval_unit === null || !plan.for_sale) throw notAPlan
  const id = newId()
  await tx.insertInto('services.subscriptions').values({
    id, service_id, status: 'chosen', interval_unit: plan.interval_unit, interval_count: plan.interval_count!, price_cents: plan.price_cents!, price_includes_vat: plan.price_includes_vat!,
    user_id: actor.user_id ?? null, language: actor.language, created_at: now,
  }).execute()
  const cart = await addToCart(work, { owner, variant_id: plan.variant_id!, quantity: 1, booking_id: id })
  return { id, cart_id: cart.id }
}
