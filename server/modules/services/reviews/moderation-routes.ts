import { ModeratedReview, ModeratedReviewQuery, ReviewDecision, ReviewParams, ReviewReply } from '@comptoir/contract/services-reviews'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { decideOnReview, replyToReview } from './decide-on-review.ts'
import { listModeratedReviews } from './review-queries.ts'
import { unknownReview } from './review.ts'

const tags = ['Reviews']
const moderators = { config: { permission: 'services.reviews.moderate' } }
const answers = { 200: ModeratedReview, 404: problem, 409: problem }

/** For those who read reviews before they are shown. */
export function moderationRoutes(app: App): void {
  const { platform: { reading, inTransaction } } = app
  const shown = async (id: string, language: Language) => (await listModeratedReviews(reading, { id, language, page: 1, page_size: 1 })).results[0]!

  app.get('/api/service/moderated-reviews/', {
    ...moderators, schema: { tags, summary: 'Reviews of every state', description: 'Without their stars until they are decided.', querystring: ModeratedReviewQuery, response: { 200: pageOf(ModeratedReview) } },
  }, async (request) => {
    const { count, results } = await listModeratedReviews(reading, { ...request.query, language: request.actor.language })
    return pageAnswer(request, request.query, count, results)
  })

  app.post('/api/service/reviews/:id/moderate/', {
    ...moderators, schema: { tags, summary: 'Publish, refuse or remove', params: ReviewParams, body: ReviewDecision, response: { ...answers, 422: problem } },
  }, async ({ params: { id }, body, actor }) => {
    if (!isId(id)) throw unknownReview
    await inTransaction(actor, (work) => decideOnReview(work, { id, ...body }))
    return shown(id, actor.language)
  })

  app.post('/api/service/reviews/:id/reply/', { ...moderators, schema: { tags, summary: 'Answer below a review', params: ReviewParams, body: ReviewReply, response: answers } }, async ({ params: { id }, body, actor }) => {
    if (!isId(id)) throw unknownReview
    await inTransaction(actor, (work) => replyToReview(work, { id, reply: body.reply }))
    return shown(id, actor.language)
  })
}
