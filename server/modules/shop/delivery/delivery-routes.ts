import type { z } from 'zod'
import { DeliveryMethods, DeliveryMethodToSave, DeliveryParams } from '@comptoir/contract/shop-delivery'
import { Saved } from '@comptoir/contract/shop-editing'
import { noContent, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { unknownMethod } from './delivery-method.ts'
import { archiveMethod, listMethods, saveMethod } from './save-method.ts'

const tags = ['Delivery']
const staff = { config: { permission: 'shop.delivery.write' } }

export function deliveryRoutes(app: App): void {
  const { platform } = app

  app.get('/api/shop/delivery-methods/', { config: { permission: 'public' }, schema: { tags, summary: 'How goods can be delivered', response: { 200: DeliveryMethods } } }, async () =>
    ({ results: await listMethods(platform.reading) }))

  app.post('/api/shop/delivery-methods/', { ...staff, schema: { tags, summary: 'Create a delivery method', body: DeliveryMethodToSave, response: { 201: Saved } } }, async (request, reply) =>
    reply.code(201).send(await platform.inTransaction(request.actor, (work) => saveMethod(work, fromWire(request.body)))))

  app.put('/api/shop/delivery-methods/:id/', { ...staff, schema: { tags, summary: 'Change a delivery method', params: DeliveryParams, body: DeliveryMethodToSave, response: { 200: Saved, 404: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw unknownMethod
    return platform.inTransaction(request.actor, (work) => saveMethod(work, { ...fromWire(request.body), id }))
  })

  app.delete('/api/shop/delivery-methods/:id/', { ...staff, schema: { tags, summary: 'No longer offer a delivery method', params: DeliveryParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const { id } = request.params
    if (!isId(id)) throw unknownMethod
    await platform.inTransaction(request.actor, (work) => archiveMethod(work, { id }))
    return reply.code(204).send(null)
  })
}

const fromWire = ({ price_incl_vat_cents, free_from_cents, ...method }: z.output<typeof DeliveryMethodToSave>) =>
  ({ ...method, price_cents: BigInt(price_incl_vat_cents), free_from_cents: free_from_cents ? BigInt(free_from_cents) : null })
