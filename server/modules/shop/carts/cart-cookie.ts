import type { FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import { clearCookie, readCookie, setCookie } from '#platform/http/cookies.ts'

/** The visitor's cart that the signed cookie names; a forged or old one names nothing. */
export function guestCartOf(request: FastifyRequest): string | undefined {
  const value = readCookie(request, 'cart')
  return value !== undefined && isId(value) ? value : undefined
}

export const rememberGuestCart = (reply: FastifyReply, cart_id: string): void => setCookie(reply, 'cart', cart_id)

export const forgetGuestCart = (reply: FastifyReply): void => clearCookie(reply, 'cart')
