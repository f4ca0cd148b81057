import type { Platform } from '#platform/platform.ts'
import type { PageRequest } from '#platform/http/paging.ts'
import { CATALOGUE, catalogueRegion, shelfRegion } from '../catalogue-cache.ts'
import { listFacets, type Facet } from './list-facets.ts'
import { chooseProducts, countProducts, listProducts, type Ordering } from './list-products.ts'
import { categoriesOf, closenessOf, searchWords, type Closeness, type ProductFilter } from './product-filter.ts'

type Browsed = Awaited<ReturnType<typeof listProducts>>
/** Longer searches are seldom asked twice. */
const LONGEST_KEPT = 60

/**
 * A page of products, how many there are, and facets when wanted. What only changes with the catalogue — which products, how many, facets —
 * is kept until it does; the cards themselves tell what is in stock and are read each time. Where only what is in stock is asked for, the page is
 * chosen each time, and its count and facets may be half a minute old.
 */
export async function browseProducts(
  { reading, cache }: Pick<Platform, 'reading' | 'cache'>, { facets, ordering, page, page_size, ...filter }: ProductFilter & PageRequest & { facets: boolean, ordering?: Ordering | undefined },
): Promise<{ count: number, results: Browsed, facets: Facet[] | undefined }> {
  const asked = { ...filter, search: searchWords(filter.search ?? '') }
  const question = JSON.stringify(asked)
  const kept = <T extends number | readonly string[] | Closeness | Facet[]>(what: string, make: () => Promise<T>, region = catalogueRegion.name): Promise<T> =>
    asked.search.length > LONGEST_KEPT ? make() : cache.cached(region, `${what} ${question}`, [CATALOGUE], make)
  const [closeness, category_ids] = await Promise.all([
    asked.search === '' ? 'exact' as const : kept<Closeness>('closeness', () => closenessOf(reading, asked)), asked.categories.length === 0 ? [] : kept<readonly string[]>('categories', () => categoriesOf(reading, asked)),
  ])
  const looked = { ...asked, closeness, category_ids }
  const choose = () => chooseProducts(reading, { ...looked, ordering, page, page_size })
  const pageOf = async () => listProducts(reading, asked.language, await (asked.in_stock ? choose() : kept(`page ${page} of ${page_size} by ${ordering}`, choose)))
  const counting = asked.in_stock ? shelfRegion.name : catalogueRegion.name
  const [results, count, counted] = await Promise.all([
    pageOf(), kept('count', () => countProducts(reading, looked), counting), facets ? kept('facets', () => listFacets(reading, looked), counting) : undefined,
  ])
  return { results, count, facets: counted }
}
