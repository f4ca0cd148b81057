import { z } from 'zod'
import { day, email, id, instant, instantOut, line, pageQuery, prose } from './wire.ts'

export const appointmentStatus = z.enum(['held', 'pending', 'confirmed', 'cancelled', 'expired', 'no_show']).meta({
  description: 'Held: in a cart. Pending: its order waits for the money. Expired: the hold or the order ran out.', example: 'confirmed',
})
const attendee = z.object({ name: line(120).meta({ example: 'Personne Exemple' }), email })

export const NewAppointment = z.object({
  service_id: id,
  start: instant,
  practitioner_id: id.optional().meta({ description: 'Left out: anybody who is free.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  customer: attendee.optional().meta({ description: 'Needed when nothing is paid online. Given by staff: booked for that customer, at once.' }),
  note: prose(500).optional(),
}).meta({ id: 'NewAppointment' })

export const BookedAppointment = z.object({
  id,
  status: appointmentStatus,
  start: instantOut,
  end: instantOut,
  practitioner_id: id,
  hold_expires_at: instantOut.nullable().meta({ description: 'Until then it waits in the cart, which now has a line for it.' }),
  access_token: z.string().meta({ description: 'Given once: looks after this appointment without signing in.', example: 'u8Yt3-guest-link-token-0001' }),
}).meta({ id: 'BookedAppointment' })

export const Appointment = z.object({
  id,
  status: appointmentStatus,
  start: instantOut,
  end: instantOut,
  time_zone: z.string().meta({ example: 'Europe/Brussels' }),
  service: z.object({ id, slug: z.string().meta({ example: 'conseil-cafe' }), name: z.string().meta({ example: 'Conseil café' }) }),
  practitioner: z.object({ id, name: z.string().meta({ example: 'Praticienne Exemple' }) }),
  hold_expires_at: instantOut.nullable(),
  customer_name: z.string().nullable().meta({ example: 'Personne Exemple' }),
  customer_email: z.string().nullable().meta({ example: 'personne@exemple.test' }),
  note: z.string().nullable().meta({ example: null }),
  place: z.enum(['on_site', 'video', 'at_customer']).meta({ example: 'on_site' }),
  location: z.string().meta({ description: 'Told once it is confirmed.', example: 'À la grande table' }),
  order_id: id.nullable().meta({ example: null }),
  change_until: instantOut.meta({ description: 'Until then the customer moves or cancels it.' }),
  changeable: z.boolean().meta({ description: 'By whoever asks, now.', example: true }),
  to_move: z.boolean().meta({ description: 'Its time was closed since.', example: false }),
}).meta({ id: 'Appointment' })

export const AppointmentParams = z.object({ id })
export const AppointmentAccess = z.object({ access_token: z.string().min(20).max(100).optional().meta({ example: 'u8Yt3-guest-link-token-0001' }) })
export const AppointmentListQuery = z.object({
  ...pageQuery,
  from: day.optional(),
  to: day.optional(),
  practitioner: id.optional(),
  status: appointmentStatus.optional(),
  customer_email: email.optional().meta({ description: 'Only those of this address.' }),
  to_move: z.enum(['true', 'false']).optional().meta({ description: 'Those whose time was closed since they were booked.', example: 'true' }),
})
export const AppointmentConfirmation = z.object({ customer: attendee.optional() }).meta({ id: 'AppointmentConfirmation' })
export const AppointmentMove = z.object({ start: instant, practitioner_id: id.optional() }).meta({ id: 'AppointmentMove' })
export const AppointmentCancellation = z.object({
  reason: line(200).optional().meta({ example: 'Empêchement' }),
  refund: z.boolean().default(true).meta({ description: 'Staff may keep the money; a customer who is in time always gets it back.' }),
}).meta({ id: 'AppointmentCancellation' })
