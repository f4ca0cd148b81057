import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'

export type StockRow = {
  variant_id: string, product_id: string, sku: string, name: string, minimum: number | null
  location_id: string, location: string, on_hand: number, reserved: number, available: number
}
export type MovementRow = {
  id: string, variant_id: string, sku: string, name: string, location: string, quantity: number
  kind: 'receipt' | 'adjustment' | 'transfer' | 'sale' | 'return', reason: string | null, order_id: string | null, made_at: Temporal.Instant
}

/** What lies where, by name, with what is counted and never came in yet: its first receipt is booked there. Only what is at or under its minimum when `low`. */
export async function listStock(reading: Reading, { search, low, language, ...page }: PageRequest & { search?: string | undefined, low: boolean, language: Language }) {
  const from = sql`
    from (
      select variant_id, location_id, on_hand, reserved, available, minimum from shop.stock_levels
      union all
      select variant.id, location.id, 0, 0, 0, null from shop.variants variant
      join shop.products product on product.id = variant.product_id and product.state <> 'archived',
      (select id from shop.stock_locations order by id limit 1) location
      where variant.stock_counted and not exists (select from shop.stock_levels level where level.variant_id = variant.id)
    ) level
    join shop.stock_locations location on location.id = level.location_id
    join shop.variants variant on variant.id = level.variant_id and not variant.archived
    join shop.product_texts text on text.product_id = variant.product_id and text.language = ${language}
    where ${low ? sql`level.available <= level.minimum` : sql`true`} and ${search === undefined ? sql`true` : sql`(text.name ilike ${`%${search}%`} or variant.sku ilike ${`%${search}%`})`}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading)
  const { rows } = await sql<StockRow>`
    select level.variant_id, variant.product_id, variant.sku, text.name, level.minimum, level.location_id, location.name as location, level.on_hand, level.reserved, level.available
    ${from} order by text.name collate "und-x-icu", variant.sku, location.name limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: counted!.count, results: rows }
}

/** Movements, the newest first; of one variant when given. */
export async function listMovements(reading: Reading, { variant_id, language, ...page }: PageRequest & { variant_id?: string | undefined, language: Language }) {
  const ofVariant = variant_id === undefined ? sql`true` : sql`movement.variant_id = ${variant_id}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count from shop.stock_movements movement where ${ofVariant}`.execute(reading)
  const { rows } = await sql<MovementRow>`
    select movement.id::text, movement.variant_id, variant.sku, text.name, location.name as location, movement.quantity, movement.kind, movement.reason, movement.order_id, movement.made_at
    from shop.stock_movements movement
    join shop.stock_locations location on location.id = movement.location_id
    join shop.variants variant on variant.id = movement.variant_id
    join shop.product_texts text on text.product_id = variant.product_id and text.language = ${language}
    where ${ofVariant} order by movement.id desc limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: counted!.count, results: rows }
}

/** The levels of one variant; undefined when there is none, or none that is for sale and only those are asked for. */
export async function variantStock(reading: Reading, variant_id: string, { unpublished }: { unpublished: boolean }) {
  const variant = await reading.selectFrom('shop.variants as variant').innerJoin('shop.products as product', 'product.id', 'variant.product_id').select('variant.id').where('variant.id', '=', variant_id)
    .$if(!unpublished, (query) => query.where('product.state', '=', 'published').where('variant.archived', '=', false)).executeTakeFirst()
  if (!variant) return undefined
  return reading.selectFrom('shop.stock_locations as location').leftJoin('shop.stock_levels as level', (join) => join.onRef('level.location_id', '=', 'location.id').on('level.variant_id', '=', variant_id))
    .select((is) => ['location.id as location_id', 'location.name as location', ...(['on_hand', 'reserved', 'available'] as const).map((column) => is.fn.coalesce(`level.${column}`, is.lit(0)).as(column))])
    .orderBy('location.name').limit(100).execute() as Promise<{ location_id: string, location: string, on_hand: number, reserved: number, available: number }[]>
}
