import type pg from 'pg'

const KINDS = ['Café', 'Thé', 'Chocolat', 'Carnet', 'Stylo', 'Tasse', 'Assiette', 'Plante', 'Livre', 'Sonnette', 'Selle', 'Bière', 'Verre', 'Panier', 'Bougie', 'Savon']
const QUALITIES = ['doux', 'corsé', 'noir', 'rouge', 'bleu', 'ancien', 'nouveau', 'léger', 'solide', 'rond', 'grand', 'petit', 'clair', 'sombre', 'rayé', 'uni', 'mat', 'brillant', 'souple', 'fin']
const PLACES = ['Namur', 'Liège', 'Gand', 'Anvers', 'Bruges', 'Mons', 'Arlon', 'Eupen', 'Ostende', 'Tournai', 'Dinant', 'Hasselt', 'Malines', 'Louvain', 'Spa', 'Huy', 'Wavre', 'Ath', 'Ypres', 'Courtrai', 'Bastogne', 'Verviers', 'Nivelles', 'Alost', 'Genk']

/** Words that somebody may look for in what `fillCatalogue` makes: some find thousands, some a handful. */
export const searched = [...KINDS.map((kind) => kind), ...KINDS.flatMap((kind, index) => [`${kind} ${QUALITIES[index % QUALITIES.length]}`, `${kind} ${PLACES[index % PLACES.length]} ${index * 31 + 7}`])]

/** Adds published products up to a number, each with words in four languages, a variant, a price and stock. Their cards are made by `comptoir rebuild product-cards`. */
export async function fillCatalogue(pool: pg.Pool, upTo: number): Promise<void> {
  // checked by nobody: a hundred thousand rows that are right by how they are made
  const client = await pool.connect()
  await client.query('set session_replication_role = replica; set statement_timeout = 0')
  await client.query(`
    with there as (select count(*)::int as already from shop.products where state = 'published'),
    made as (
      select gen_random_uuid() as id, gen_random_uuid() as variant_id, number,
        ($2::text[])[number % ${KINDS.length} + 1] || ' ' || ($3::text[])[number / 7 % ${QUALITIES.length} + 1] || ' de ' || ($4::text[])[number / 11 % ${PLACES.length} + 1] || ' ' || number as name
      from there, generate_series(there.already + 1, $1) number
    ), categories as (select array_agg(id order by id) as ids from shop.categories),
    products as (
      insert into shop.products (id, state, category_id, brand, vat_class, created_at, updated_at)
      select id, 'published', ids[number % cardinality(ids) + 1], 'Maison ' || number % 40, 'standard', now() - number * interval '1 minute', now() from made, categories
    ), texts as (
      insert into shop.product_texts (product_id, language, slug, name, summary, description)
      select id, language, 'mesure-' || number, name, 'Un article pour mesurer, numéro ' || number, 'Il n’existe que le temps d’une mesure. ' || name from made, unnest(array['fr', 'nl', 'de', 'en']) language
    ), variants as (
      insert into shop.variants (id, product_id, sku, price_cents) select variant_id, id, 'MESURE-' || number, 100 + number * 37 % 20000 from made
    )
    insert into shop.stock_levels (variant_id, location_id, on_hand) select variant_id, (select id from shop.stock_locations limit 1), number % 50 from made`, [upTo, KINDS, QUALITIES, PLACES])
  client.release(true)
  await pool.query('analyze shop.products, shop.product_texts, shop.variants, shop.stock_levels')
}
