import { answerOf } from '~/api/problem'
import { centsOf, readCatalogueQuery, writeCatalogueQuery, type CatalogueQuery } from './catalogue-query'

const PAGE_SIZE = 24

/** One page of products for what the address asks, with the facets to narrow it. */
export async function useProductList(category?: () => string) {
  const route = useRoute()
  const router = useRouter()
  const api = useCatalogueApi()
  const { locale } = useI18n()
  const asked = computed(() => readCatalogueQuery(route.query))
  const path = route.path

  const list = await useAsyncData(() => `products-${locale.value}-${category?.() ?? ''}-${JSON.stringify(asked.value)}`, () => answerOf(api.GET('/api/shop/products/', {
    params: {
      query: {
        ...(asked.value.q && { search: asked.value.q }),
        ...(category && { category: category() }),
        ...(asked.value.brands.length > 0 && { brand: asked.value.brands.join(',') }),
        min_price_cents: centsOf(asked.value.min),
        max_price_cents: centsOf(asked.value.max),
        ...(asked.value.stock && { in_stock: 'true' as const }),
        ordering: asked.value.sort || (asked.value.q ? 'relevance' : '-created_at'),
        facets: 'true' as const, page: asked.value.page, page_size: PAGE_SIZE,
      },
    },
  })))

  const pages = computed(() => Math.max(1, Math.ceil((list.data.value?.count ?? 0) / PAGE_SIZE)))
  /** Asks differently: the first page again, unless the page is what changes. */
  const ask = (change: Partial<CatalogueQuery>) => router.push({ path, query: writeCatalogueQuery({ ...asked.value, page: 1, ...change }) })
  const addressOf = (change: Partial<CatalogueQuery>) => ({ path, query: writeCatalogueQuery({ ...asked.value, ...change }) })
  return { ...list, asked, pages, ask, addressOf }
}
