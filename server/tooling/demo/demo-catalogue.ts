import type { Translated } from '#kernel/language.ts'

/** One text in French, Dutch, German and English. */
export type Text4 = Translated

export type DemoVariant = {
  sku: string
  /** What tells it from its sisters, by option key (see `optionNames`); empty when it is the only one. */
  options: Readonly<Record<string, Text4>>
  /** Including VAT. */
  price_cents: number
  /** Thirteen digits in the range 20–29, which GS1 leaves to the shops themselves. */
  ean?: string
  stock: number
  minimum_stock?: number
  weight_grams?: number
  /** Thousandths of the product's unit in one piece, where it differs from the product's own. */
  unit_quantity?: number
}

export type DemoProduct = {
  slug: Text4
  name: Text4
  /** One line. */
  summary: Text4
  /** Plain text, a blank line between paragraphs. */
  description: Text4
  brand?: string
  vat_class: 'standard' | 'food' | 'books' | 'newspapers' | 'plants' | 'restaurant'
  supply: 'goods' | 'services'
  price_includes_vat: true
  variants: readonly DemoVariant[]
  /** Key of its picture in `pictures/illustrations.ts`. */
  illustration: string
  /** For a price per kilogram or litre; the quantity is in thousandths (250 g = 250 of a kg). */
  unit_price?: { quantity_per_unit: number, unit: 'kg' | 'l' }
}

export type DemoCategory = {
  slug: Text4
  name: Text4
  description: Text4
  /** Ground colour of its pictures. */
  tint: string
  products: readonly DemoProduct[]
}

/** How the options of the variants are called. */
export const optionNames: Readonly<Record<string, Text4>> = {
  size: { fr: 'Contenance', nl: 'Inhoud', de: 'Inhalt', en: 'Size' },
  format: { fr: 'Format', nl: 'Formaat', de: 'Format', en: 'Format' },
  fit: { fr: 'Taille', nl: 'Maat', de: 'Größe', en: 'Fit' },
  colour: { fr: 'Couleur', nl: 'Kleur', de: 'Farbe', en: 'Colour' },
  grind: { fr: 'Mouture', nl: 'Maling', de: 'Mahlgrad', en: 'Grind' },
  edition: { fr: 'Édition', nl: 'Uitgave', de: 'Ausgabe', en: 'Edition' },
  volume: { fr: 'Tome', nl: 'Deel', de: 'Band', en: 'Volume' },
  cocoa: { fr: 'Cacao', nl: 'Cacao', de: 'Kakao', en: 'Cocoa' },
  pack: { fr: 'Conditionnement', nl: 'Verpakking', de: 'Verpackung', en: 'Pack' },
}
