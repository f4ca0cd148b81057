import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { saveService, type ServiceToSave } from '../catalogue/save-offer.ts'

/** A monthly subscription at 24,20 € incl. 21 % VAT. */
export async function openPlan(work: <T>(act: (work: Work) => Promise<T>) => Promise<T>, wish: Partial<ServiceToSave> = {}): Promise<string> {
  return (await work((now) => saveService(now, {
    kind: 'subscription', state: 'published', sku: newId().slice(-12), price_cents: 2_420n, price_includes_vat: true, vat_class: 'standard', texts: { fr: { name: `Café du mois ${newId().slice(-8)}` } },
    duration_minutes: 60, buffer_before_minutes: 0, buffer_after_minutes: 0, step_minutes: 15, notice_minutes: 0, horizon_days: 60, change_until_hours: 0, payment: 'online', place: 'on_site', location: '',
    interval_unit: 'month', interval_count: 1, practitioner_ids: [], ...wish,
  }))).id
}
