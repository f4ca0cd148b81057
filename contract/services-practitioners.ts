import { z } from 'zod'
import { day, dayOut, id, line, listOf, prose } from './wire.ts'

export const Practitioner = z.object({
  id,
  name: z.string().meta({ example: 'Praticienne Exemple' }),
  person_id: id.nullable().meta({ description: 'Who signs in as this practitioner.', example: null }),
  email: z.string().nullable().meta({ example: null }),
  time_zone: z.string().meta({ example: 'Europe/Brussels' }),
  active: z.boolean(),
  service_count: z.int().meta({ example: 2 }),
}).meta({ id: 'Practitioner' })
export const PractitionerToSave = z.object({
  name: line(120).meta({ example: 'Praticienne Exemple' }),
  person_id: id.nullable().default(null),
  time_zone: z.string().min(1).max(60).regex(/^[A-Za-z_/+0-9-]+$/).default('Europe/Brussels').meta({ example: 'Europe/Brussels' }),
  active: z.boolean().default(true),
}).meta({ id: 'PractitionerToSave' })
export const PractitionerParams = z.object({ id })

const from = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).meta({ description: 'Wall clock, in the practitioner’s zone.', example: '09:00' })
const to = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).meta({ description: '24:00 is the midnight that ends the day.', example: '12:30' })

export const Availability = listOf(z.object({ weekday: z.int().min(1).max(7).meta({ description: '1 is Monday.', example: 1 }), from, to })).meta({ id: 'Availability' })
export const AvailabilityToSave = z.object({ ranges: z.array(z.object({ weekday: z.int().min(1).max(7).meta({ example: 1 }), from, to })).max(70) }).meta({ id: 'AvailabilityToSave' })

const exception = { kind: z.enum(['closed', 'extra']).meta({ example: 'closed' }), from, to }
export const PractitionerException = z.object({
  id, ...exception, first_day: dayOut, last_day: dayOut, reason: z.string().meta({ example: 'Formation' }), by_leave: z.boolean().meta({ description: 'Closed by an approved leave.', example: false }),
}).meta({ id: 'PractitionerException' })
export const NewException = z.object({
  ...exception, from: from.default('00:00'), to: to.default('24:00'), first_day: day, last_day: day.optional(), reason: prose(200).default(''),
}).meta({ id: 'NewException' })
export const ExceptionParams = z.object({ id, exception_id: id })
