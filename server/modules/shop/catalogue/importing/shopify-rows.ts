import { centsFromDecimal } from '#kernel/money.ts'
import type { Translated } from '#kernel/language.ts'
import type { ProductToSave, VariantToSave } from '../editing/save-product.ts'
import { isGtin } from '../editing/ean.ts'
import { slugOf } from '../editing/slug.ts'

/** A row of a product export in Shopify's CSV format, by column name. */
export type ShopifyRow = Readonly<Record<string, string>>

export type ImportedVariant = VariantToSave & { stock: number }
export type ImportedProduct = Omit<ProductToSave, 'variants'> & { slug: string, variants: ImportedVariant[] }

export type Reading = { price_includes_vat: boolean }

const MOST_OPTIONS = 3
const inAll = (text: string): Translated => ({ fr: text, nl: text, de: text, en: text })

/** The product that the rows of one handle describe: the first row tells the product, every row with a price a variant. Throws an Error with a sentence. */
export function productOf(rows: readonly ShopifyRow[], { price_includes_vat }: Reading): ImportedProduct {
  const head = rows[0]!
  const name = head['Title']?.trim()
  if (!name) throw new Error('Title: a product needs a name.')
  const slug = slugOf(head['Handle'] ?? name)
  const text = { slug, name: name.slice(0, 160), description: plainText(head['Body (HTML)'] ?? '').slice(0, 20_000), summary: '' }
  const names = Array.from({ length: MOST_OPTIONS }, (_, index) => head[`Option${index + 1} Name`]?.trim() ?? '')
  const variants = rows.filter((row) => row['Variant Price']?.trim()).map((row) => variantOf(row, slug, names))
  if (variants.length === 0) throw new Error('Variant Price: a product needs at least one price.')
  return {
    slug, state: head['Published']?.toLowerCase() === 'false' || head['Status'] === 'draft' ? 'draft' : head['Status'] === 'archived' ? 'archived' : 'published',
    brand: head['Vendor']?.trim().slice(0, 80) || null, vat_class: 'standard', supply: 'goods', price_includes_vat, unit: null,
    texts: { fr: text, nl: text, de: text, en: text }, variants,
  }
}

function variantOf(row: ShopifyRow, slug: string, names: readonly string[]): ImportedVariant {
  const options = names.flatMap((name, index) => {
    const value = row[`Option${index + 1} Value`]?.trim()
    // a product without options carries one that says so
    return name && value && !(name === 'Title' && value === 'Default Title') ? [{ name: inAll(name.slice(0, 80)), value: inAll(value.slice(0, 80)) }] : []
  })
  const sku = row['Variant SKU']?.trim() || [slug, ...options.map(({ value }) => slugOf(value.fr))].join('-').toUpperCase()
  const ean = row['Variant Barcode']?.trim() ?? ''
  if (ean && !isGtin(ean)) throw new Error(`Variant Barcode: ${ean} is no EAN, its last digit does not fit.`)
  return { sku: sku.slice(0, 60), ean: ean || null, options, price_cents: priceOf(row['Variant Price']!), weight_grams: wholeNumber(row, 'Variant Grams') || null, stock: Math.max(wholeNumber(row, 'Variant Inventory Qty'), 0) }
}

function priceOf(text: string): bigint {
  const plain = text.trim()
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) throw new Error(`Variant Price: ${plain} is no amount such as 12.50.`)
  return centsFromDecimal(plain)
}

function wholeNumber(row: ShopifyRow, column: string): number {
  const text = row[column]?.trim() ?? ''
  if (text && !/^-?\d{1,7}$/.test(text)) throw new Error(`${column}: ${text} is no whole number.`)
  return Number(text || 0)
}

/** Shopify keeps descriptions as HTML: paragraphs stay, tags and entities go. */
function plainText(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
  return html.replace(/<\s*(?:br|\/p|\/li|\/h\d)\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[^\P{Cc}\n]/gu, '').replace(/[ \t]+/g, ' ').replace(/\n{3,}/g, '\n\n').trim()
}
