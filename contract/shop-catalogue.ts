import { z } from 'zod'
import { centsOut, currency, id, line, pageOf, pageQuery, vatRate } from './wire.ts'

/** Sizes of a picture at `/media/KEY/WIDTH.avif` and `.webp`. */
export const Picture = z.object({
  id,
  key: z.string().meta({ example: 'b3a19c…' }),
  width: z.int().meta({ example: 1200 }),
  height: z.int().meta({ example: 1200 }),
  widths: z.array(z.int()).meta({ example: [160, 320, 640, 960, 1280] }),
  placeholder: z.string().meta({ description: 'Data URI of a tiny blurred version.', example: 'data:image/webp;base64,UklGR…' }),
  alt: z.string().meta({ example: 'Un paquet de café brun' }),
}).meta({ id: 'Picture' })

export const CategoryLink = z.object({ id, slug: z.string().meta({ example: 'cafe' }), name: z.string().meta({ example: 'Café' }) }).meta({ id: 'CategoryLink' })

export const Category = z.object({
  id,
  parent_id: id.nullable(),
  slug: z.string().meta({ example: 'cafe' }),
  slugs: z.object({ fr: z.string(), nl: z.string(), de: z.string(), en: z.string() }),
  name: z.string().meta({ example: 'Café' }),
  description: z.string().meta({ example: 'Torréfié à Bruxelles, en grains ou moulu.' }),
  position: z.int().meta({ example: 1 }),
  image: Picture.nullable(),
  product_count: z.int().meta({ example: 12 }),
}).meta({ id: 'Category' })

export const intervalUnit = z.enum(['week', 'month', 'year']).meta({ example: 'month' })
export const UnitPrice = z.object({ cents: centsOut, unit: z.string().meta({ example: 'kg' }) }).meta({ id: 'UnitPrice' })

const card = {
  id,
  slug: z.string().meta({ example: 'cafe-de-la-senne' }),
  name: z.string().meta({ example: 'Café de la Senne' }),
  summary: z.string().meta({ example: 'Rond et chocolaté, torréfié le mardi.' }),
  category: CategoryLink.nullable(),
  brand: z.string().nullable().meta({ example: 'Brûlerie Exemple' }),
  image: Picture.nullable(),
  price_incl_vat_cents: centsOut,
  price_excl_vat_cents: centsOut,
  vat_rate: vatRate,
  currency,
  prior_price_incl_vat_cents: centsOut.nullable(),
  unit_price: UnitPrice.nullable(),
  available: z.boolean().meta({ description: 'Whether at least one variant can be ordered now.' }),
  rating_average: z.number().nullable().meta({ description: 'Stars, to a tenth; null when nobody has said anything yet.', example: 4.5 }),
  rating_count: z.int().meta({ example: 2 }),
  default_variant_id: id.nullable(),
  variant_count: z.int().meta({ description: 'More than one: the price is the lowest, and the shopper chooses first.', example: 2 }),
  booked: z.boolean().meta({ description: 'A service that begins with choosing a time, at `/services/SLUG`; it is not put in the cart by itself.', example: false }),
  interval_unit: intervalUnit.nullable().meta({ description: 'Of a subscription: how often the price is paid.', example: null }),
  interval_count: z.int().nullable().meta({ example: null }),
}
export const ProductCard = z.object(card).meta({ id: 'ProductCard' })

export const RatingSummary = z.object({
  average: z.number().nullable().meta({ description: 'Stars, to a tenth.', example: 4.5 }),
  count: z.int().meta({ example: 2 }),
  distribution: z.array(z.int()).meta({ description: 'How many times one star, two, three, four, five.', example: [0, 0, 0, 1, 1] }),
}).meta({ id: 'RatingSummary' })

export const Variant = z.object({
  id,
  sku: z.string().meta({ example: 'CAF-250' }),
  ean: z.string().nullable().meta({ example: '2012345678903' }),
  options: z.array(z.object({ name: z.string().meta({ example: 'Contenance' }), value: z.string().meta({ example: '250 g' }) })),
  price_incl_vat_cents: centsOut,
  price_excl_vat_cents: centsOut,
  unit_price: UnitPrice.nullable(),
  available: z.int().nullable().meta({ description: 'Units that can be ordered; null when stock is not counted.', example: 12 }),
  weight_grams: z.int().nullable().meta({ example: 250 }),
}).meta({ id: 'Variant' })

export const Product = z.object({
  ...card,
  slugs: z.object({ fr: z.string(), nl: z.string(), de: z.string(), en: z.string() }).meta({ description: 'For the links between languages.' }),
  description: z.string().meta({ example: 'Un café de tous les jours.' }),
  reviews: RatingSummary,
  supply: z.enum(['goods', 'services']),
  images: z.array(Picture),
  variants: z.array(Variant),
}).meta({ id: 'Product' })

export const FacetValue = z.object({ value: z.string().meta({ example: 'cafe' }), label: z.string().meta({ example: 'Café' }), count: z.int().meta({ example: 9 }) }).meta({ id: 'FacetValue' })
export const Facet = z.object({ name: z.string().meta({ example: 'category' }), values: z.array(FacetValue) }).meta({ id: 'Facet' })

const flag = z.enum(['true', 'false']).optional()
export const ProductListQuery = z.object({
  ...pageQuery,
  search: z.string().max(10_000).optional().meta({ example: 'café' }),
  category: line(120).optional().meta({ description: 'Slug, or several separated by commas.', example: 'cafe' }),
  brand: line(300).optional().meta({ description: 'Name, or several separated by commas.', example: 'Brûlerie Exemple' }),
  min_price_cents: z.coerce.number().int().min(0).max(1_000_000_000).optional().meta({ example: 0 }),
  max_price_cents: z.coerce.number().int().min(0).max(1_000_000_000).optional().meta({ example: 100_000 }),
  in_stock: flag,
  facets: flag,
  ordering: z.enum(['name', '-name', 'price', '-price', '-created_at', 'relevance']).optional(),
})

export const ProductPage = pageOf(ProductCard).extend({ facets: z.array(Facet).optional() }).meta({ id: 'ProductPage' })
export const Suggestion = z.object({ slug: z.string().meta({ example: 'cafe-de-la-senne' }), name: z.string().meta({ example: 'Café de la Senne' }), kind: z.enum(['product', 'category']), image: z.string().nullable() }).meta({ id: 'Suggestion' })
