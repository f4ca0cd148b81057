import { createHmac, timingSafeEqual } from 'node:crypto'
import { opensOrder } from '#modules/shop'
import type { Configuration } from '#platform/configuration.ts'
import type { Language } from '#kernel/language.ts'
import { appointmentToken } from '../appointments/appointment-access.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>
export type Occasion = { kind: 'order' | 'appointment', id: string }

/** The key of an invitation: it lets one write reviews of one order or appointment, and read nothing of it. */
export const invitationToken = ({ SECRET_KEY }: Key, { kind, id }: Occasion): string => createHmac('sha256', SECRET_KEY).update(`review ${kind} ${id}`).digest('base64url')

/** Where somebody who was invited writes, without signing in. */
export const invitationPage = (configuration: Key, occasion: Occasion, language: Language): string =>
  `/${language}/reviews/write?${occasion.kind}=${occasion.id}&access_token=${invitationToken(configuration, occasion)}`

/** The key at the foot of an invitation: it ends invitations to the address that has it, and does nothing else. */
const farewellToken = ({ SECRET_KEY }: Key, { kind, id }: Occasion): string => createHmac('sha256', SECRET_KEY).update(`no more invitations ${kind} ${id}`).digest('base64url')

/** Where somebody says that they do not want to be asked again. */
export const farewellPage = (configuration: Key, occasion: Occasion, language: Language): string =>
  `/${language}/reviews/invitations?${occasion.kind}=${occasion.id}&access_token=${farewellToken(configuration, occasion)}`

export const endsInvitations = (configuration: Key, occasion: Occasion, token: string): boolean => same(farewellToken(configuration, occasion), token)

/** Whether a link's key allows a review: that of the invitation, or of the guest's own order or appointment. */
export function opensReviews(configuration: Key, occasion: Occasion, token: string | undefined): boolean {
  if (token === undefined) return false
  if (same(invitationToken(configuration, occasion), token)) return true
  return occasion.kind === 'order' ? opensOrder(configuration, occasion.id, token) : same(appointmentToken(configuration, occasion.id), token)
}

function same(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}
