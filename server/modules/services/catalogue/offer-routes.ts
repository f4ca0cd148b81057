import type { z } from 'zod'
import { EditedService, EditedServiceQuery, EditedServiceRow, Service, ServiceListQuery, ServiceParams, ServiceToSave, SlotList, SlotQuery } from '@comptoir/contract/services-catalogue'
import { Saved } from '@comptoir/contract/shop-editing'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import { cents } from '#kernel/money.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { unknownPractitioner } from '../practitioners/practitioner.ts'
import { listSlots } from '../slots/list-slots.ts'
import { listEditedServices, readEditedService } from './edited-offers.ts'
import { saveService } from './save-offer.ts'
import { listServices, readService } from './offer-queries.ts'
import { unknownService } from './offer.ts'

const tags = ['Services']
const everybody = { config: { permission: 'public' } }
const editors = { config: { permission: 'services.catalogue.write' } }

export function serviceRoutes(app: App): void {
  const { platform } = app
  const { reading, clock, inTransaction } = platform

  app.get('/api/service/services/', { ...everybody, schema: { tags, summary: 'Services on offer', querystring: ServiceListQuery, response: { 200: pageOf(Service) } } }, async (request) => {
    const { count, results } = await listServices(reading, { ...request.query, language: request.actor.language })
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/service/services/:id/', { ...everybody, schema: { tags, summary: 'A service, by id or slug', params: ServiceParams, response: { 200: Service, 404: problem } } }, async ({ params, actor }) => {
    const service = /^[a-z0-9-]+$/i.test(params.id) ? await readService(reading, params.id, actor.language) : undefined
    if (!service) throw unknownService
    return service
  })

  app.get('/api/service/services/:id/slots/', {
    ...everybody, schema: { tags, summary: 'When it can be booked', params: ServiceParams, querystring: SlotQuery, response: { 200: SlotList, 404: problem, 422: problem } },
  }, async ({ params, query: { from, to = from, practitioner } }, reply) => {
    if (!isId(params.id)) throw unknownService
    if (practitioner !== 'any' && !isId(practitioner)) throw unknownPractitioner
    reply.header('cache-control', 'no-store')
    return listSlots(reading, {
      service_id: params.id, practitioner_id: practitioner === 'any' ? undefined : practitioner, first_day: Temporal.PlainDate.from(from), last_day: Temporal.PlainDate.from(to), now: clock(),
    })
  })

  app.get('/api/service/edited-services/', { ...editors, schema: { tags, summary: 'Services of every state', querystring: EditedServiceQuery, response: { 200: pageOf(EditedServiceRow) } } }, async (request) => {
    const { count, results } = await listEditedServices(reading, { ...request.query, language: request.actor.language }, clock())
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/service/edited-services/:id/', { ...editors, schema: { tags, summary: 'A service with everything that can be changed', params: ServiceParams, response: { 200: EditedService, 404: problem } } }, async ({ params }) => {
    const service = isId(params.id) ? await readEditedService(reading, params.id) : undefined
    if (!service) throw unknownService
    return service
  })

  app.post('/api/service/services/', { ...editors, schema: { tags, summary: 'Create a service', body: ServiceToSave, response: { 201: Saved, 404: problem, 409: problem, 422: problem } } }, async (request, reply) => {
    const service = fromWire(request.body)
    return reply.code(201).send(await inTransaction(request.actor, (work) => saveService(work, service)))
  })

  app.put('/api/service/services/:id/', { ...editors, schema: { tags, summary: 'Change a service', params: ServiceParams, body: ServiceToSave, response: { 200: Saved, 404: problem, 409: problem, 422: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw unknownService
    const service = fromWire(request.body)
    return inTransaction(request.actor, (work) => saveService(work, { ...service, id }))
  })
}

function fromWire({ price_cents, ...service }: z.output<typeof ServiceToSave>) {
  if (!service.practitioner_ids.every(isId)) throw unknownPractitioner
  return { ...service, price_cents: cents(price_cents) }
}
