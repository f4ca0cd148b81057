import { getCookie, getRequestHeader, sendRedirect } from 'h3'
import { rootLanguage } from '../http/root-language'

/** The shop's bare address leads to its home page in the visitor's language. */
export default defineEventHandler((event) => {
  const [path, query] = event.path.split('?', 2)
  if (path !== '/') return
  const language = rootLanguage(getCookie(event, 'comptoir_language'), getRequestHeader(event, 'accept-language'))
  event.node.res.setHeader('vary', 'Accept-Language, Cookie')
  return sendRedirect(event, `/${language}${query === undefined ? '' : `?${query}`}`, 302)
})
