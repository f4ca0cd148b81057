import { sql } from 'kysely'
import { decideOnReview, invitationToken, replyToReview, writeReview } from '#modules/services'
import type { Language } from '#kernel/language.ts'
import type { Platform } from '#platform/platform.ts'
import { demoReviews } from './demo-reviews.ts'

type Bought = { purchase_id: string, order_id: string, language: Language, buyer_name: string }

/** Lets the demo customers say what they think of what they were sent, as the link of an invitation would. Once: a Comptoir with reviews is left alone. */
export async function loadDemoReviews({ reading, inTransaction, actor, configuration }: Platform): Promise<boolean> {
  if (await reading.selectFrom('services.reviews').select('id').limit(1).executeTakeFirst()) return false
  const { rows } = await sql<Bought>`
    select line_id as purchase_id, order_id, language, buyer_name from shop.published_purchases where completed_at is not null order by order_number, line_id limit 30`.execute(reading)
  const left = Object.fromEntries(Object.entries(demoReviews).map(([language, reviews]) => [language, [...reviews]])) as Record<Language, typeof demoReviews.fr[number][]>
  for (const { purchase_id, order_id, language, buyer_name } of rows) {
    const review = left[language].shift()
    if (!review) continue
    const { decision, reply, ...said } = review
    const shown_name = buyer_name.replace(/(\S+) (\S).*/, '$1 $2.')
    await inTransaction({ ...actor, language }, async (work) => {
      const { id } = await writeReview(work, { ...said, shown_name, purchase_id, user_id: undefined, access_token: invitationToken(configuration, { kind: 'order', id: order_id }) }, configuration)
      if (decision) await decideOnReview(work, { id, decision })
      if (reply) await replyToReview(work, { id, reply })
    })
  }
  return true
}
