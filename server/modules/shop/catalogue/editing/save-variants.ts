import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { VariantToSave } from './save-product.ts'

/** Writes the list of a product's variants; those that are no longer in it are archived, for orders still name them. */
export async function saveVariants({ tx }: Work, product_id: string, variants: readonly VariantToSave[]): Promise<void> {
  const rows = variants.map(({ id = newId(), sku, ean = null, options, price_cents, unit_quantity = null, weight_grams = null, stock_counted = true }, position) =>
    ({ id, position, sku, ean, options, price_cents: price_cents.toString(), unit_quantity, weight_grams, stock_counted }))
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(id uuid, position int, sku text, ean text, options jsonb, price_cents bigint, unit_quantity int, weight_grams int, stock_counted boolean)
    ), left_out as (
      update shop.variants variant set archived = true
      where variant.product_id = ${product_id}::uuid and not exists (select from given where given.id = variant.id)
    )
    insert into shop.variants (id, product_id, position, sku, ean, options, price_cents, unit_quantity, weight_grams, stock_counted)
    select id, ${product_id}::uuid, position, sku, ean, options, price_cents, unit_quantity, weight_grams, stock_counted from given
    on conflict (id) do update set position = excluded.position, sku = excluded.sku, ean = excluded.ean, options = excluded.options, price_cents = excluded.price_cents,
      unit_quantity = excluded.unit_quantity, weight_grams = excluded.weight_grams, stock_counted = excluded.stock_counted, archived = false
      where shop.variants.product_id = ${product_id}::uuid`.execute(tx)
}
