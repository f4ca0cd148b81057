import { AlertQuery, Minimum, Movement, MovementQuery, NewMovement, StockAlert, StockLevels, StockQuery, StockRow, VariantParams } from '@comptoir/contract/shop-stock'
import { noContent, pageOf, problem } from '@comptoir/contract/wire'
import { z } from 'zod'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listAlerts } from './alerts.ts'
import { recordMovement, unknownLocation, unknownVariant } from './record-movement.ts'
import { setMinimum } from './set-minimum.ts'
import { listMovements, listStock, variantStock } from './stock-queries.ts'

const tags = ['Stock']
const readers = { config: { permission: 'shop.stock.read' } }
const Recorded = z.object({ id: z.string().meta({ example: '42' }) }).meta({ id: 'RecordedMovement' })

export function stockRoutes(app: App): void {
  const { platform } = app

  app.get('/api/shop/stock/levels/', { ...readers, schema: { tags, summary: 'What lies where', querystring: StockQuery, response: { 200: pageOf(StockRow) } } }, async (request) => {
    const { query, actor: { language } } = request
    const { count, results } = await listStock(platform.reading, { ...query, low: query.low === 'true', language })
    return pageAnswer(request, query, count, results)
  })

  app.get('/api/shop/stock/movements/', { ...readers, schema: { tags, summary: 'Movements, newest first', querystring: MovementQuery, response: { 200: pageOf(Movement), 404: problem } } }, async (request) => {
    const { query, actor: { language } } = request
    if (query.variant_id !== undefined && !isId(query.variant_id)) throw unknownVariant
    const { count, results } = await listMovements(platform.reading, { ...query, language })
    return pageAnswer(request, query, count, results)
  })

  app.post('/api/shop/stock/movements/', {
    config: { permission: 'shop.stock.write' },
    schema: { tags, summary: 'Record a receipt, adjustment or return', body: NewMovement, response: { 201: Recorded, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { variant_id, location_id } = request.body
    if (!isId(variant_id)) throw unknownVariant
    if (location_id !== undefined && !isId(location_id)) throw unknownLocation
    const { id } = await platform.inTransaction(request.actor, (work) => recordMovement(work, request.body))
    return reply.code(201).send({ id: id.toString() })
  })

  app.get('/api/shop/stock/alerts/', { ...readers, schema: { tags, summary: 'What fell to its minimum', querystring: AlertQuery, response: { 200: pageOf(StockAlert) } } }, async (request) => {
    const { query, actor: { language } } = request
    const { count, results } = await listAlerts(platform.reading, { ...query, open: query.open !== 'false', language })
    return pageAnswer(request, query, count, results)
  })

  app.put('/api/shop/variants/:id/minimum/', {
    config: { permission: 'shop.stock.write' },
    schema: { tags, summary: 'When to reorder', params: VariantParams, body: Minimum, response: { 204: noContent, 404: problem, 422: problem } },
  }, async (request, reply) => {
    const { params: { id }, body: { location_id, minimum } } = request
    if (!isId(id)) throw unknownVariant
    if (location_id !== undefined && !isId(location_id)) throw unknownLocation
    await platform.inTransaction(request.actor, (work) => setMinimum(work, { variant_id: id, location_id, minimum }))
    return reply.code(204).send(null)
  })

  app.get('/api/shop/variants/:id/stock/', { config: { permission: 'public' }, schema: { tags, summary: 'Levels of a variant', params: VariantParams, response: { 200: StockLevels, 404: problem } } }, async ({ actor, params }) => {
    const levels = isId(params.id) ? await variantStock(platform.reading, params.id, { unpublished: may(actor, 'shop.stock.read') }) : undefined
    if (!levels) throw unknownVariant
    return { results: levels }
  })
}
