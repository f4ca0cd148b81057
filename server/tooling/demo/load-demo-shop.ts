import { saveCompany } from '#modules/accounting'
import { addPicture, recordMovement, saveCategory, saveProduct, setCategoryPicture, type KeptPicture } from '#modules/shop'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { loadDemoBooks } from './books/load-demo-books.ts'
import { demoCatalogue } from './catalogue/index.ts'
import { demoCompany } from './company.ts'
import { optionNames, type DemoCategory, type DemoProduct, type DemoVariant } from './demo-catalogue.ts'
import { categoryPicture } from './pictures/category-picture.ts'
import { loadDemoInvoices } from './invoicing/load-demo-invoices.ts'
import { loadDemoReviews } from './reviews/load-demo-reviews.ts'
import { loadDemoServices } from './services/load-demo-services.ts'
import { loadDemoSubscriptions } from './subscriptions/load-demo-subscriptions.ts'
import { loadDemoTrade } from './trade/load-demo-trade.ts'
import { keepDrawn } from './pictures/keep-drawn.ts'
import { pictureOf } from './pictures/picture-of.ts'

/** The shelves were filled before anything was sold from them. */
const OPENED_HOURS_AGO = 30 * 24

/**
 * Opens the demo shop in a Comptoir that sells nothing yet; returns whether it did. One transaction per category, so a start
 * that was interrupted goes on with the next category.
 */
export async function loadDemoShop(platform: Platform, onProgress: (text: string) => void): Promise<boolean> {
  const loaded = await categoriesThere(platform)
  if (loaded === 'somebody else’s' || loaded.size === demoCatalogue.length) return false
  await platform.inTransaction(platform.actor, async (work) => {
    const { trade_name: _, ...company } = demoCompany
    await saveCompany(work, company)
  })
  const all = demoCatalogue.reduce((sum, { products }) => sum + products.length, 0)
  let done = 0
  for (const [position, category] of demoCatalogue.entries()) {
    if (!loaded.has(category.slug.fr)) {
      const pictures = new Map<DemoProduct | DemoCategory, KeptPicture>([[category, await keepDrawn(platform, categoryPicture(category))]])
      for (const product of category.products) {
        pictures.set(product, await keepDrawn(platform, pictureOf(product, category)))
        onProgress(`Opening the demo shop: ${done + pictures.size - 1} of ${all} products`)
      }
      await platform.inTransaction(platform.actor, (work) => addCategory(work, category, position, pictures))
    }
    done += category.products.length
  }
  // the last quarter, the last weeks, then the orders of the last week: a journal only goes forward
  await loadDemoBooks(platform)
  await loadDemoInvoices(platform)
  await loadDemoTrade(platform)
  await loadDemoServices(platform)
  await loadDemoSubscriptions(platform)
  await loadDemoReviews(platform)
  return true
}

/** The demo categories that are there already, or that the shop is a merchant's own. */
async function categoriesThere({ reading }: Platform): Promise<Set<string> | 'somebody else’s'> {
  const rows = await reading.selectFrom('shop.category_texts').select('slug').where('language', '=', 'fr').limit(1_000).execute()
  const own = new Set(demoCatalogue.map(({ slug }) => slug.fr))
  return rows.every(({ slug }) => own.has(slug)) ? new Set(rows.map(({ slug }) => slug)) : 'somebody else’s'
}

async function addCategory(work: Work, category: DemoCategory, position: number, pictures: Map<DemoProduct | DemoCategory, KeptPicture>): Promise<void> {
  const { name, slug, description } = category
  const texts = { fr: textOf('fr'), nl: textOf('nl'), de: textOf('de'), en: textOf('en') }
  function textOf(language: 'fr' | 'nl' | 'de' | 'en') {
    return { name: name[language], slug: slug[language], description: description[language] }
  }
  const { id } = await saveCategory(work, { position, texts })
  await setCategoryPicture(work, { category_id: id, picture: pictures.get(category)!, alt: name })
  for (const product of category.products) await addProduct(work, id, product, pictures.get(product)!)
}

async function addProduct(work: Work, category_id: string, product: DemoProduct, picture: KeptPicture): Promise<void> {
  const words = (language: 'fr' | 'nl' | 'de' | 'en') => ({ slug: product.slug[language], name: product.name[language], summary: product.summary[language], description: product.description[language] })
  const variants = product.variants.map((variant) => ({ ...variantOf(product, variant), stock: variant.stock, minimum: variant.minimum_stock }))
  const { id } = await saveProduct(work, {
    state: 'published', category_id, brand: product.brand, vat_class: product.vat_class, supply: product.supply, price_includes_vat: product.price_includes_vat, unit: product.unit_price?.unit,
    texts: { fr: words('fr'), nl: words('nl'), de: words('de'), en: words('en') }, variants: variants.map(({ stock: _, minimum: __, ...variant }) => variant),
  })
  await addPicture(work, { product_id: id, picture, alt: product.name })
  if (product.supply === 'services') return
  const saved = await work.tx.selectFrom('shop.variants').select(['id', 'sku']).where('product_id', '=', id).execute()
  for (const { sku, stock, minimum } of variants) {
    const variant_id = saved.find((row) => row.sku === sku)!.id
    if (stock > 0) await recordMovement({ ...work, now: work.now.subtract({ hours: OPENED_HOURS_AGO }) }, { variant_id, quantity: stock, kind: 'receipt', reason: 'Stock d’ouverture' })
    if (minimum !== undefined) await work.tx.updateTable('shop.stock_levels').set({ minimum }).where('variant_id', '=', variant_id).execute()
  }
}

function variantOf(product: DemoProduct, variant: DemoVariant) {
  return {
    sku: variant.sku, ean: variant.ean ?? null, price_cents: BigInt(variant.price_cents), weight_grams: variant.weight_grams ?? null, stock_counted: product.supply === 'goods',
    unit_quantity: variant.unit_quantity ?? product.unit_price?.quantity_per_unit ?? null,
    options: Object.entries(variant.options).map(([key, value]) => ({ name: optionNames[key]!, value })),
  }
}
