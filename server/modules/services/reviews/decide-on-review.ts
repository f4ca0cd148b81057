import { countRating } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { decides, notDecidable, notPublished, reasonMissing, unknownReview, type Decision, type ReviewState } from './review.ts'

const locked = ({ tx }: Work, id: string) => tx.selectFrom('services.reviews').select(['id', 'product_id', 'rating', 'state', 'user_id']).where('id', '=', id).forUpdate().executeTakeFirst()

/** Publishes, refuses or removes; a refusal and a removal have a reason, which is kept and told. The product's ratings follow in the same transaction. */
export async function decideOnReview(work: Work, { id, decision, reason = '' }: { id: string, decision: Exclude<Decision, 'take_back'>, reason?: string | undefined }): Promise<void> {
  if (decision !== 'publish' && reason === '') throw reasonMissing
  const review = await locked(work, id)
  if (!review) throw unknownReview
  await decide(work, review, decision, reason || null)
  await work.say('services.review-decided', { review_id: id, decision, reason: reason || null })
}

/** Its author takes it back: the words go, that there was one stays. */
export async function takeBackReview(work: Work, { id, user_id }: { id: string, user_id: string }): Promise<void> {
  const review = await locked(work, id)
  if (!review || review.user_id !== user_id) throw unknownReview
  await decide(work, review, 'take_back', null)
  await work.tx.updateTable('services.reviews').set({ title: '', text: '', shown_name: '', reply: null, replied_at: null }).where('id', '=', id).execute()
}

async function decide(work: Work, { id, product_id, rating, state }: { id: string, product_id: string, rating: number, state: string }, decision: Decision, reason: string | null): Promise<void> {
  const { tx, now, actor } = work
  const next = decides[decision][state as ReviewState]
  if (!next) throw notDecidable
  await tx.updateTable('services.reviews').set({ state: next, decided_at: now }).where('id', '=', id).execute()
  await tx.insertInto('services.review_decisions').values({ review_id: id, decision, reason, made_by: actor.user_id ?? null, made_at: now }).execute()
  if (next === 'published') await countRating(work, { product_id, rating, change: 1 })
  else if (state === 'published') await countRating(work, { product_id, rating, change: -1 })
}

/** The shop's answer below a published review; an empty one takes it back. */
export async function replyToReview(work: Work, { id, reply }: { id: string, reply: string }): Promise<void> {
  const review = await locked(work, id)
  if (!review) throw unknownReview
  if (review.state !== 'published') throw notPublished
  await work.tx.updateTable('services.reviews').set(reply === '' ? { reply: null, replied_at: null } : { reply, replied_at: work.now }).where('id', '=', id).execute()
}
