import { companyOf } from '#modules/accounting'
import type { Configuration } from '#platform/configuration.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { appointmentPage } from '../appointments/appointment-access.ts'
import { calendarEntry } from '../calendar/calendar-entry.ts'
import { appointmentRow } from '../appointments/show-appointment.ts'
import { appointmentMail, type Occasion } from './appointment-mails.ts'

const tellConfirmed: Listener<'services.appointment-confirmed'> = {
  hears: 'services.appointment-confirmed', name: 'services.tell-appointment-confirmed',
  act: (work, { appointment_id }, configuration) => tell(work, configuration, appointment_id, 'confirmed'),
}
const tellMoved: Listener<'services.appointment-moved'> = {
  hears: 'services.appointment-moved', name: 'services.tell-appointment-moved',
  act: (work, { appointment_id }, configuration) => tell(work, configuration, appointment_id, 'moved'),
}
const tellCancelled: Listener<'services.appointment-cancelled'> = {
  hears: 'services.appointment-cancelled', name: 'services.tell-appointment-cancelled',
  act: (work, { appointment_id, refunded }, configuration) => tell(work, configuration, appointment_id, refunded ? 'refunded' : 'cancelled'),
}
const remind: Listener<'services.appointment-near'> = {
  hears: 'services.appointment-near', name: 'services.remind-of-appointment',
  act: (work, { appointment_id }, configuration) => tell(work, configuration, appointment_id, 'near'),
}

/** What customers are written about their appointments. */
export const appointmentEmails: readonly AnyListener[] = [tellConfirmed, tellMoved, tellCancelled, remind]

/** Writes to the customer, with the entry for their calendar. What no longer holds when the job runs is not written. */
async function tell(work: Work, configuration: Configuration, id: string, occasion: Occasion): Promise<void> {
  const appointment = await appointmentRow(work.tx, id, 'own')
  if (!appointment?.customer_email) return
  const ended = occasion === 'cancelled' || occasion === 'refunded'
  if (!ended && appointment.status !== 'confirmed') return
  const text = calendarEntry(appointment, { method: ended ? 'CANCEL' : 'REQUEST', now: work.now, seller: await companyOf(work.tx), configuration })
  await sendMail(work, {
    to: appointment.customer_email, to_name: appointment.customer_name ?? undefined, language: appointment.language, kind: `services/appointment-${occasion}`,
    content: appointmentMail({ appointment, page: appointmentPage(configuration, id, appointment.language) }, occasion),
    ...(occasion !== 'near' && { attachments: [{ name: 'appointment.ics', type: `text/calendar; charset=utf-8; method=${ended ? 'CANCEL' : 'REQUEST'}`, text }] }),
    about: { kind: 'appointment', id },
  })
}
