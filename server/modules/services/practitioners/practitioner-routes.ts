import type { z } from 'zod'
import { Availability, AvailabilityToSave, ExceptionParams, NewException, Practitioner, PractitionerException, PractitionerParams, PractitionerToSave } from '@comptoir/contract/services-practitioners'
import { Saved } from '@comptoir/contract/shop-editing'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { addException, removeException, setWorkingHours } from './change-availability.ts'
import { exceptionsFrom, listPractitioners, openPractitioner, weeklyHours } from './practitioner-queries.ts'
import { minuteOf, notARange, unknownException, unknownPractitioner } from './practitioner.ts'
import { savePractitioner } from './save-practitioner.ts'

const tags = ['Practitioners']
const keepers = { config: { permission: 'services.availability.write' } }
const editors = { config: { permission: 'services.catalogue.write' } }

/** Who gives appointments, and when. A practitioner keeps their own agenda; `services.calendar.all` opens everybody's. */
export function practitionerRoutes(app: App): void {
  const { platform: { reading, clock, inTransaction } } = app

  app.get('/api/service/practitioners/', { config: { permission: 'services.appointments.read' }, schema: { tags, summary: 'Who gives appointments', description: 'Everybody, or the caller alone.', response: { 200: listOf(Practitioner) } } },
    async ({ actor }) => ({ results: await listPractitioners(reading, may(actor, 'services.calendar.all') ? undefined : actor.user_id) }))

  app.post('/api/service/practitioners/', { ...editors, schema: { tags, summary: 'Add a practitioner', body: PractitionerToSave, response: { 201: Saved, 409: problem, 422: problem } } }, async (request, reply) => {
    demandPerson(request.body)
    return reply.code(201).send(await inTransaction(request.actor, (work) => savePractitioner(work, request.body)))
  })

  app.put('/api/service/practitioners/:id/', { ...editors, schema: { tags, summary: 'Change a practitioner', params: PractitionerParams, body: PractitionerToSave, response: { 200: Saved, 404: problem, 409: problem, 422: problem } } }, async (request) => {
    const { id } = request.params
    if (!isId(id)) throw unknownPractitioner
    demandPerson(request.body)
    return inTransaction(request.actor, (work) => savePractitioner(work, { ...request.body, id }))
  })

  app.get('/api/service/practitioners/:id/availability/', { config: { permission: 'services.appointments.read' }, schema: { tags, summary: 'The usual week', params: PractitionerParams, response: { 200: Availability, 404: problem } } },
    async (request) => ({ results: await weeklyHours(reading, await openPractitioner(request, request.params.id)) }))

  app.put('/api/service/practitioners/:id/availability/', { ...keepers, schema: { tags, summary: 'Set the usual week', params: PractitionerParams, body: AvailabilityToSave, response: { 200: Availability, 404: problem, 422: problem } } }, async (request) => {
    const practitioner_id = await openPractitioner(request, request.params.id)
    const ranges = request.body.ranges.map(({ weekday, from, to }) => ({ weekday, ...rangeOf(from, to) }))
    await inTransaction(request.actor, (work) => setWorkingHours(work, { practitioner_id, ranges }))
    return { results: await weeklyHours(reading, practitioner_id) }
  })

  app.get('/api/service/practitioners/:id/exceptions/', { config: { permission: 'services.appointments.read' }, schema: { tags, summary: 'What differs from the usual week, from today', params: PractitionerParams, response: { 200: listOf(PractitionerException), 404: problem } } },
    async (request) => ({ results: await exceptionsFrom(reading, await openPractitioner(request, request.params.id), dayOf(clock())) }))

  app.post('/api/service/practitioners/:id/exceptions/', { ...keepers, schema: { tags, summary: 'Close days or hours, or open extra ones', params: PractitionerParams, body: NewException, response: { 201: Saved, 404: problem, 422: problem } } }, async (request, reply) => {
    const practitioner_id = await openPractitioner(request, request.params.id)
    const exception = exceptionFrom(request.body)
    return reply.code(201).send(await inTransaction(request.actor, (work) => addException(work, { practitioner_id, ...exception })))
  })

  app.delete('/api/service/practitioners/:id/exceptions/:exception_id/', { ...keepers, schema: { tags, summary: 'Back to the usual week', params: ExceptionParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const practitioner_id = await openPractitioner(request, request.params.id)
    const { exception_id } = request.params
    if (!isId(exception_id)) throw unknownException
    await inTransaction(request.actor, (work) => removeException(work, { practitioner_id, id: exception_id }))
    return reply.code(204).send(null)
  })
}

function demandPerson({ person_id }: z.output<typeof PractitionerToSave>): void {
  if (person_id !== null && !isId(person_id)) throw unknownPractitioner
}

function rangeOf(from: string, to: string) {
  const range = { from_minute: minuteOf(from), to_minute: minuteOf(to) }
  if (range.from_minute >= range.to_minute) throw notARange
  return range
}

function exceptionFrom({ kind, from, to, first_day, last_day = first_day, reason }: z.output<typeof NewException>) {
  const days = { first_day: Temporal.PlainDate.from(first_day), last_day: Temporal.PlainDate.from(last_day) }
  if (Temporal.PlainDate.compare(days.first_day, days.last_day) > 0) throw notARange
  return { kind, ...days, ...rangeOf(from, to), reason }
}
