import { z } from 'zod'
import { intervalUnit, Picture, RatingSummary } from './shop-catalogue.ts'
import { cents, centsOut, currency, day, id, instantOut, line, listOf, pageQuery, prose, vatRate } from './wire.ts'

export const serviceKind = z.enum(['one_off', 'consultation', 'subscription']).meta({ example: 'consultation' })
const payment = z.enum(['online', 'later']).meta({ description: 'Later: confirmed at once, paid on the spot.', example: 'online' })
const place = z.enum(['on_site', 'video', 'at_customer']).meta({ example: 'on_site' })
const slugs = z.object({ fr: z.string(), nl: z.string(), de: z.string(), en: z.string() })

export const Service = z.object({
  id,
  kind: serviceKind,
  variant_id: id.meta({ description: 'What the cart takes; a consultation gets there by choosing a time, a subscription by `subscriptions/`.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  slug: z.string().meta({ example: 'conseil-cafe' }),
  slugs,
  name: z.string().meta({ example: 'Conseil café' }),
  summary: z.string().meta({ example: 'Une demi-heure pour trouver votre café.' }),
  description: z.string().meta({ example: 'Nous goûtons trois cafés ensemble.' }),
  image: Picture.nullable(),
  reviews: RatingSummary,
  price_incl_vat_cents: centsOut,
  price_excl_vat_cents: centsOut,
  vat_rate: vatRate,
  currency,
  duration_minutes: z.int().meta({ example: 30 }),
  change_until_hours: z.int().meta({ description: 'Until so many hours before, a customer moves or cancels without asking.', example: 24 }),
  horizon_days: z.int().meta({ description: 'How far ahead it can be booked.', example: 60 }),
  payment,
  place,
  interval_unit: intervalUnit.nullable().meta({ description: 'Of a subscription: how often it is renewed and charged.', example: null }),
  interval_count: z.int().nullable().meta({ example: null }),
  practitioners: z.array(z.object({ id, name: z.string().meta({ example: 'Praticienne Exemple' }) })),
}).meta({ id: 'Service' })
export const ServiceListQuery = z.object({ ...pageQuery, kind: serviceKind.optional() })
export const ServiceParams = z.object({ id })

export const Slot = z.object({
  start: instantOut, end: instantOut, practitioner_id: id, seats_left: z.int().meta({ example: 1 }),
}).meta({ id: 'Slot' })
export const SlotList = listOf(Slot).extend({ time_zone: z.string().meta({ description: 'In which the days were meant.', example: 'Europe/Brussels' }) }).meta({ id: 'SlotList' })
export const SlotQuery = z.object({
  from: day,
  to: day.optional().meta({ description: 'The last day; `from` when left out. At most 62 days.', example: '2026-11-30' }),
  practitioner: z.string().min(1).max(64).default('any').meta({ description: 'An id, or `any`: each time once, with whoever has the fewest appointments.', example: 'any' }),
})

const minutes = (least: number, most: number, example: number) => z.int().min(least).max(most).meta({ example })
const serviceText = z.object({ slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).max(120).optional().meta({ example: 'conseil-cafe' }), name: line(160), summary: prose(300).optional(), description: prose(20_000).optional() })
const state = z.enum(['draft', 'published', 'archived']).meta({ example: 'published' })
const vatClass = z.enum(['standard', 'food', 'books', 'newspapers', 'plants', 'restaurant']).meta({ example: 'standard' })
const kept = {
  kind: serviceKind,
  state,
  sku: line(60).meta({ example: 'CONSEIL-CAFE' }),
  price_includes_vat: z.boolean(),
  vat_class: vatClass,
  duration_minutes: minutes(5, 720, 30),
  buffer_before_minutes: minutes(0, 240, 0),
  buffer_after_minutes: minutes(0, 240, 10),
  step_minutes: minutes(5, 720, 30),
  notice_minutes: minutes(0, 43_200, 120),
  horizon_days: minutes(1, 366, 60),
  change_until_hours: minutes(0, 720, 24),
  payment,
  place,
  location: prose(200).meta({ example: 'À la grande table' }),
  practitioner_ids: z.array(id).max(100),
}
export const ServiceToSave = z.object({
  ...kept,
  interval_unit: intervalUnit.optional().meta({ description: 'Demanded of a subscription.' }),
  interval_count: z.int().min(1).max(24).optional().meta({ example: 1 }),
  price_cents: cents.min(0).max(1_000_000_000),
  texts: z.object({ fr: serviceText.optional(), nl: serviceText.optional(), de: serviceText.optional(), en: serviceText.optional() }),
}).meta({ id: 'ServiceToSave' })
export const EditedService = z.object({
  id,
  ...kept,
  location: z.string().meta({ example: 'À la grande table' }),
  interval_unit: intervalUnit.nullable(),
  interval_count: z.int().nullable().meta({ example: 1 }),
  price_cents: centsOut,
  texts: z.record(z.string(), z.object({ slug: z.string(), name: z.string(), summary: z.string(), description: z.string() })).meta({ example: { fr: { slug: 'conseil-cafe', name: 'Conseil café', summary: '', description: '' } } }),
}).meta({ id: 'EditedService' })
export const EditedServiceRow = z.object({
  id, kind: serviceKind, state, name: z.string().meta({ example: 'Conseil café' }), price_cents: centsOut, price_includes_vat: z.boolean(), duration_minutes: z.int().meta({ example: 30 }),
  interval_unit: intervalUnit.nullable(), interval_count: z.int().nullable().meta({ example: null }), practitioner_count: z.int().meta({ example: 2 }), upcoming: z.int().meta({ description: 'Confirmed appointments to come.', example: 3 }),
}).meta({ id: 'EditedServiceRow' })
export const EditedServiceQuery = z.object({ ...pageQuery })
