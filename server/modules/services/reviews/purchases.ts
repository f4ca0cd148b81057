import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { opensReviews } from './review-access.ts'

/** What a review can be written of: an order line that was paid and sent, an appointment that took place. */
export type Purchase = { purchase_id: string, line_id: string | null, appointment_id: string | null, order_id: string | null, user_id: string | null, product_id: string, completed_at: Temporal.Instant }
/** Who asks: the account, or the key of a link. */
export type Buyer = { user_id: string | undefined, access_token: string | undefined }

const completed = (now: Temporal.Instant) => sql`
  select line_id as purchase_id, line_id, null::uuid as appointment_id, order_id, user_id, product_id, completed_at from shop.published_purchases where completed_at is not null
  union all
  select appointment.id, null, appointment.id, null, appointment.user_id, service.product_id, appointment.ends_at
  from services.appointments appointment join services.services service on service.id = appointment.service_id
  where appointment.status = 'confirmed' and appointment.ends_at <= ${now.toString()}::timestamptz`

/** Whether this is theirs: bought with their account, or opened by a link. */
function belongsTo(purchase: Purchase, buyer: Buyer, configuration: Configuration): boolean {
  if (buyer.user_id !== undefined && purchase.user_id === buyer.user_id) return true
  const occasion = purchase.order_id === null ? { kind: 'appointment' as const, id: purchase.appointment_id! } : { kind: 'order' as const, id: purchase.order_id }
  return opensReviews(configuration, occasion, buyer.access_token)
}

/** The purchase, when it is complete and theirs. */
export async function findPurchase(reading: Reading, purchase_id: string, buyer: Buyer, now: Temporal.Instant, configuration: Configuration): Promise<Purchase | undefined> {
  const { rows: [purchase] } = await sql<Purchase>`select * from (${completed(now)}) purchase where purchase_id = ${purchase_id}::uuid`.execute(reading)
  return purchase && belongsTo(purchase, buyer, configuration) ? purchase : undefined
}

const MOST = 100

/** What this buyer has not yet said anything of: of one order or appointment, or of all of their account. The latest first, at most a hundred. */
export async function listPurchases(reading: Reading, { order_id, appointment_id, language, now, configuration, ...buyer }: Buyer & { order_id?: string | undefined, appointment_id?: string | undefined, language: Language, now: Temporal.Instant, configuration: Configuration }) {
  const which = order_id !== undefined ? sql`purchase.order_id = ${order_id}::uuid` : appointment_id !== undefined ? sql`purchase.appointment_id = ${appointment_id}::uuid`
    : buyer.user_id !== undefined ? sql`purchase.user_id = ${buyer.user_id}::uuid` : sql`false`
  const { rows } = await sql<Purchase & { about: { id: string, slug: string, name: string } }>`
    select purchase.*, jsonb_build_object('id', purchase.product_id, 'slug', offer.slug, 'name', offer.name) as about
    from (${completed(now)}) purchase join shop.published_offers offer on offer.product_id = purchase.product_id and offer.language = ${language}
    where ${which} and not exists (select from services.reviews review where review.purchase_id = purchase.purchase_id)
    order by completed_at desc, purchase_id limit ${MOST}`.execute(reading)
  return rows.filter((row) => belongsTo(row, buyer, configuration))
}
