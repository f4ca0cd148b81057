import { CategoryToSave, EditedProduct, EditedProductQuery, EditedProductRow, EditParams, ProductToSave, Saved } from '@comptoir/contract/shop-editing'
import { pageOf, problem } from '@comptoir/contract/wire'
import type { z } from 'zod'
import { isId } from '#kernel/identifier.ts'
import { cents } from '#kernel/money.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listEditedProducts, readEditedProduct } from './edited-products.ts'
import { isGtin, wrongEan } from './ean.ts'
import { saveCategory, unknownCategory } from './save-category.ts'
import { productMissing, saveProduct, textMissing, type ProductToSave as Product } from './save-product.ts'

const tags = ['Catalogue editing']
const editors = { config: { permission: 'shop.catalogue.write' } }

/** What the people who keep the catalogue do with it. */
export function editingRoutes(app: App): void {
  const { platform } = app

  app.get('/api/shop/edited-products/', { ...editors, schema: { tags, summary: 'Products of every state', querystring: EditedProductQuery, response: { 200: pageOf(EditedProductRow) } } }, async (request) => {
    const { count, results } = await listEditedProducts(platform.reading, { ...request.query, language: request.actor.language })
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/shop/edited-products/:id/', { ...editors, schema: { tags, summary: 'A product with everything that can be changed', params: EditParams, response: { 200: EditedProduct, 404: problem } } }, async ({ params, actor }) => {
    const product = isId(params.id) ? await readEditedProduct(platform.reading, params.id, actor.language) : undefined
    if (!product) throw productMissing
    return product
  })

  app.post('/api/shop/products/', { ...editors, schema: { tags, summary: 'Create a product', body: ProductToSave, response: { 201: Saved, 409: problem, 422: problem } } }, async (request, reply) => {
    const product = fromWire(request.body)
    return reply.code(201).send(await platform.inTransaction(request.actor, (work) => saveProduct(work, product)))
  })

  app.put('/api/shop/products/:id/', { ...editors, schema: { tags, summary: 'Change a product', params: EditParams, body: ProductToSave, response: { 200: Saved, 404: problem, 409: problem, 422: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw productMissing
    const product = fromWire(request.body)
    return platform.inTransaction(request.actor, (work) => saveProduct(work, { ...product, id }))
  })

  app.post('/api/shop/categories/', { ...editors, schema: { tags, summary: 'Create a category', body: CategoryToSave, response: { 201: Saved, 409: problem } } }, async (request, reply) => {
    const category = demandParent(request.body)
    return reply.code(201).send(await platform.inTransaction(request.actor, (work) => saveCategory(work, category)))
  })

  app.put('/api/shop/categories/:id/', { ...editors, schema: { tags, summary: 'Change a category', params: EditParams, body: CategoryToSave, response: { 200: Saved, 404: problem, 409: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw unknownCategory
    const category = demandParent(request.body)
    return platform.inTransaction(request.actor, (work) => saveCategory(work, { ...category, id }))
  })
}

/** Cents become what they are, and what looks like an id or an EAN is one. */
function fromWire({ variants, category_id, ...product }: z.output<typeof ProductToSave>): Product {
  if (category_id && !isId(category_id)) throw unknownCategory
  if (!Object.values(product.texts).some(Boolean)) throw textMissing
  for (const { ean, id } of variants) {
    if (ean && !isGtin(ean)) throw wrongEan.with({ ean })
    if (id !== undefined && !isId(id)) throw productMissing
  }
  return { ...product, category_id, variants: variants.map((variant) => ({ ...variant, price_cents: cents(variant.price_cents) })) }
}

function demandParent(category: z.output<typeof CategoryToSave>): z.output<typeof CategoryToSave> {
  if (category.parent_id && !isId(category.parent_id)) throw unknownCategory
  return category
}
