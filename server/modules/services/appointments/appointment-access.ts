import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { may } from '#platform/actor.ts'
import type { Configuration } from '#platform/configuration.ts'
import { unknownAppointment } from './appointment.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>

/** The key of an appointment's link: whoever has it looks after this one appointment. Derived, so nothing is stored that could leak. */
export const appointmentToken = ({ SECRET_KEY }: Key, id: string): string => createHmac('sha256', SECRET_KEY).update(`appointment ${id}`).digest('base64url')

/** Where a customer moves or cancels it, without signing in. */
export const appointmentPage = (configuration: Key, id: string, language: Language): string => `/${language}/appointments/${id}?access_token=${appointmentToken(configuration, id)}`

function opensAppointment(configuration: Key, id: string, token: string | undefined): boolean {
  const right = Buffer.from(appointmentToken(configuration, id))
  const given = Buffer.from(token ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}

/** Who asks: staff may do more than the customer. A practitioner is staff for their own appointments; `services.calendar.all` opens everybody's. */
export type Visitor = { id: string, by_staff: boolean }

/** The appointment for a caller who may see or change it. Anybody else finds nothing. */
export async function openAppointment(request: FastifyRequest, id: string, permission: string, access_token?: string): Promise<Visitor> {
  const { actor, server: { platform } } = request
  const row = isId(id) ? await platform.reading.selectFrom('services.appointments as appointment').innerJoin('services.practitioners as practitioner', 'practitioner.id', 'appointment.practitioner_id')
    .select(['appointment.user_id', 'practitioner.person_id']).where('appointment.id', '=', id).executeTakeFirst() : undefined
  if (!row) throw unknownAppointment
  const by_staff = may(actor, permission) && (may(actor, 'services.calendar.all') || (actor.user_id !== undefined && row.person_id === actor.user_id))
  const own = actor.user_id !== undefined && row.user_id === actor.user_id
  if (!by_staff && !own && !opensAppointment(platform.configuration, id, access_token)) throw unknownAppointment
  return { id, by_staff }
}
