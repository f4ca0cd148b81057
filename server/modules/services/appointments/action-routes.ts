import { Appointment, AppointmentAccess, AppointmentCancellation, AppointmentConfirmation, AppointmentMove, AppointmentParams } from '@comptoir/contract/services-appointments'
import { problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { unknownPractitioner } from '../practitioners/practitioner.ts'
import { openAppointment, type Visitor } from './appointment-access.ts'
import { unknownAppointment } from './appointment.ts'
import { confirmAppointment, markNoShow } from './attend-appointment.ts'
import { cancelAppointment } from './cancel-appointment.ts'
import { moveAppointment } from './move-appointment.ts'
import { appointmentRow, presentAppointment } from './show-appointment.ts'
import type { Language } from '#kernel/language.ts'

const WRITE = 'services.appointments.write'
const tags = ['Appointments']

/** What is done to an appointment. By its customer: through the account, or the link in the mail. */
export function appointmentActionRoutes(app: App): void {
  const { platform: { reading, clock, inTransaction } } = app
  const shown = async ({ id, by_staff }: Visitor, language: Language) => presentAppointment((await appointmentRow(reading, id, language))!, clock(), by_staff)
  const answers = { 200: Appointment, 404: problem, 409: problem }

  app.post('/api/service/appointments/:id/reschedule/', {
    config: { permission: 'public' }, schema: { tags, summary: 'Move to another time', params: AppointmentParams, querystring: AppointmentAccess, body: AppointmentMove, response: { ...answers, 422: problem } },
  }, async (request) => {
    const visitor = await openAppointment(request, request.params.id, WRITE, request.query.access_token)
    const { start, practitioner_id } = request.body
    if (practitioner_id !== undefined && !isId(practitioner_id)) throw unknownPractitioner
    await inTransaction(request.actor, (work) => moveAppointment(work, { ...visitor, start: Temporal.Instant.from(start), practitioner_id }))
    return shown(visitor, request.actor.language)
  })

  app.post('/api/service/appointments/:id/cancel/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'Cancel', description: 'What was paid for it goes back, with a credit note.', params: AppointmentParams, querystring: AppointmentAccess, body: AppointmentCancellation, response: answers },
  }, async (request) => {
    const visitor = await openAppointment(request, request.params.id, WRITE, request.query.access_token)
    const { reason, refund } = request.body
    await inTransaction(request.actor, (work) => cancelAppointment(work, { ...visitor, reason, refund: refund || !visitor.by_staff }))
    return shown(visitor, request.actor.language)
  })

  app.post('/api/service/appointments/:id/confirm/', { config: { permission: WRITE }, schema: { tags, summary: 'Confirm a held time without payment', params: AppointmentParams, body: AppointmentConfirmation, response: { ...answers, 422: problem } } }, async (request) => {
    const visitor = staffOnly(await openAppointment(request, request.params.id, WRITE))
    await inTransaction(request.actor, (work) => confirmAppointment(work, { id: visitor.id, customer: request.body.customer }))
    return shown(visitor, request.actor.language)
  })

  app.post('/api/service/appointments/:id/no-show/', { config: { permission: WRITE }, schema: { tags, summary: 'Nobody came', params: AppointmentParams, response: answers } }, async (request) => {
    const visitor = staffOnly(await openAppointment(request, request.params.id, WRITE))
    await inTransaction(request.actor, (work) => markNoShow(work, visitor))
    return shown(visitor, request.actor.language)
  })
}

/** A practitioner who is a customer elsewhere does not judge their own appointment. */
function staffOnly(visitor: Visitor): Visitor {
  if (!visitor.by_staff) throw unknownAppointment
  return visitor
}
