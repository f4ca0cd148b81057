import { Service } from '@comptoir/contract/services-catalogue'
import {
  ChosenSubscription, NewSubscription, Subscription, SubscriptionAccess, SubscriptionFigures, SubscriptionListQuery, SubscriptionParams, SubscriptionPeriod, SubscriptionPeriodQuery, SubscriptionPreview, SubscriptionSummary,
} from '@comptoir/contract/services-subscriptions'
import { pageOf, pageQuery, problem } from '@comptoir/contract/wire'
import { z } from 'zod'
import { ownerOf, rememberGuestCart } from '#modules/shop'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listServices } from '../../catalogue/offer-queries.ts'
import { unknownService } from '../../catalogue/offer.ts'
import { chooseSubscription } from '../changing/choose-subscription.ts'
import { subscriptionFigures } from './figures.ts'
import { previewPeriod } from './preview-period.ts'
import { listPeriods, listSubscriptions, presentSubscription, subscriptionRow } from './show-subscription.ts'
import { openSubscription, subscriptionToken } from '../subscription-access.ts'

const READ = 'services.subscriptions.read'
const CHOICES_PER_MINUTE = 30
const tags = ['Subscriptions']

/** Plans, choosing one, and what can be read of a subscription: by its customer through the account or the link, and by staff. */
export function subscriptionRoutes(app: App): void {
  const { platform } = app
  const { reading, clock, configuration } = platform

  app.get('/api/service/plans/', { config: { permission: 'public' }, schema: { tags, summary: 'Subscriptions on offer', querystring: z.object(pageQuery), response: { 200: pageOf(Service) } } }, async (request) => {
    const { count, results } = await listServices(reading, { ...request.query, kind: 'subscription', language: request.actor.language })
    return pageAnswer(request, request.query, count, results)
  })

  app.post('/api/service/subscriptions/', {
    config: { permission: 'public', requests_per_minute: CHOICES_PER_MINUTE },
    schema: { tags, summary: 'Choose a subscription', description: 'Puts it in the caller’s cart; it begins when its order is paid.', body: NewSubscription, response: { 201: ChosenSubscription, 404: problem, 409: problem } },
  }, async (request, reply) => {
    const { service_id } = request.body
    if (!isId(service_id)) throw unknownService
    const owner = await ownerOf(request, reply)
    const { id, cart_id } = await platform.inTransaction(request.actor, (work) => chooseSubscription(work, { service_id, owner }))
    if ('cart_id' in owner && owner.cart_id !== cart_id) rememberGuestCart(reply, cart_id)
    return reply.code(201).send({ id, status: 'chosen' as const, access_token: subscriptionToken(configuration, id) })
  })

  app.get('/api/service/subscriptions/', {
    config: { permission: 'signed-in' }, schema: { tags, summary: 'Subscriptions', description: 'All of them for staff, their own for everybody else.', querystring: SubscriptionListQuery, response: { 200: pageOf(SubscriptionSummary) } },
  }, async (request) => {
    const { actor, query } = request
    const own = query.mine === 'true' || !may(actor, READ)
    const { count, results } = await listSubscriptions(reading, { ...query, ...(own && { user_id: actor.user_id }) }, actor.language)
    return pageAnswer(request, query, count, results)
  })

  app.get('/api/service/subscriptions/figures/', { config: { permission: READ }, schema: { tags, summary: 'How many, and what they bring in a month', response: { 200: SubscriptionFigures } } },
    async () => ({ ...await subscriptionFigures(reading), currency: 'EUR' }))

  app.get('/api/service/subscriptions/:id/', {
    config: { permission: 'public' }, schema: { tags, summary: 'One subscription', params: SubscriptionParams, querystring: SubscriptionAccess, response: { 200: Subscription, 404: problem } },
  }, async (request, reply) => {
    const { id } = await openSubscription(request, request.params.id, READ, request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    return presentSubscription((await subscriptionRow(reading, id, request.actor.language))!, configuration)
  })

  app.get('/api/service/subscriptions/:id/periods/', {
    config: { permission: 'public' }, schema: { tags, summary: 'The periods that were billed', params: SubscriptionParams, querystring: SubscriptionPeriodQuery, response: { 200: pageOf(SubscriptionPeriod), 404: problem } },
  }, async (request, reply) => {
    const { id } = await openSubscription(request, request.params.id, READ, request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    const { count, results } = await listPeriods(reading, configuration, id, request.query)
    return pageAnswer(request, request.query, count, results)
  })

  app.get('/api/service/subscriptions/:id/preview/', {
    config: { permission: 'public' }, schema: { tags, summary: 'The next invoice', params: SubscriptionParams, querystring: SubscriptionAccess, response: { 200: SubscriptionPreview, 404: problem } },
  }, async (request, reply) => {
    const { id } = await openSubscription(request, request.params.id, READ, request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    return { next: await previewPeriod(reading, id, clock()) }
  })
}
