import { centsOf, typedPrice } from './price-text'
import type { EditedProduct, ProductToSave } from './types'

export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]
export type Words = Record<Language, string>
export type OptionForm = { name: Words, value: Words }
export type VariantForm = {
  id?: string, sku: string, ean: string, price: string, weight_grams: string, unit_quantity: string, stock_counted: boolean, options: OptionForm[], available: number | undefined
}
export type TextForm = { name: string, slug: string, summary: string, description: string }
export type ProductForm = Pick<EditedProduct, 'state' | 'category_id' | 'vat_class' | 'supply' | 'price_includes_vat' | 'withdrawal_exempt'> & {
  brand: string, unit: 'kg' | 'l' | null, texts: Record<Language, TextForm>, variants: VariantForm[]
}

const noText = (): TextForm => ({ name: '', slug: '', summary: '', description: '' })
export const noWords = (): Words => ({ fr: '', nl: '', de: '', en: '' })
export const newVariant = (): VariantForm => ({ sku: '', ean: '', price: '', weight_grams: '', unit_quantity: '', stock_counted: true, options: [], available: undefined })

/** A product nobody saved yet. */
export const newProduct = (): ProductForm => ({
  state: 'draft', category_id: null, vat_class: 'standard', supply: 'goods', price_includes_vat: true, withdrawal_exempt: false, brand: '', unit: null,
  texts: { fr: noText(), nl: noText(), de: noText(), en: noText() }, variants: [newVariant()],
})

export const formOf = (product: EditedProduct): ProductForm => ({
  state: product.state, category_id: product.category_id, vat_class: product.vat_class, supply: product.supply, price_includes_vat: product.price_includes_vat, withdrawal_exempt: product.withdrawal_exempt,
  brand: product.brand ?? '', unit: product.unit === 'kg' || product.unit === 'l' ? product.unit : null,
  texts: Object.fromEntries(languages.map((language) => [language, { ...noText(), ...product.texts[language] }])) as Record<Language, TextForm>,
  variants: product.variants.map(({ id, sku, ean, price_cents, weight_grams, unit_quantity, stock_counted, options, available }) => ({
    id, sku, ean: ean ?? '', price: typedPrice(price_cents), weight_grams: String(weight_grams ?? ''), unit_quantity: String(unit_quantity ?? ''), stock_counted, available,
    options: options.map(({ name, value }) => ({ name: { ...name }, value: { ...value } })),
  })),
})

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null)

/** What is sent. A language without a name is left to the others; a missing word of an option takes the first there is. */
export function savedOf({ brand, texts, variants, ...head }: ProductForm): ProductToSave {
  return {
    ...head, brand: brand.trim() || null,
    texts: Object.fromEntries(languages.filter((language) => texts[language].name.trim()).map((language) => {
      const { name, slug, summary, description } = texts[language]
      return [language, { name: name.trim(), ...(slug.trim() && { slug: slug.trim() }), summary, description }]
    })),
    variants: variants.map(({ id, sku, ean, price, weight_grams, unit_quantity, stock_counted, options }) => ({
      ...(id && { id }), sku: sku.trim(), ean: ean.trim() || null, price_cents: centsOf(price) ?? 0, weight_grams: whole(weight_grams), unit_quantity: whole(unit_quantity), stock_counted,
      options: options.filter(({ name, value }) => anyWord(name) && anyWord(value)).map(({ name, value }) => ({ name: everywhere(name), value: everywhere(value) })),
    })),
  }
}

export const anyWord = (words: Words) => languages.map((language) => words[language].trim()).find(Boolean)
const everywhere = (words: Words): Words => Object.fromEntries(languages.map((language) => [language, words[language].trim() || anyWord(words)!])) as Words
