import { newId } from '#kernel/identifier.ts'
import { languages, type Language, type Translated } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatClass } from '#kernel/vat.ts'
import type { Supply } from '#kernel/vat-treatment.ts'
import type { Work } from '#platform/work.ts'
import { refreshCards } from '../refresh-cards.ts'
import { saveTexts, type ProductText } from './save-texts.ts'
import { saveVariants } from './save-variants.ts'

export const skuTaken = new Refusal('shop/sku-taken', 409, {
  fr: 'Cette référence (SKU) est déjà celle d’une autre variante.', nl: 'Deze referentie (SKU) is al die van een andere variant.',
  de: 'Diese Artikelnummer (SKU) gehört schon zu einer anderen Variante.', en: 'This reference (SKU) already belongs to another variant.',
})
export const eanTaken = new Refusal('shop/ean-taken', 409, {
  fr: 'Ce code EAN est déjà celui d’une autre variante.', nl: 'Deze EAN-code is al die van een andere variant.', de: 'Dieser EAN-Code gehört schon zu einer anderen Variante.', en: 'This EAN code already belongs to another variant.',
})
export const slugTaken = new Refusal('shop/slug-taken', 409, {
  fr: 'Cette adresse (slug) est déjà prise : choisissez-en une autre.', nl: 'Dit adres (slug) is al in gebruik: kies een ander.', de: 'Diese Adresse (Slug) ist schon vergeben: wählen Sie eine andere.', en: 'This address (slug) is already taken: choose another.',
})
export const productMissing = new Refusal('shop/unknown-product', 404, {
  fr: 'Ce produit n’existe pas.', nl: 'Dit product bestaat niet.', de: 'Dieses Produkt gibt es nicht.', en: 'This product does not exist.',
})

export const textMissing = new Refusal('shop/text-missing', 422, {
  fr: 'Donnez un nom au produit dans au moins une langue.', nl: 'Geef het product een naam in minstens één taal.', de: 'Geben Sie dem Produkt in mindestens einer Sprache einen Namen.', en: 'Give the product a name in at least one language.',
}).at('/texts')

export type VariantToSave = {
  /** Without it a new variant is made. */
  id?: string | undefined
  sku: string
  ean?: string | null | undefined
  options: { name: Translated, value: Translated }[]
  price_cents: Cents
  unit_quantity?: number | null | undefined
  weight_grams?: number | null | undefined
  stock_counted?: boolean | undefined
}

export type ProductToSave = {
  id?: string | undefined
  state: 'draft' | 'published' | 'archived'
  category_id?: string | null | undefined
  brand?: string | null | undefined
  vat_class: VatClass
  supply: Supply
  price_includes_vat: boolean
  unit?: 'kg' | 'l' | null | undefined
  /** The law exempts it from the right to withdraw (art. VI.53 CEL): perishable, made to measure, unsealed … */
  withdrawal_exempt?: boolean | undefined
  /** At least one language; the others take the words of the first one there is, French before Dutch, German, English. */
  texts: Partial<Record<Language, ProductText>>
  /** The whole list, in order: a variant that is left out is archived. */
  variants: VariantToSave[]
}

/** Creates or changes a product with its texts and variants, and refreshes what lists show of it. */
export async function saveProduct(work: Work, { id, texts, variants, ...head }: ProductToSave): Promise<{ id: string }> {
  const { tx, now } = work
  const product_id = id ?? newId()
  const columns = { ...head, category_id: head.category_id ?? null, brand: head.brand ?? null, unit: head.unit ?? null, withdrawal_exempt: head.withdrawal_exempt ?? false, updated_at: now }
  if (id === undefined) await tx.insertInto('shop.products').values({ id: product_id, ...columns, created_at: now }).execute()
  else {
    const changed = await tx.updateTable('shop.products').set(columns).where('id', '=', id).returning('id').executeTakeFirst()
    if (!changed) throw productMissing
  }
  await saveTexts(work, product_id, inEveryLanguage(texts))
  await saveVariants(work, product_id, variants)
  await refreshCards(work, [product_id])
  return { id: product_id }
}

/** A list in Dutch must not lose a product that only has French words. */
function inEveryLanguage(texts: ProductToSave['texts']): Record<Language, ProductText> {
  const first = languages.map((language) => texts[language]).find((text) => text !== undefined)
  if (!first) throw textMissing
  return Object.fromEntries(languages.map((language) => [language, texts[language] ?? first])) as Record<Language, ProductText>
}
