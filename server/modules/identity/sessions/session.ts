import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Configuration } from '#platform/configuration.ts'
import { clearCookie, cookies, readCookie, setCookie } from '#platform/http/cookies.ts'

/** A browser that stays away this long signs in again; whoever stays, after a month. */
export const IDLE = { hours: 24 * 7 } as const
export const ABSOLUTE = { hours: cookies.session.seconds / 3600 } as const

export const newSecret = () => randomBytes(32).toString('base64url')
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** The session secret that the browser sent. */
export const sessionCookie = (request: FastifyRequest): string | undefined => readCookie(request, 'session')

export const setSessionCookie = (reply: FastifyReply, secret: string): void => setCookie(reply, 'session', secret)

export const clearSessionCookie = (reply: FastifyReply): void => clearCookie(reply, 'session')

/** What the browser's own pages know and a stranger's form does not: derived from the session, stored nowhere. */
export function csrfToken({ SECRET_KEY }: Pick<Configuration, 'SECRET_KEY'>, secret: string): string {
  return createHmac('sha256', SECRET_KEY).update(`csrf ${secret}`).digest('base64url')
}

export function isCsrfToken(configuration: Pick<Configuration, 'SECRET_KEY'>, secret: string, given: unknown): boolean {
  const right = Buffer.from(csrfToken(configuration, secret))
  const sent = Buffer.from(typeof given === 'string' ? given : '')
  return sent.length === right.length && timingSafeEqual(sent, right)
}
