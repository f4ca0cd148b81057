import type { Platform } from '#platform/platform.ts'
import type { PageRequest } from '#platform/http/paging.ts'
import { catalogueCache } from '../catalogue-cache.ts'
import { listFacets, type Facet } from './list-facets.ts'
import { countProducts, listProducts, type Ordering } from './list-products.ts'
import { closenessOf, searchWords, type Closeness, type ProductFilter } from './product-filter.ts'

type Browsed = Awaited<ReturnType<typeof listProducts>>
/** Longer searches are seldom asked twice. */
const LONGEST_KEPT = 60

/**
 * A page of products, how many there are, and facets when wanted. What only changes with the catalogue — counts and facets — is kept
 * until it does; the page itself tells what is in stock and is read each time.
 */
export async function browseProducts(
  { reading, cache }: Pick<Platform, 'reading' | 'cache'>, { facets, ordering, page, page_size, ...filter }: ProductFilter & PageRequest & { facets: boolean, ordering?: Ordering | undefined },
): Promise<{ count: number, results: Browsed, facets: Facet[] | undefined }> {
  const asked = { ...filter, search: searchWords(filter.search ?? '') }
  const question = JSON.stringify(asked)
  const kept = <T extends number | Closeness | Facet[]>(what: string, make: () => Promise<T>): Promise<T> =>
    asked.in_stock || asked.search.length > LONGEST_KEPT ? make() : cache.cached(catalogueCache.region, `${what} ${question}`, catalogueCache.tags, make)
  const closeness: Closeness = asked.search === '' ? 'exact' : await kept('closeness', () => closenessOf(reading, asked))
  const looked = { ...asked, closeness }
  const [results, count, counted] = await Promise.all([
    listProducts(reading, { ...looked, ordering, page, page_size }), kept('count', () => countProducts(reading, looked)), facets ? kept('facets', () => listFacets(reading, looked)) : undefined,
  ])
  return { results, count, facets: counted }
}
