/** Pages on which Stripe's own script may run: nobody else's code, anywhere else. */
const PAYMENT_PAGE = /^\/(fr|nl|de|en)\/(checkout|orders)(\/|$|\?)/

/**
 * The policy of one HTML answer. Scripts need the nonce or our own origin; styles may be inline, because
 * the administration's components and Stripe's frame position themselves by style attributes.
 */
export function contentSecurityPolicy(path: string, nonce: string): string {
  const paying = PAYMENT_PAGE.test(path)
  const stripe = (...hosts: string[]) => (paying ? ' ' + hosts.map((host) => `https://${host}`).join(' ') : '')
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'${stripe('js.stripe.com', '*.js.stripe.com')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:${stripe('*.stripe.com')}`,
    `font-src 'self'`,
    `connect-src 'self'${stripe('api.stripe.com')}`,
    `frame-src ${paying ? `'self'${stripe('js.stripe.com', '*.js.stripe.com', 'hooks.stripe.com')}` : `'none'`}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
