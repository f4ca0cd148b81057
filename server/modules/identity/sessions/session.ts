import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Configuration } from '#platform/configuration.ts'

/** A browser that stays away this long signs in again; whoever stays, after a month. */
export const IDLE = { hours: 24 * 7 } as const
export const ABSOLUTE = { hours: 24 * 30 } as const

const secure = ({ PUBLIC_URL }: Pick<Configuration, 'PUBLIC_URL'>) => PUBLIC_URL.startsWith('https:')
/** `__Host-` binds the cookie to this host and to HTTPS; plain HTTP on a laptop cannot have it. */
const cookieName = (configuration: Pick<Configuration, 'PUBLIC_URL'>) => secure(configuration) ? '__Host-comptoir_session' : 'comptoir_session'

export const newSecret = () => randomBytes(32).toString('base64url')
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** The session secret that the browser sent. */
export function sessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(request.server.platform.configuration)]
}

export function setSessionCookie(reply: FastifyReply, secret: string): void {
  const { configuration } = reply.server.platform
  reply.setCookie(cookieName(configuration), secret, { httpOnly: true, sameSite: 'lax', path: '/', secure: secure(configuration), maxAge: ABSOLUTE.hours * 3600 })
}

export function clearSessionCookie(reply: FastifyReply): void {
  const { configuration } = reply.server.platform
  reply.clearCookie(cookieName(configuration), { path: '/', secure: secure(configuration) })
}

/** What the browser's own pages know and a stranger's form does not: derived from the session, stored nowhere. */
export function csrfToken({ SECRET_KEY }: Pick<Configuration, 'SECRET_KEY'>, secret: string): string {
  return createHmac('sha256', SECRET_KEY).update(`csrf ${secret}`).digest('base64url')
}

export function isCsrfToken(configuration: Pick<Configuration, 'SECRET_KEY'>, secret: string, given: unknown): boolean {
  const right = Buffer.from(csrfToken(configuration, secret))
  const sent = Buffer.from(typeof given === 'string' ? given : '')
  return sent.length === right.length && timingSafeEqual(sent, right)
}
