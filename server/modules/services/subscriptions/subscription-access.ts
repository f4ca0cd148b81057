import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { may } from '#platform/actor.ts'
import type { Configuration } from '#platform/configuration.ts'
import { unknownSubscription } from './subscription.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>

/** The key of a subscription's link: whoever has it looks after this one. Derived, so nothing is stored that could leak. */
export const subscriptionToken = ({ SECRET_KEY }: Key, id: string): string => createHmac('sha256', SECRET_KEY).update(`subscription ${id}`).digest('base64url')

/** Where a customer pauses or cancels it, without signing in. */
export const subscriptionPage = (configuration: Key, id: string, language: Language): string => `/${language}/subscriptions/${id}?access_token=${subscriptionToken(configuration, id)}`

export type SubscriptionVisitor = { id: string, by_staff: boolean }

/** The subscription for a caller who may see or change it. Anybody else finds nothing. */
export async function openSubscription(request: FastifyRequest, id: string, permission: string, access_token?: string): Promise<SubscriptionVisitor> {
  const { actor, server: { platform } } = request
  const row = isId(id) ? await platform.reading.selectFrom('services.subscriptions').select('user_id').where('id', '=', id).executeTakeFirst() : undefined
  if (!row) throw unknownSubscription
  const by_staff = may(actor, permission)
  const own = actor.user_id !== undefined && row.user_id === actor.user_id
  if (!by_staff && !own && !opens(platform.configuration, id, access_token)) throw unknownSubscription
  return { id, by_staff }
}

function opens(configuration: Key, id: string, token: string | undefined): boolean {
  const right = Buffer.from(subscriptionToken(configuration, id))
  const given = Buffer.from(token ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}
