import { sql } from 'kysely'
import { presentRatings } from '#modules/shop'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Decision, ReviewState } from './review.ts'

type Said = { id: string, rating: number, title: string, text: string, shown_name: string, language: Language, reply: string | null, written_at: Temporal.Instant }
type About = { about: { id: string, slug: string, name: string }, state: ReviewState }

const said = sql`review.id, review.rating, review.title, review.text, review.shown_name, review.language, review.reply, review.written_at`
const about = sql`review.state, jsonb_build_object('id', review.product_id, 'slug', offer.slug, 'name', offer.name) as about`
const written = <R extends Said>({ written_at, ...row }: R) => ({ ...row, written_on: dayOf(written_at) })

/** Published reviews of a product, or of a service's product, the latest first, with mean and distribution. */
export async function listReviews(reading: Reading, { product, service, ...page }: PageRequest & { product?: string | undefined, service?: string | undefined }) {
  const product_id = product !== undefined ? sql`${product}::uuid` : sql`(select product_id from services.services where id = ${service ?? null}::uuid)`
  const [listed, rated] = await Promise.all([
    sql<Said>`select ${said} from services.reviews review where review.product_id = ${product_id} and state = 'published' order by written_at desc, id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
    sql<{ counts: number[] }>`select counts from shop.published_ratings where product_id = ${product_id}`.execute(reading),
  ])
  return { summary: presentRatings(rated.rows[0]?.counts ?? null), results: listed.rows.map(written) }
}

/** What somebody wrote, with what became of it. */
export async function listOwnReviews(reading: Reading, { user_id, language, ...page }: PageRequest & { user_id: string, language: Language }) {
  const { rows } = await sql<Said & About & { reason: string | null, count: number }>`
    select ${said}, ${about}, count(*) over ()::int as count,
      case when review.state in ('refused', 'removed') then (select reason from services.review_decisions made where made.review_id = review.id order by made.id desc limit 1) end as reason
    from services.reviews review join shop.published_offers offer on offer.product_id = review.product_id and offer.language = ${language}
    where review.user_id = ${user_id} order by written_at desc, review.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: rows[0]?.count ?? 0, results: rows.map(({ count: _, ...row }) => written(row)) }
}

type Made = { decision: Decision, reason: string | null, made_by: string | null, made_at: string }

/** For those who moderate: the oldest first while they wait. The stars are told once it is decided. */
export async function listModeratedReviews(reading: Reading, { state, search, language, id, ...page }: PageRequest & { state?: ReviewState | undefined, search?: string | undefined, language: Language, id?: string }) {
  const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : undefined
  const condition = sql.join([
    sql`true`, ...(state ? [sql`review.state = ${state}`] : []), ...(id ? [sql`review.id = ${id}::uuid`] : []),
    ...(pattern ? [sql`(review.title ilike ${pattern} or review.text ilike ${pattern} or review.shown_name ilike ${pattern} or offer.name ilike ${pattern})`] : []),
  ], sql` and `)
  const { rows } = await sql<Said & About & { decisions: Made[], count: number }>`
    select ${said}, ${about}, count(*) over ()::int as count, coalesce((
      select jsonb_agg(jsonb_build_object('decision', made.decision, 'reason', made.reason, 'made_by', person.name, 'made_at', made.made_at) order by made.id)
      from services.review_decisions made left join identity.published_people person on person.id = made.made_by where made.review_id = review.id), '[]') as decisions
    from services.reviews review join shop.published_offers offer on offer.product_id = review.product_id and offer.language = ${language}
    where ${condition} order by ${state === 'awaiting' ? sql`written_at, review.id` : sql`written_at desc, review.id`} limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return {
    count: rows[0]?.count ?? 0,
    results: rows.map(({ count: _, ...row }) => ({ ...row, rating: row.state === 'awaiting' ? null : row.rating, written_on: dayOf(row.written_at) })),
  }
}
