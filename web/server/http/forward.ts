import type { H3Event } from 'h3'
import { getRequestIP } from 'h3'
import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { Agent as SecureAgent, request as httpsRequest } from 'node:https'

/** Idle connections are left before the API closes them (after 72 s), or a request would leave on one that is just being closed. */
const kept = { keepAlive: true, timeout: 20_000 }
const agents = { 'http:': new Agent(kept), 'https:': new SecureAgent(kept) }
/** Headers that concern one connection only, never the next one. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/**
 * Hands a request on to the API byte by byte, so that compression, ranges and uploads stay as they are; 502 when nobody answers there.
 * What only reads is asked once more where a kept connection was gone.
 */
export function forward(event: H3Event, base: string): Promise<void> {
  const { req, res } = event.node
  const target = new URL(req.url ?? '/', base)
  const secure = target.protocol === 'https:'
  const headers = { ...req.headers, ...forwardedHeaders(event), host: target.host }
  for (const name of OF_THE_CONNECTION) if (name !== 'transfer-encoding') delete headers[name as keyof typeof headers]
  // a body has left with the first attempt and is not there for a second
  const reads = (req.method === 'GET' || req.method === 'HEAD') && !('content-length' in headers) && !('transfer-encoding' in headers)
  return new Promise((resolve) => {
    let upstream = ask(secure ? agents['https:'] : agents['http:'])
    res.on('close', () => { upstream.destroy(); resolve() })
    req.pipe(upstream)

    function ask(agent: Agent | false): ClientRequest {
      return (secure ? httpsRequest : httpRequest)(target, { method: req.method, headers, agent }, answered).on('error', failed)
    }
    function answered(answer: IncomingMessage): void {
      res.statusCode = answer.statusCode ?? 502
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined && !OF_THE_CONNECTION.includes(name)) res.setHeader(name, value)
      }
      answer.pipe(res)
      answer.on('error', () => res.destroy())
    }
    function failed(): void {
      if (res.headersSent || res.destroyed) { res.destroy(); return }
      if (reads && upstream.reusedSocket) { upstream = ask(false).end(); return }
      res.writeHead(502, { 'content-type': 'application/problem+json' })
      res.end(JSON.stringify({ type: 'about:blank', title: 'Bad Gateway', status: 502, code: 'web/api-unreachable', detail: 'The shop’s server does not answer at the moment.', request_id: '' }))
    }
  })
}

/** What the API needs to know about the visitor behind us. */
export function forwardedHeaders(event: H3Event): Record<string, string> {
  const { req } = event.node
  const before = req.headers['x-forwarded-for']
  const peer = req.socket?.remoteAddress ?? getRequestIP(event) ?? ''
  return {
    'x-forwarded-for': before ? `${before}, ${peer}` : peer,
    'x-forwarded-host': String(req.headers['x-forwarded-host'] ?? req.headers.host ?? ''),
    'x-forwarded-proto': String(req.headers['x-forwarded-proto'] ?? 'http'),
  }
}
