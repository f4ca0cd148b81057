import { EditParams, PictureChange, PictureOrder, PictureParams, Saved } from '@comptoir/contract/shop-editing'
import { noContent, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import { languages } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { productMissing } from '../editing/save-product.ts'
import { keepPicture } from './keep-picture.ts'
import { notAPicture, unknownPicture } from './picture.ts'
import { addPicture, describePicture, orderPictures, removePicture } from './product-pictures.ts'

const tags = ['Catalogue editing']
const editors = { config: { permission: 'shop.catalogue.write' } }
const MOST_ALT_CHARACTERS = 300

/** The pictures of a product: upload one (multipart: `file`, and `alt_fr`, `alt_nl`, `alt_de`, `alt_en`), put them in order, take one off. */
export function pictureRoutes(app: App): void {
  const { platform } = app

  app.post('/api/shop/products/:id/images/', {
    ...editors,
    schema: { tags, summary: 'Upload a picture', description: 'multipart/form-data: `file`, `alt_fr`, `alt_nl`, `alt_de`, `alt_en`.', consumes: ['multipart/form-data'], params: EditParams, response: { 201: Saved, 404: problem, 422: problem } },
  }, async (request, reply) => {
    const product_id = await knownProduct(request.params.id)
    if (!request.isMultipart()) throw notAPicture
    const upload = await request.file()
    if (!upload) throw notAPicture
    const picture = await keepPicture(platform, await upload.toBuffer())
    const field = (name: string) => {
      const part = upload.fields[name]
      return part && 'value' in part && typeof part.value === 'string' ? part.value.slice(0, MOST_ALT_CHARACTERS) : undefined
    }
    const alt = Object.fromEntries(languages.flatMap((language) => field(`alt_${language}`) === undefined ? [] : [[language, field(`alt_${language}`)!]]))
    return reply.code(201).send(await platform.inTransaction(request.actor, (work) => addPicture(work, { product_id, picture, alt })))
  })

  app.put('/api/shop/products/:id/images/', { ...editors, schema: { tags, summary: 'Put the pictures in order', params: EditParams, body: PictureOrder, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const product_id = await knownProduct(request.params.id)
    await platform.inTransaction(request.actor, (work) => orderPictures(work, { product_id, image_ids: request.body.image_ids }))
    return reply.code(204).send(null)
  })

  app.patch('/api/shop/products/:id/images/:image_id/', { ...editors, schema: { tags, summary: 'Say what a picture shows', params: PictureParams, body: PictureChange, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const product_id = await knownProduct(request.params.id)
    const { image_id } = request.params
    if (!isId(image_id)) throw unknownPicture
    const alts = Object.fromEntries(Object.entries(request.body.alts).filter(([, text]) => text !== undefined))
    await platform.inTransaction(request.actor, (work) => describePicture(work, { product_id, image_id, alts }))
    return reply.code(204).send(null)
  })

  app.delete('/api/shop/products/:id/images/:image_id/', { ...editors, schema: { tags, summary: 'Take a picture off', params: PictureParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const product_id = await knownProduct(request.params.id)
    const { image_id } = request.params
    if (!isId(image_id)) throw unknownPicture
    await platform.inTransaction(request.actor, (work) => removePicture(work, { product_id, image_id }))
    return reply.code(204).send(null)
  })

  async function knownProduct(id: string): Promise<string> {
    const row = isId(id) ? await platform.reading.selectFrom('shop.products').select('id').where('id', '=', id).executeTakeFirst() : undefined
    if (!row) throw productMissing
    return row.id
  }
}
