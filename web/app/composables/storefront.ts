import { answerOf } from '~/api/problem'

/** Who sells here and how one can pay: asked for once, said on every page. */
export async function useStorefront() {
  const api = useCatalogueApi()
  const { data } = await useAsyncData('storefront', () => answerOf(api.GET('/api/shop/storefront/')))
  return data
}

/** The departments of the shop in their order, in the page's language. */
export async function useCategories() {
  const api = useCatalogueApi()
  const { locale } = useI18n()
  const { data } = await useAsyncData(() => `categories-${locale.value}`, () => answerOf(api.GET('/api/shop/categories/')), {
    transform: ({ results }) => results.map(({ id, parent_id, slug, slugs, name, description, product_count, image }) => ({
      id, parent_id, slug, slugs, name, description, product_count, image: image && { key: image.key, widths: image.widths, alt: image.alt },
    })),
  })
  return computed(() => data.value ?? [])
}
