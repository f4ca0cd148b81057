import { setResponseHeader } from 'h3'
import { anonymousPageKey } from '../http/anonymous-page'
import { pageStore } from '../http/page-store'

/** Catalogue pages are rendered once for everybody who asks within the same few seconds. */
export default defineNitroPlugin((nitro) => {
  const seconds = Number(useRuntimeConfig().pageSeconds)
  if (import.meta.dev || !(seconds > 0)) return
  const store = pageStore(seconds)

  nitro.hooks.hook('render:before', (context) => {
    const key = anonymousPageKey(context.event)
    if (!key) return
    const body = store.find(key)
    if (body === undefined) {
      context.event.context.anonymous_page = key
      return
    }
    setResponseHeader(context.event, 'content-type', 'text/html;charset=utf-8')
    context.response = { body, statusCode: 200, statusMessage: 'OK', headers: { 'content-type': 'text/html;charset=utf-8' } }
  })
  nitro.hooks.hook('render:response', (response, { event }) => {
    const key = event.context.anonymous_page as string | undefined
    if (key && response.statusCode === 200 && typeof response.body === 'string') store.keep(key, response.body)
  })
})
