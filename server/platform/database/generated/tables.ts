// Made from the migrated database by `npm run comptoir -- generate-tables`; a test compares. Do not edit.
import type { ColumnType } from 'kysely'

export type Defaulted<T> = ColumnType<T, T | undefined, T>
export type Made<T> = ColumnType<T, never, never>
export type Json = ColumnType<unknown, unknown, unknown>

export type PlatformIdempotencyKeys = {
  caller: string
  operation: string
  key: string
  request_hash: string
  status: number | null
  answer: Json
  created_at: Defaulted<Temporal.Instant>
}

export type PlatformListenerActs = {
  event_id: string
  listener: string
  acted_at: Defaulted<Temporal.Instant>
}

export type PlatformMigrations = {
  name: string
  checksum: string
  applied_at: Defaulted<Temporal.Instant>
}

export type ShopCategories = {
  id: string
  parent_id: string | null
  position: Defaulted<number>
  image_key: string | null
}

export type ShopCategoryTexts = {
  category_id: string
  language: string
  slug: string
  name: string
  description: Defaulted<string>
}

export type ShopProductImages = {
  id: string
  product_id: string
  position: number
  key: string
  width: number
  height: number
  widths: number[]
  placeholder: string
  alt: Json
}

export type ShopProductTexts = {
  product_id: string
  language: string
  slug: string
  name: string
  summary: Defaulted<string>
  description: Defaulted<string>
}

export type ShopProducts = {
  id: string
  state: Defaulted<string>
  category_id: string | null
  brand: string | null
  vat_class: string
  supply: Defaulted<string>
  price_includes_vat: Defaulted<boolean>
  unit: string | null
  created_at: Temporal.Instant
  updated_at: Temporal.Instant
}

export type ShopStockLevels = {
  variant_id: string
  location_id: string
  on_hand: Defaulted<number>
  reserved: Defaulted<number>
  available: Made<number | null>
  floor: Defaulted<number>
  minimum: number | null
}

export type ShopStockLocations = {
  id: string
  name: string
}

export type ShopStockMovements = {
  id: Made<bigint>
  variant_id: string
  location_id: string
  quantity: number
  kind: string
  reason: string | null
  order_id: string | null
  made_by: string | null
  made_at: Temporal.Instant
}

export type ShopStockReservations = {
  order_id: string
  variant_id: string
  location_id: string
  quantity: number
  expires_at: Temporal.Instant | null
}

export type ShopVariants = {
  id: string
  product_id: string
  position: Defaulted<number>
  sku: string
  ean: string | null
  options: Json
  price_cents: bigint
  unit_quantity: number | null
  weight_grams: number | null
  stock_counted: Defaulted<boolean>
  archived: Defaulted<boolean>
}

export type Tables = {
  'platform.idempotency_keys': PlatformIdempotencyKeys
  'platform.listener_acts': PlatformListenerActs
  'platform.migrations': PlatformMigrations
  'shop.categories': ShopCategories
  'shop.category_texts': ShopCategoryTexts
  'shop.product_images': ShopProductImages
  'shop.product_texts': ShopProductTexts
  'shop.products': ShopProducts
  'shop.stock_levels': ShopStockLevels
  'shop.stock_locations': ShopStockLocations
  'shop.stock_movements': ShopStockMovements
  'shop.stock_reservations': ShopStockReservations
  'shop.variants': ShopVariants
}
