import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import { presentRatings } from '#modules/shop'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { IntervalUnit } from '../subscriptions/period.ts'
import type { ServiceKind } from './offer.ts'

type ServiceRow = {
  id: string, kind: ServiceKind, variant_id: string, slug: string, name: string, summary: string, description: string, price_incl_vat_cents: Cents, price_excl_vat_cents: Cents, vat_rate_bp: number
  rating_counts: number[] | null, image: { id: string, key: string, width: number, height: number, widths: number[], placeholder: string, alt: string } | null
  duration_minutes: number, change_until_hours: number, horizon_days: number, payment: 'online' | 'later', place: 'on_site' | 'video' | 'at_customer'
  interval_unit: IntervalUnit | null, interval_count: number | null, practitioners: { id: string, name: string }[], slugs: Record<Language, string>
}

const columns = sql`service.id, service.kind, service.variant_id, offer.slug, offer.name, offer.summary, offer.description, offer.price_incl_vat_cents, offer.price_excl_vat_cents, offer.vat_rate_bp, offer.image,
  (select rating.counts from shop.published_ratings rating where rating.product_id = service.product_id) as rating_counts,
  service.duration_minutes, service.change_until_hours, service.horizon_days, service.payment, service.place, service.interval_unit, service.interval_count,
  (select jsonb_object_agg(language, slug) from shop.published_offers named where named.product_id = service.product_id) as slugs,
  coalesce((select jsonb_agg(jsonb_build_object('id', practitioner.id, 'name', practitioner.name) order by practitioner.created_at, practitioner.id)
    from services.service_practitioners gives join services.practitioners practitioner on practitioner.id = gives.practitioner_id and practitioner.active where gives.service_id = service.id), '[]') as practitioners`

/** What is offered now, in the words of a language, by name. */
export async function listServices(reading: Reading, { kind, language, ...page }: PageRequest & { kind?: ServiceKind | undefined, language: Language }) {
  const from = sql`from services.services service join shop.published_offers offer on offer.product_id = service.product_id and offer.language = ${language} and offer.price_incl_vat_cents is not null
    where ${kind ? sql`service.kind = ${kind}` : sql`true`}`
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading),
    sql<ServiceRow>`select ${columns} ${from} order by offer.name collate "und-x-icu", service.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows.map(presentService) }
}

/** An offered service by its id or its slug in any language. */
export async function readService(reading: Reading, id_or_slug: string, language: Language) {
  const which = isId(id_or_slug) ? sql`service.id = ${id_or_slug}::uuid`
    : sql`service.product_id = (select product_id from shop.published_offers where slug = ${id_or_slug} order by language = ${language} desc limit 1)`
  const { rows: [row] } = await sql<ServiceRow>`
    select ${columns} from services.services service join shop.published_offers offer on offer.product_id = service.product_id and offer.language = ${language} and offer.price_incl_vat_cents is not null
    where ${which}`.execute(reading)
  return row && presentService(row)
}

const presentService = ({ vat_rate_bp, rating_counts, ...service }: ServiceRow) => ({ ...service, reviews: presentRatings(rating_counts), vat_rate: vat_rate_bp / 100, currency: 'EUR' })
