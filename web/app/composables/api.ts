import { appendResponseHeader, getHeader } from 'h3'
import { createApi, type Api } from '~/api/client'

/** The API as this visitor: on the server their cookies travel along, in the browser unsafe calls carry the CSRF token. */
export function useApi(): Api {
  const nuxt = useNuxtApp() as ReturnType<typeof useNuxtApp> & { _api?: Api }
  return nuxt._api ??= import.meta.server ? personalServerApi() : browserApi()
}

/** The API as nobody in particular, in the page's language: what it answers may be shown to everybody. */
export function useCatalogueApi(): Api {
  const nuxt = useNuxtApp() as ReturnType<typeof useNuxtApp> & { _catalogueApi?: Api }
  if (!import.meta.server) return useApi()
  return nuxt._catalogueApi ??= withPageLanguage(createApi(useRuntimeConfig().apiBase, forwardedFor()))
}

/** Who asks, so that the API counts visitors and not the web server. */
function forwardedFor(): Record<string, string> {
  const event = useRequestEvent()
  const before = event && getHeader(event, 'x-forwarded-for')
  const peer = event?.node.req.socket?.remoteAddress ?? ''
  return { 'x-forwarded-for': before ? `${before}, ${peer}` : peer }
}

function personalServerApi(): Api {
  const event = useRequestEvent()!
  const api = createApi(useRuntimeConfig().apiBase, { ...forwardedFor(), cookie: getHeader(event, 'cookie') ?? '' })
  api.use({
    onResponse({ response }) {
      for (const cookie of response.headers.getSetCookie()) appendResponseHeader(event, 'set-cookie', cookie)
    },
  })
  return withPageLanguage(api)
}

function browserApi(): Api {
  const api = createApi('', {})
  api.use({
    async onRequest({ request, schemaPath }) {
      if (request.method === 'GET' || schemaPath.startsWith('/api/auth/session')) return
      const token = await csrfToken(api)
      if (token) request.headers.set('x-csrf-token', token)
    },
  })
  return withPageLanguage(api)
}

function withPageLanguage(api: Api): Api {
  const { $i18n } = useNuxtApp()
  api.use({ onRequest({ request }) { request.headers.set('accept-language', $i18n.locale.value) } })
  return api
}
