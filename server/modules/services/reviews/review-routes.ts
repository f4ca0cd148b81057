import { InvitationChoice, NewReview, OwnReview, OwnReviewQuery, PurchaseList, PurchaseQuery, ReviewListQuery, ReviewPage, ReviewParams, WrittenReview } from '@comptoir/contract/services-reviews'
import { noContent, pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { chooseInvitations } from './choose-invitations.ts'
import { takeBackReview } from './decide-on-review.ts'
import { listPurchases } from './purchases.ts'
import { listOwnReviews, listReviews } from './review-queries.ts'
import { nothingToReview, unknownInvitation, unknownReview } from './review.ts'
import { dayOf } from '#kernel/day.ts'
import { writeReview } from './write-review.ts'

const REVIEWS_PER_MINUTE = 10
const tags = ['Reviews']

export function reviewRoutes(app: App): void {
  const { platform } = app
  const { reading, clock, configuration, inTransaction } = platform

  app.get('/api/service/reviews/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'Published reviews of a product or service', description: 'Only people who bought it, or came, have written one.', querystring: ReviewListQuery, response: { 200: ReviewPage } },
  }, async (request) => {
    const { product, service, ...page } = request.query
    const known = (id: string | undefined) => id !== undefined && isId(id) ? id : undefined
    const { summary, results } = await listReviews(reading, { ...page, product: known(product), service: known(service) })
    return { ...pageAnswer(request, request.query, summary.count, results), summary }
  })

  app.get('/api/service/reviews/mine/', {
    config: { permission: 'signed-in' }, schema: { tags, summary: 'What I wrote', querystring: OwnReviewQuery, response: { 200: pageOf(OwnReview) } },
  }, async (request) => {
    const { count, results } = await listOwnReviews(reading, { ...request.query, user_id: request.actor.user_id!, language: request.actor.language })
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/service/reviews/to-write/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'What I can still review', description: 'Of one order or appointment, by account or link; of the whole account when neither is given.', querystring: PurchaseQuery, response: { 200: PurchaseList } },
  }, async ({ query, actor }, reply) => {
    reply.header('cache-control', 'private, no-store')
    if ([query.order_id, query.appointment_id].some((id) => id !== undefined && !isId(id))) return { results: [] }
    const rows = await listPurchases(reading, { ...query, access_token: query.access_token, user_id: actor.user_id, language: actor.language, now: clock(), configuration })
    return { results: rows.map(({ purchase_id, about, completed_at }) => ({ purchase_id, about, completed_on: dayOf(completed_at) })) }
  })

  app.post('/api/service/reviews/', {
    config: { permission: 'public', requests_per_minute: REVIEWS_PER_MINUTE },
    schema: { tags, summary: 'Write a review', description: 'One per order line or appointment, once it is paid and sent, or took place. Shown when it was read.', body: NewReview, response: { 201: WrittenReview, 404: problem, 409: problem } },
  }, async ({ body, actor }, reply) => {
    if (!isId(body.purchase_id)) throw nothingToReview
    return reply.code(201).send(await inTransaction(actor, (work) => writeReview(work, { ...body, user_id: actor.user_id, access_token: body.access_token }, configuration)))
  })

  app.put('/api/service/reviews/invitations/', {
    config: { permission: 'public', requests_per_minute: REVIEWS_PER_MINUTE },
    schema: { tags, summary: 'Be invited to review, or not', description: 'By the link at the foot of an invitation, for whatever its address orders or books later.', body: InvitationChoice, response: { 204: noContent, 404: problem } },
  }, async ({ body: { order_id, appointment_id, access_token, wanted }, actor }, reply) => {
    const id = order_id ?? appointment_id
    if (id === undefined || !isId(id)) throw unknownInvitation
    const occasion = { kind: order_id === undefined ? 'appointment' as const : 'order' as const, id }
    await inTransaction(actor, (work) => chooseInvitations(work, { occasion, access_token, wanted }, configuration))
    return reply.code(204).send(null)
  })

  app.delete('/api/service/reviews/:id/', {
    config: { permission: 'signed-in' }, schema: { tags, summary: 'Take my review back', params: ReviewParams, response: { 204: noContent, 404: problem, 409: problem } },
  }, async ({ params: { id }, actor }, reply) => {
    if (!isId(id)) throw unknownReview
    await inTransaction(actor, (work) => takeBackReview(work, { id, user_id: actor.user_id! }))
    return reply.code(204).send(null)
  })
}
