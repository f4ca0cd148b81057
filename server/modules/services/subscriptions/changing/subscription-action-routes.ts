import { Subscription, SubscriptionAccess, SubscriptionCancellation, SubscriptionParams } from '@comptoir/contract/services-subscriptions'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { notAllowed } from '#platform/http/permissions.ts'
import type { Language } from '#kernel/language.ts'
import { cancelSubscription } from './cancel-subscription.ts'
import { pauseSubscription, resumeSubscription } from './pause-subscription.ts'
import { presentSubscription, subscriptionRow } from '../reading/show-subscription.ts'
import { openSubscription } from '../subscription-access.ts'

const WRITE = 'services.subscriptions.write'
const tags = ['Subscriptions']

/** What is done to a subscription. By its customer: through the account, or the link in the mail. */
export function subscriptionActionRoutes(app: App): void {
  const { platform: { reading, configuration, inTransaction } } = app
  const shown = async (id: string, language: Language) => presentSubscription((await subscriptionRow(reading, id, language))!, configuration)
  const schema = { tags, params: SubscriptionParams, querystring: SubscriptionAccess, response: { 200: Subscription, 403: problem, 404: problem, 409: problem } }
  const config = { permission: 'public' }

  app.post('/api/service/subscriptions/:id/pause/', { config, schema: { ...schema, summary: 'Pause', description: 'What is paid runs out; nothing new is billed until it is resumed.' } }, async (request) => {
    const { id } = await openSubscription(request, request.params.id, WRITE, request.query.access_token)
    await inTransaction(request.actor, (work) => pauseSubscription(work, { id }))
    return shown(id, request.actor.language)
  })

  app.post('/api/service/subscriptions/:id/resume/', {
    config, schema: { ...schema, summary: 'Go on', description: 'After a pause, or instead of a cancellation to come. Periods are counted from today when what was paid has run out: the time between is not billed.' },
  }, async (request) => {
    const { id } = await openSubscription(request, request.params.id, WRITE, request.query.access_token)
    await inTransaction(request.actor, (work) => resumeSubscription(work, { id }))
    return shown(id, request.actor.language)
  })

  app.post('/api/service/subscriptions/:id/cancel/', { config, schema: { ...schema, summary: 'Cancel after what is paid; staff also at once', body: SubscriptionCancellation } }, async (request) => {
    const { id, by_staff } = await openSubscription(request, request.params.id, WRITE, request.query.access_token)
    if (request.body.at_once && !by_staff) throw notAllowed
    await inTransaction(request.actor, (work) => cancelSubscription(work, { id, ...request.body }))
    return shown(id, request.actor.language)
  })
}
