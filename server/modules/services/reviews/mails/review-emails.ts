import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import { farewellPage, invitationPage } from '../review-access.ts'
import { decisionMail, invitationMail } from './review-mails.ts'

type Reader = { email: string | null, name: string | null, language: Language, what: string, slug: string }

const MOST_NAMED = 5

/** Whom to write to, and about what: in the language of the order or appointment. */
const readers = sql`
  select purchase.line_id as purchase_id, purchase.order_id as asked_about, purchase.email, purchase.buyer_name as name, purchase.language, purchase.product_id, purchase.completed_at from shop.published_purchases purchase
  union all
  select appointment.id, appointment.id, appointment.customer_email, appointment.customer_name, appointment.language, service.product_id, appointment.ends_at
  from services.appointments appointment join services.services service on service.id = appointment.service_id`

async function readersOf(reading: Reading, column: 'purchase_id' | 'asked_about', id: string): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select reader.email, reader.name, reader.language, offer.name as what, offer.slug from (${readers}) reader
    join shop.published_offers offer on offer.product_id = reader.product_id and offer.language = reader.language
    where reader.${sql.ref(column)} = ${id}::uuid and reader.completed_at is not null order by what limit ${MOST_NAMED}`.execute(reading)
  return rows
}

const invite: Listener<'services.review-invited'> = {
  hears: 'services.review-invited', name: 'services.mail-invitation-to-review',
  async act(work, occasion, configuration) {
    const rows = await readersOf(work.tx, 'asked_about', occasion.id)
    const [reader] = rows
    // the money went back meanwhile, or nobody left an address
    if (!reader?.email) return
    const { email, name, language } = reader
    const farewell = farewellPage(configuration, occasion, language)
    const what = [...new Set(rows.map((row) => row.what))].join(', ')
    await sendMail(work, {
      to: email, to_name: name ?? undefined, language, kind: 'services/review-invited', about: occasion, unsubscribe_url: new URL(farewell, configuration.PUBLIC_URL).href,
      content: invitationMail({ name: name ?? '', language, what }, occasion.kind, { page: invitationPage(configuration, occasion, language), farewell }),
    })
  },
}

const tellDecided: Listener<'services.review-decided'> = {
  hears: 'services.review-decided', name: 'services.tell-review-decided',
  async act(work, { review_id, decision, reason }) {
    const { purchase_id } = await work.tx.selectFrom('services.reviews').select('purchase_id').where('id', '=', review_id).executeTakeFirstOrThrow()
    const [reader] = await readersOf(work.tx, 'purchase_id', purchase_id)
    if (!reader?.email) return
    const { email, name, language, what, slug } = reader
    await sendMail(work, {
      to: email, to_name: name ?? undefined, language, kind: `services/review-${decision === 'publish' ? 'published' : 'not-published'}`, about: { kind: 'review', id: review_id },
      content: decisionMail({ name: name ?? '', language, what }, decision, reason, `/${language}/products/${slug}`),
    })
  },
}

/** What people are written about reviews. */
export const reviewEmails: readonly AnyListener[] = [invite, tellDecided]
