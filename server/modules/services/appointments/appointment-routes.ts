import { Appointment, AppointmentAccess, AppointmentListQuery, AppointmentParams, BookedAppointment, NewAppointment } from '@comptoir/contract/services-appointments'
import { pageOf, problem } from '@comptoir/contract/wire'
import { companyOf } from '#modules/accounting'
import { ownerOf, rememberGuestCart } from '#modules/shop'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { unknownService } from '../catalogue/offer.ts'
import { unknownPractitioner } from '../practitioners/practitioner.ts'
import { appointmentToken, openAppointment } from './appointment-access.ts'
import { bookAppointment } from './book-appointment.ts'
import { calendarEntry } from '../calendar/calendar-entry.ts'
import { appointmentRow, listAppointments, presentAppointment } from './show-appointment.ts'

/** Whoever holds every slot for a quarter of an hour must at least be slow. */
const BOOKINGS_PER_MINUTE = 30
const tags = ['Appointments']

export function appointmentRoutes(app: App): void {
  const { platform } = app
  const { reading, clock, configuration } = platform

  app.post('/api/service/appointments/', {
    config: { permission: 'public', requests_per_minute: BOOKINGS_PER_MINUTE },
    schema: { tags, summary: 'Book a time', description: 'What is paid online is held for a quarter of an hour and put in the caller’s cart; everything else is confirmed at once.', body: NewAppointment, response: { 201: BookedAppointment, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { start, ...wish } = request.body
    if (!isId(wish.service_id)) throw unknownService
    if (wish.practitioner_id !== undefined && !isId(wish.practitioner_id)) throw unknownPractitioner
    const owner = await ownerOf(request, reply)
    const by_staff = wish.customer !== undefined && may(request.actor, 'services.appointments.write')
    const { cart_id, ...booked } = await platform.inTransaction(request.actor, (work) => bookAppointment(work, { ...wish, start: Temporal.Instant.from(start), owner, by_staff }))
    if (cart_id !== null && 'cart_id' in owner && owner.cart_id !== cart_id) rememberGuestCart(reply, cart_id)
    return reply.code(201).send({ ...booked, access_token: appointmentToken(configuration, booked.id) })
  })

  app.get('/api/service/appointments/', {
    config: { permission: 'signed-in' },
    schema: { tags, summary: 'Appointments', description: 'All of them, a practitioner’s own, or the customer’s own.', querystring: AppointmentListQuery, response: { 200: pageOf(Appointment) } },
  }, async (request) => {
    const { actor, query: { from, to, to_move, practitioner, ...query } } = request
    if (practitioner !== undefined && !isId(practitioner)) throw unknownPractitioner
    const by_staff = may(actor, 'services.appointments.read')
    const whose = !by_staff ? { user_id: actor.user_id } : may(actor, 'services.calendar.all') ? {} : { person_id: actor.user_id }
    const { count, results } = await listAppointments(reading, {
      ...query, ...whose, practitioner, to_move: to_move === 'true', from: from === undefined ? undefined : Temporal.PlainDate.from(from), to: to === undefined ? undefined : Temporal.PlainDate.from(to),
    }, actor.language, clock())
    return pageAnswer(request, query, count, results.map((row) => presentAppointment(row, clock(), by_staff)))
  })

  app.get('/api/service/appointments/:id/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'One appointment', params: AppointmentParams, querystring: AppointmentAccess, response: { 200: Appointment, 404: problem } },
  }, async (request, reply) => {
    const { id, by_staff } = await openAppointment(request, request.params.id, 'services.appointments.read', request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    return presentAppointment((await appointmentRow(reading, id, request.actor.language))!, clock(), by_staff)
  })

  app.get('/api/service/appointments/:id/calendar.ics', {
    config: { permission: 'public' },
    schema: { tags, summary: 'For a calendar', params: AppointmentParams, querystring: AppointmentAccess, produces: ['text/calendar'] },
  }, async (request, reply) => {
    const { id } = await openAppointment(request, request.params.id, 'services.appointments.read', request.query.access_token)
    const row = (await appointmentRow(reading, id, 'own'))!
    reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').header('content-disposition', 'attachment; filename="appointment.ics"')
    return calendarEntry(row, { method: 'PUBLISH', now: clock(), seller: await companyOf(reading), configuration })
  })
}
