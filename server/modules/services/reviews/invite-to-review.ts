import { sql } from 'kysely'
import type { Platform } from '#platform/platform.ts'

/** How long after it was sent, or took place, people are asked; and from when on it is too late to ask. */
const AFTER_DAYS = 7
const BEFORE_DAYS = 30
const BATCH = 200

/** Asks for reviews of what was sent or took place a week ago: once per order and appointment, and not where one was written or the address does not want it. Every morning. */
export async function inviteToReview({ inTransaction, actor }: Pick<Platform, 'inTransaction' | 'actor'>): Promise<void> {
  await inTransaction(actor, async ({ tx, now, say }) => {
    const [from, to] = [BEFORE_DAYS, AFTER_DAYS].map((days) => now.subtract({ hours: 24 * days }).toString())
    const { rows } = await sql<{ asked_about: string, kind: 'order' | 'appointment' }>`
      insert into services.review_invitations (asked_about, kind, asked_at)
      select asked_about, kind, ${now.toString()}::timestamptz from (
        select purchase.order_id as asked_about, 'order' as kind from shop.published_purchases purchase
        where purchase.completed_at > ${from}::timestamptz and purchase.completed_at <= ${to}::timestamptz
          and not exists (select from services.reviews review where review.line_id = purchase.line_id)
          and not exists (select from services.uninvited_addresses uninvited where uninvited.email = lower(purchase.email))
        union
        select appointment.id, 'appointment' from services.appointments appointment
        where appointment.status = 'confirmed' and appointment.customer_email is not null and appointment.ends_at > ${from}::timestamptz and appointment.ends_at <= ${to}::timestamptz
          and not exists (select from services.reviews review where review.appointment_id = appointment.id)
          and not exists (select from services.uninvited_addresses uninvited where uninvited.email = lower(appointment.customer_email))
      ) due where not exists (select from services.review_invitations asked where asked.asked_about = due.asked_about)
      limit ${BATCH} on conflict do nothing returning asked_about, kind`.execute(tx)
    for (const { asked_about, kind } of rows) await say('services.review-invited', { kind, id: asked_about })
  })
}
