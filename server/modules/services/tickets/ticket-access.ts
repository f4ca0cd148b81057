import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { may } from '#platform/actor.ts'
import type { Configuration } from '#platform/configuration.ts'
import { unknownTicket } from './ticket.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>

export const READ = 'services.tickets.read'
export const WRITE = 'services.tickets.write'

/** The key of a ticket's link: whoever has it reads and writes as its customer. Derived, so nothing is stored that could leak. */
export const ticketToken = ({ SECRET_KEY }: Key, id: string): string => createHmac('sha256', SECRET_KEY).update(`ticket ${id}`).digest('base64url')

/** Where a customer reads and answers, without signing in. */
export const ticketPage = (configuration: Key, id: string, language: Language): string => `/${language}/tickets/${id}?access_token=${ticketToken(configuration, id)}`

function opensTicket(configuration: Key, id: string, token: string | undefined): boolean {
  const right = Buffer.from(ticketToken(configuration, id))
  const given = Buffer.from(token ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}

/** Who asks: staff see the notes too, its customer does not. */
export type TicketVisitor = { id: string, by_staff: boolean }

/** The ticket for a caller who may see or change it. Anybody else finds nothing. */
export async function openTicketFor(request: FastifyRequest, id: string, permission: string, access_token?: string): Promise<TicketVisitor> {
  const { actor, server: { platform } } = request
  const row = isId(id) ? await platform.reading.selectFrom('services.tickets').select(['id', 'user_id']).where('id', '=', id).executeTakeFirst() : undefined
  if (!row) throw unknownTicket
  const by_staff = may(actor, permission)
  const own = actor.user_id !== undefined && row.user_id === actor.user_id
  if (!by_staff && !own && !opensTicket(platform.configuration, row.id, access_token)) throw unknownTicket
  return { id: row.id, by_staff }
}
