import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Configuration } from '../configuration.ts'

type Facts = Readonly<{
  name: string
  seconds: number
  /** What the browser sends back is believed only with our signature. */
  signed: boolean
  /** Bound to this very host and to HTTPS by its `__Host-` prefix; plain HTTP on a laptop cannot have that. */
  of_host: boolean
}>

const DAY = 86_400

/** Every cookie that the API sets; those of the web, none of them secret, are in `web/app/cookies.ts`. docs/cookies.md shows them all. */
export const cookies = {
  session: { name: 'comptoir_session', seconds: 30 * DAY, signed: false, of_host: true },
  cart: { name: 'comptoir_cart', seconds: 60 * DAY, signed: true, of_host: false },
} as const satisfies Record<string, Facts>

type Name = keyof typeof cookies

const secure = ({ PUBLIC_URL }: Pick<Configuration, 'PUBLIC_URL'>) => PUBLIC_URL.startsWith('https:')
const nameIn = (configuration: Pick<Configuration, 'PUBLIC_URL'>, { name, of_host }: Facts) => of_host && secure(configuration) ? `__Host-${name}` : name

/** What the browser sent; undefined when there is none, or its signature is not ours. */
export function readCookie(request: FastifyRequest, name: Name): string | undefined {
  const facts = cookies[name]
  const sent = request.cookies[nameIn(request.server.platform.configuration, facts)]
  if (sent === undefined || !facts.signed) return sent
  const { valid, value } = request.unsignCookie(sent)
  return valid && value !== null ? value : undefined
}

/** Scripts never see it, other sites' forms never send it along, and over HTTPS it never travels in the clear. */
export function setCookie(reply: FastifyReply, name: Name, value: string): void {
  const facts = cookies[name]
  const { configuration } = reply.server.platform
  reply.setCookie(nameIn(configuration, facts), value, { httpOnly: true, sameSite: 'lax', path: '/', secure: secure(configuration), signed: facts.signed, maxAge: facts.seconds })
}

export function clearCookie(reply: FastifyReply, name: Name): void {
  const { configuration } = reply.server.platform
  reply.clearCookie(nameIn(configuration, cookies[name]), { path: '/', secure: secure(configuration) })
}
