import { z } from 'zod'
import { Category, Product, ProductListQuery, ProductPage, Suggestion } from '@comptoir/contract/shop-catalogue'
import { line, listOf, problem } from '@comptoir/contract/wire'
import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { keptAnswer } from '#platform/cache/kept-answer.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { catalogueCache } from '../catalogue-cache.ts'
import { browseProducts } from './browse-products.ts'
import { listCategories } from './categories.ts'
import { readProduct } from './read-product.ts'
import { suggest } from './suggest.ts'

export const unknownProduct = new Refusal('shop/unknown-product', 404, {
  fr: 'Ce produit n’est pas, ou plus, en vente.', nl: 'Dit product wordt niet (meer) verkocht.', de: 'Dieses Produkt wird nicht (mehr) verkauft.', en: 'This product is not, or no longer, for sale.',
})

const tags = ['Catalogue']
const everybody = { config: { permission: 'public' } }
const ProductParams = z.object({ id: line(160).meta({ description: 'Id, or slug in any language.', example: 'cafe-de-la-senne' }) })
const SuggestQuery = z.object({ q: z.string().max(10_000).meta({ example: 'caf' }) })
const LONGEST_KEPT_QUESTION = 12
const several = (list: string | undefined) => list?.split(',').map((value) => value.trim()).filter(Boolean) ?? []

/** What shoppers read of the catalogue. */
export function catalogueRoutes(app: App): void {
  const { reading } = app.platform

  app.get('/api/shop/products/', { ...everybody, schema: { tags, summary: 'Products, by page', querystring: ProductListQuery, response: { 200: ProductPage } } }, async (request) => {
    const { query, actor: { language } } = request
    const { search, min_price_cents, max_price_cents, ordering, page, page_size } = query
    const { count, results, facets } = await browseProducts(app.platform, {
      language, search, categories: several(query.category), brands: several(query.brand), min_price_cents, max_price_cents, in_stock: query.in_stock === 'true', facets: query.facets === 'true', ordering, page, page_size,
    })
    return { ...pageAnswer(request, query, count, results), ...(facets && { facets }) }
  })

  app.get('/api/shop/products/suggest/', { ...everybody, schema: { tags, summary: 'Suggestions while typing', querystring: SuggestQuery, response: { 200: listOf(Suggestion) } } },
    (request, reply) => {
      const { query: { q }, actor: { language } } = request
      const make = async () => ({ results: await suggest(reading, q, language) })
      // only what many type is worth keeping
      return q.length <= LONGEST_KEPT_QUESTION ? keptAnswer(request, reply, catalogueCache, make) : make()
    })

  app.get('/api/shop/products/:id/', { ...everybody, schema: { tags, summary: 'One product', params: ProductParams, response: { 200: Product, 404: problem } } }, async ({ params, actor }) => {
    const product = await readProduct(reading, params.id, actor.language)
    if (!product) throw unknownProduct
    return product
  })

  app.get('/api/shop/categories/', { ...everybody, schema: { tags, summary: 'The category tree', response: { 200: listOf(Category) } } },
    (request, reply) => keptAnswer(request, reply, catalogueCache, async () => ({ results: await listCategories(reading, request.actor.language) })))
}
