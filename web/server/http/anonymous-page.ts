import type { H3Event } from 'h3'
import { getCookie } from 'h3'

const CATALOGUE_PAGE = /^\/(fr|nl|de|en)(\/((categories|products)\/[\w-]+|search))?$/
const LONGEST = 300

/**
 * Names the HTML that every visitor of this address gets, or undefined when the page may hold something personal.
 * Catalogue pages never do: cart and account are asked for by the browser; what differs is the theme and which price stands first.
 */
export function anonymousPageKey(event: H3Event): string | undefined {
  const { req } = event.node
  if (req.method !== 'GET' || event.path.length > LONGEST) return undefined
  const [path, query = ''] = event.path.split('?', 2) as [string, string?]
  if (!CATALOGUE_PAGE.test(path)) return undefined
  const theme = getCookie(event, 'comptoir_theme') ?? ''
  const prices = getCookie(event, 'comptoir_prices') ?? ''
  // the address stands in the page's own links: a forged one must never be shown to others
  const site = [req.headers.host, req.headers['x-forwarded-host'], req.headers['x-forwarded-proto']]
  return [path, query, /^(light|dark)$/.test(theme) ? theme : 'system', prices === 'excl' ? 'excl' : 'incl', ...site].join(' ')
}
