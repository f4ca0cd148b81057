import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy } from '../http/content-security-policy'
import { NONCE } from '../http/nonce'

/** Every page gets a nonce of its own, also when its HTML was rendered for somebody else a moment ago. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', (html) => {
    for (const part of [html.head, html.bodyPrepend, html.bodyAppend]) {
      part.forEach((text, index) => { part[index] = text.replaceAll(/<script(?=[\s>])/g, `<script nonce="${NONCE}"`) })
    }
  })
  nitro.hooks.hook('beforeResponse', (event, answer) => {
    const { res } = event.node
    if (res.headersSent) return
    res.setHeader('x-content-type-options', 'nosniff')
    res.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
    if (!String(res.getHeader('content-type') ?? '').startsWith('text/html')) return
    const nonce = randomBytes(16).toString('base64')
    if (typeof answer.body === 'string') answer.body = answer.body.replaceAll(NONCE, nonce)
    res.setHeader('content-security-policy', contentSecurityPolicy(event.path, nonce))
    res.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(self "https://js.stripe.com")')
    res.setHeader('cross-origin-opener-policy', 'same-origin-allow-popups')
    res.setHeader('x-frame-options', 'DENY')
    res.setHeader('cache-control', 'private, no-cache')
    res.removeHeader('x-powered-by')
    if (process.env.NODE_ENV === 'production' && event.node.req.headers['x-forwarded-proto'] === 'https') {
      res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
    }
  })
})
