import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { VatClass } from '#kernel/vat.ts'
import type { IntervalUnit } from '../subscriptions/period.ts'
import type { ServiceKind } from './offer.ts'

type State = 'draft' | 'published' | 'archived'
type Row = {
  id: string, kind: ServiceKind, state: State, name: string, price_cents: Cents, price_includes_vat: boolean, duration_minutes: number, interval_unit: IntervalUnit | null, interval_count: number | null
  practitioner_count: number, upcoming: number
}
type Edited = {
  id: string, kind: ServiceKind, state: State, sku: string, price_cents: Cents, price_includes_vat: boolean, vat_class: VatClass, duration_minutes: number, buffer_before_minutes: number, buffer_after_minutes: number
  step_minutes: number, notice_minutes: number, horizon_days: number, change_until_hours: number, payment: 'online' | 'later', place: 'on_site' | 'video' | 'at_customer', location: string, interval_unit: IntervalUnit | null, interval_count: number | null
  practitioner_ids: string[], texts: Record<string, { slug: string, name: string, summary: string, description: string }>
}

/** Services of every state for those who keep the catalogue. */
export async function listEditedServices(reading: Reading, { language, ...page }: PageRequest & { language: Language }, now: Temporal.Instant) {
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count from services.services`.execute(reading),
    sql<Row>`
      select service.id, service.kind, variant.state, offer.name, variant.price_cents, variant.price_includes_vat, service.duration_minutes, service.interval_unit, service.interval_count,
        (select count(*)::int from services.service_practitioners gives where gives.service_id = service.id) as practitioner_count,
        (select count(*)::int from services.appointments booked where booked.service_id = service.id and booked.status = 'confirmed' and booked.starts_at > ${now}::timestamptz) as upcoming
      from services.services service join shop.published_variants variant using (variant_id) join shop.published_offers offer on offer.product_id = service.product_id and offer.language = ${language}
      order by variant.state = 'archived', offer.name collate "und-x-icu", service.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows }
}

/** A service with everything its form changes. */
export async function readEditedService(reading: Reading, id: string): Promise<Edited | undefined> {
  const { rows } = await sql<Edited>`
    select service.id, service.kind, variant.state, variant.sku, variant.price_cents, variant.price_includes_vat, variant.vat_class, service.duration_minutes, service.buffer_before_minutes,
      service.buffer_after_minutes, service.step_minutes, service.notice_minutes, service.horizon_days, service.change_until_hours, service.payment, service.place, service.location, service.interval_unit, service.interval_count,
      array(select practitioner_id::text from services.service_practitioners gives where gives.service_id = service.id) as practitioner_ids,
      (select jsonb_object_agg(language, jsonb_build_object('slug', slug, 'name', name, 'summary', summary, 'description', description)) from shop.published_offers offer where offer.product_id = service.product_id) as texts
    from services.services service join shop.published_variants variant using (variant_id) where service.id = ${id}::uuid`.execute(reading)
  return rows[0]
}
