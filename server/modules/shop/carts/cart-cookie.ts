import type { FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'

const NAME = 'comptoir_cart'
const LIFETIME_SECONDS = 60 * 60 * 24 * 60

/** The visitor's cart that the signed cookie names; a forged or old one names nothing. */
export function guestCartOf(request: FastifyRequest): string | undefined {
  const { valid, value } = request.unsignCookie(request.cookies[NAME] ?? '')
  return valid && value !== null && isId(value) ? value : undefined
}

export function rememberGuestCart(reply: FastifyReply, cart_id: string): void {
  reply.setCookie(NAME, cart_id, { signed: true, httpOnly: true, sameSite: 'lax', path: '/', maxAge: LIFETIME_SECONDS, secure: secure(reply) })
}

export function forgetGuestCart(reply: FastifyReply): void {
  reply.clearCookie(NAME, { path: '/' })
}

const secure = (reply: FastifyReply) => reply.server.platform.configuration.PUBLIC_URL.startsWith('https:')
