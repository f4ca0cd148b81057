import type { Platform } from '#platform/platform.ts'
import type { PageRequest } from '#platform/http/paging.ts'
import { catalogueCache } from '../catalogue-cache.ts'
import { listFacets, type Facet } from './list-facets.ts'
import { chooseProducts, countProducts, listProducts, type Ordering } from './list-products.ts'
import { categoriesOf, closenessOf, searchWords, type Closeness, type ProductFilter } from './product-filter.ts'

type Browsed = Awaited<ReturnType<typeof listProducts>>
/** Longer searches are seldom asked twice. */
const LONGEST_KEPT = 60

/**
 * A page of products, how many there are, and facets when wanted. What only changes with the catalogue — which products, how many, facets —
 * is kept until it does; the cards themselves tell what is in stock and are read each time.
 */
export async function browseProducts(
  { reading, cache }: Pick<Platform, 'reading' | 'cache'>, { facets, ordering, page, page_size, ...filter }: ProductFilter & PageRequest & { facets: boolean, ordering?: Ordering | undefined },
): Promise<{ count: number, results: Browsed, facets: Facet[] | undefined }> {
  const asked = { ...filter, search: searchWords(filter.search ?? '') }
  const question = JSON.stringify(asked)
  const kept = <T extends number | readonly string[] | Closeness | Facet[]>(what: string, make: () => Promise<T>): Promise<T> =>
    asked.in_stock || asked.search.length > LONGEST_KEPT ? make() : cache.cached(catalogueCache.region, `${what} ${question}`, catalogueCache.tags, make)
  const [closeness, category_ids] = await Promise.all([
    asked.search === '' ? 'exact' as const : kept<Closeness>('closeness', () => closenessOf(reading, asked)), asked.categories.length === 0 ? [] : kept<readonly string[]>('categories', () => categoriesOf(reading, asked)),
  ])
  const looked = { ...asked, closeness, category_ids }
  const pageOf = async () => listProducts(reading, asked.language, await kept(`page ${page} of ${page_size} by ${ordering}`, () => chooseProducts(reading, { ...looked, ordering, page, page_size })))
  const [results, count, counted] = await Promise.all([
    pageOf(), kept('count', () => countProducts(reading, looked)), facets ? kept('facets', () => listFacets(reading, looked)) : undefined,
  ])
  return { results, count, facets: counted }
}
