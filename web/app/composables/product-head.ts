import type { Product } from '~/api/types'

/** Head and JSON-LD of a product page: what search engines and screen previews read. */
export function useProductHead(product: Product) {
  const site = useRuntimeConfig().public.i18n.baseUrl
  const picture = product.image ? `/media/${product.image.key}/${product.image.widths.at(-1)}.webp` : undefined
  usePageHead(() => ({ title: product.name, description: product.summary, picture }))

  const offers = product.variants.map((variant) => ({
    '@type': 'Offer',
    'sku': variant.sku,
    'price': (variant.price_incl_vat_cents / 100).toFixed(2),
    'priceCurrency': product.currency,
    'availability': variant.available === 0 ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
  }))
  useHead({
    script: [{
      type: 'application/ld+json',
      // a product's own words never end the script element
      innerHTML: JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Product',
        'name': product.name,
        'description': product.summary,
        ...(picture && { image: [site + picture] }),
        ...(product.brand && { brand: { '@type': 'Brand', name: product.brand } }),
        ...(product.variants.length === 1 && product.variants[0]?.ean && { gtin13: product.variants[0].ean }),
        ...(product.rating_count > 0 && { aggregateRating: { '@type': 'AggregateRating', 'ratingValue': product.rating_average, 'reviewCount': product.rating_count } }),
        'offers': offers,
      }).replaceAll('<', '\\u003c'),
    }],
  })
}
