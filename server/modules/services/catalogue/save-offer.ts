import { markBooked, saveProduct, type ProductToSave } from '#modules/shop'
import { newId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { ServiceTimes } from '../slots/agenda.ts'
import { unknownPractitioner } from '../practitioners/practitioner.ts'
import type { IntervalUnit } from '../subscriptions/period.ts'
import { planWithoutInterval, unknownService, type ServiceKind } from './offer.ts'

export type ServiceToSave = ServiceTimes & Pick<ProductToSave, 'state' | 'vat_class' | 'price_includes_vat' | 'texts' | 'category_id'> & {
  id?: string | undefined
  kind: ServiceKind
  sku: string
  price_cents: Cents
  change_until_hours: number
  payment: 'online' | 'later'
  place: 'on_site' | 'video' | 'at_customer'
  location: string
  /** Of a subscription: how often it is renewed and charged. */
  interval_unit?: IntervalUnit | null | undefined
  interval_count?: number | null | undefined
  practitioner_ids: readonly string[]
}

/**
 * Creates or changes a service. Its price, words and VAT are those of a product of the shop (supply: services, not counted), so
 * that cart, order, invoice and VAT treat it like everything else; a consultation is sold with a chosen time only, a subscription with
 * itself. Those who subscribed keep the interval and the price that they agreed to.
 */
export async function saveService(work: Work, { id, sku, price_cents, state, vat_class, price_includes_vat, texts, category_id, practitioner_ids, interval_unit, interval_count, ...service }: ServiceToSave): Promise<{ id: string }> {
  const { tx, now } = work
  const plan = service.kind === 'subscription'
  if (plan && !(interval_unit && interval_count)) throw planWithoutInterval
  const interval = plan ? { interval_unit: interval_unit!, interval_count: interval_count! } : { interval_unit: null, interval_count: null }
  const known = id === undefined ? undefined : await tx.selectFrom('services.services').select(['product_id', 'variant_id']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (id !== undefined && !known) throw unknownService
  const variant_id = known?.variant_id ?? newId()
  const product = await saveProduct(work, {
    ...(known && { id: known.product_id }), state, category_id, vat_class, supply: 'services', price_includes_vat, texts,
    variants: [{ id: variant_id, sku, options: [], price_cents, stock_counted: false }],
  })
  await markBooked(work, { variant_id, product_id: product.id, booked: service.kind !== 'one_off', ...interval })
  const service_id = id ?? newId()
  const row = { ...service, ...interval, updated_at: now }
  if (known) await tx.updateTable('services.services').set(row).where('id', '=', service_id).execute()
  else await tx.insertInto('services.services').values({ id: service_id, product_id: product.id, variant_id, created_at: now, ...row }).execute()
  await giveTo(work, service_id, practitioner_ids)
  return { id: service_id }
}

async function giveTo({ tx }: Work, service_id: string, practitioner_ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('services.service_practitioners').where('service_id', '=', service_id).execute()
  if (practitioner_ids.length === 0) return
  const known = await tx.insertInto('services.service_practitioners').columns(['service_id', 'practitioner_id'])
    .expression((query) => query.selectFrom('services.practitioners').select(({ val, cast }) => [cast<string>(val(service_id), 'uuid').as('service_id'), 'id']).where('id', 'in', [...practitioner_ids]))
    .returning('practitioner_id').execute()
  if (known.length < new Set(practitioner_ids).size) throw unknownPractitioner
}
