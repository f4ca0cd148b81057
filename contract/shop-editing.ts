import { z } from 'zod'
import { Picture } from './shop-catalogue.ts'
import { cents, centsOut, id, instantOut, line, pageQuery, prose } from './wire.ts'

const word4 = z.object({ fr: line(80), nl: line(80), de: line(80), en: line(80) }).meta({ example: { fr: 'Contenance', nl: 'Inhoud', de: 'Inhalt', en: 'Size' } })
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).max(120).meta({ description: 'Words of the address.', example: 'cafe-de-la-senne' })
const price = cents.min(0).max(1_000_000_000)
const vatClass = z.enum(['standard', 'food', 'books', 'newspapers', 'plants', 'restaurant']).meta({ example: 'food' })
const state = z.enum(['draft', 'published', 'archived']).meta({ example: 'published' })

const productText = z.object({ slug: slug.optional(), name: line(160), summary: prose(300).optional(), description: prose(20_000).optional() }).meta({ id: 'ProductText' })
const option = z.object({ name: word4, value: word4 })

export const VariantToSave = z.object({
  id: id.optional().meta({ description: 'Left out: a new variant.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  sku: line(60).meta({ example: 'CAF-250' }),
  ean: z.string().regex(/^\d{8}$|^\d{12,14}$/).nullable().optional().meta({ description: 'With its check digit.', example: '2012345678903' }),
  options: z.array(option).max(5),
  price_cents: price,
  unit_quantity: z.int().min(1).max(1_000_000).nullable().optional().meta({ description: "Thousandths of the product's unit in one piece.", example: 250 }),
  weight_grams: z.int().min(0).max(1_000_000).nullable().optional().meta({ example: 260 }),
  stock_counted: z.boolean().optional(),
}).meta({ id: 'VariantToSave' })

export const ProductToSave = z.object({
  state,
  category_id: id.nullable().optional(),
  brand: line(80).nullable().optional(),
  vat_class: vatClass,
  supply: z.enum(['goods', 'services']),
  price_includes_vat: z.boolean(),
  unit: z.enum(['kg', 'l']).nullable().optional(),
  withdrawal_exempt: z.boolean().optional().meta({ description: 'The law exempts it from the right to withdraw.', example: false }),
  texts: z.object({ fr: productText.optional(), nl: productText.optional(), de: productText.optional(), en: productText.optional() }),
  variants: z.array(VariantToSave).min(1).max(200),
}).meta({ id: 'ProductToSave' })

const alts = z.object({ fr: prose(300), nl: prose(300), de: prose(300), en: prose(300) }).partial().meta({ description: 'What the picture shows, for those who cannot see it; by language.', example: { fr: 'Un paquet de café', nl: 'Een pak koffie' } })
export const EditedPicture = Picture.extend({ alts }).meta({ id: 'EditedPicture' })
export const PictureChange = z.object({ alts }).meta({ id: 'PictureChange' })

/** A product as its editor shows it: every language, every variant, drafts too. */
export const EditedProduct = z.object({
  id,
  state,
  category_id: id.nullable(),
  brand: z.string().nullable().meta({ example: 'Brûlerie Exemple' }),
  vat_class: vatClass,
  supply: z.enum(['goods', 'services']),
  price_includes_vat: z.boolean(),
  unit: z.string().nullable().meta({ example: 'kg' }),
  withdrawal_exempt: z.boolean().meta({ example: false }),
  texts: z.record(z.string(), z.object({ slug: z.string(), name: z.string(), summary: z.string(), description: z.string() }))
    .meta({ example: { fr: { slug: 'cafe', name: 'Café', summary: '', description: '' } } }),
  variants: z.array(z.object({
    id, sku: z.string(), ean: z.string().nullable(), options: z.array(option), price_cents: centsOut, unit_quantity: z.int().nullable(), weight_grams: z.int().nullable(),
    stock_counted: z.boolean(), on_hand: z.int().meta({ example: 12 }), reserved: z.int().meta({ example: 0 }), available: z.int().meta({ example: 12 }),
  })),
  images: z.array(EditedPicture),
}).meta({ id: 'EditedProduct' })

export const EditedProductRow = z.object({
  id, state, name: z.string().meta({ example: 'Café de la Senne' }), sku: z.string().nullable().meta({ example: 'CAF-250' }), brand: z.string().nullable().meta({ example: null }),
  category: z.string().nullable().meta({ example: 'Café' }), image: z.string().nullable().meta({ example: null }), price_cents: centsOut.nullable(), price_includes_vat: z.boolean(),
  variant_count: z.int().meta({ example: 1 }), available: z.int().nullable().meta({ example: 12 }), updated_at: instantOut,
}).meta({ id: 'EditedProductRow' })
export const EditedProductQuery = z.object({ ...pageQuery, search: line(100).optional(), state: state.optional() })

const categoryText = z.object({ slug: slug.optional(), name: line(80), description: prose(2_000).optional() })
export const CategoryToSave = z.object({
  parent_id: id.nullable().optional(),
  position: z.int().min(0).max(10_000).optional().meta({ example: 1 }),
  texts: z.object({ fr: categoryText, nl: categoryText, de: categoryText, en: categoryText }),
}).meta({ id: 'CategoryToSave' })

export const Saved = z.object({ id }).meta({ id: 'Saved' })
export const PictureOrder = z.object({ image_ids: z.array(id).max(50) }).meta({ id: 'PictureOrder' })
export const EditParams = z.object({ id })
export const PictureParams = z.object({ id, image_id: id })
