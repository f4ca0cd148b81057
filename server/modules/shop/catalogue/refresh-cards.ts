import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import { rateFor, vatClasses } from '#kernel/vat.ts'
import type { Work } from '#platform/work.ts'
import { CATALOGUE } from './catalogue-cache.ts'

/**
 * Writes the cards of products again from what they are now; those that are not published lose theirs. In the transaction
 * of every change of a product, its variants, pictures or category. All products when no ids are given.
 */
export async function refreshCards({ tx, now, forget }: Work, product_ids?: readonly string[]): Promise<void> {
  forget(CATALOGUE)
  const day = dayOf(now)
  const rates = JSON.stringify(Object.fromEntries(vatClasses.map((vat_class) => [vat_class, rateFor('BE', vat_class, day)])))
  const chosen = product_ids ? sql`product.id = any(${product_ids}::uuid[])` : sql`true`
  await sql`delete from shop.product_cards card using shop.products product where product.id = card.product_id and ${chosen}`.execute(tx)
  await sql`
    with recursive lineage as (
      select id, array[id] as ids from shop.categories where parent_id is null
      union all
      select child.id, child.id || lineage.ids from shop.categories child join lineage on child.parent_id = lineage.id
    ), offered as (
      select product.*, (${rates}::jsonb ->> product.vat_class)::int as rate_bp,
             (select array_agg(variant.sku || ' ' || coalesce(variant.ean, '')) from shop.variants variant where variant.product_id = product.id and not variant.archived) as codes,
             (select count(*)::int from shop.variants variant where variant.product_id = product.id and not variant.archived) as variant_count,
             cheapest.id as default_variant_id, cheapest.price_cents, cheapest.unit_quantity, cheapest.booked, cheapest.interval_unit, cheapest.interval_count
      from shop.products product
      left join lateral (
        select id, price_cents, unit_quantity, booked, interval_unit, interval_count from shop.variants variant
        where variant.product_id = product.id and not variant.archived order by price_cents, position limit 1
      ) cheapest on true
      where product.state = 'published' and cheapest.id is not null and ${chosen}
    ), priced as (
      select offered.*,
             case when price_includes_vat then price_cents else price_cents + round(price_cents * rate_bp / 10000.0)::bigint end as incl_cents,
             case when price_includes_vat then price_cents - round(price_cents * rate_bp / (10000.0 + rate_bp))::bigint else price_cents end as excl_cents
      from offered
    )
    insert into shop.product_cards
      (product_id, language, slug, name, summary, brand, category_id, category_slug, category_name, category_ids, image, default_variant_id, variant_count,
       price_incl_vat_cents, price_excl_vat_cents, vat_rate_bp, unit, unit_price_cents, created_at, booked, interval_unit, interval_count, search, words)
    select priced.id, text.language, text.slug, text.name, text.summary, priced.brand, priced.category_id, category.slug, category.name, coalesce(lineage.ids, '{}'),
           picture.image, priced.default_variant_id, priced.variant_count, priced.incl_cents, priced.excl_cents, priced.rate_bp, priced.unit,
           case when priced.unit is not null and priced.unit_quantity is not null then round(priced.incl_cents * 1000.0 / priced.unit_quantity)::bigint end,
           priced.created_at, priced.booked, priced.interval_unit, priced.interval_count,
           setweight(to_tsvector(shop.stemming(text.language), unaccent(text.name)), 'A')
             || setweight(to_tsvector('simple', unaccent(concat_ws(' ', priced.brand, array_to_string(priced.codes, ' ')))), 'A')
             || setweight(to_tsvector(shop.stemming(text.language), unaccent(coalesce(category.name, ''))), 'B')
             || setweight(to_tsvector(shop.stemming(text.language), unaccent(text.summary)), 'C')
             || setweight(to_tsvector(shop.stemming(text.language), unaccent(left(text.description, 20000))), 'D'),
           lower(unaccent(concat_ws(' ', text.name, priced.brand, array_to_string(priced.codes, ' '))))
    from priced
    join shop.product_texts text on text.product_id = priced.id
    left join lineage on lineage.id = priced.category_id
    left join shop.category_texts category on category.category_id = priced.category_id and category.language = text.language
    left join lateral (
      select jsonb_build_object('id', image.id, 'key', image.key, 'width', image.width, 'height', image.height, 'widths', image.widths,
                                'placeholder', image.placeholder, 'alt', coalesce(image.alt ->> text.language, '')) as image
      from shop.product_images image where image.product_id = priced.id order by image.position limit 1
    ) picture on true`.execute(tx)
}
