import { appendResponseHeader, getHeader } from 'h3'
import { createApi, type Api, type Outgoing } from '~/api/client'

type Kept = ReturnType<typeof useNuxtApp> & { _api?: Api, _catalogueApi?: Api }

/** The API as this visitor: on the server their cookies travel along, in the browser unsafe calls carry the CSRF token. */
export function useApi(): Api {
  const nuxt = useNuxtApp() as Kept
  return nuxt._api ??= import.meta.server ? personalServerApi() : browserApi()
}

/** The API as nobody in particular, in the page's language: what it answers may be shown to everybody. */
export function useCatalogueApi(): Api {
  if (!import.meta.server) return useApi()
  const nuxt = useNuxtApp() as Kept
  const language = pageLanguage()
  const visitor = forwardedFor()
  return nuxt._catalogueApi ??= createApi(useRuntimeConfig().apiBase, {
    before(call) {
      language(call)
      call.headers.set('x-forwarded-for', visitor)
    },
  })
}

function personalServerApi(): Api {
  const event = useRequestEvent()!
  const language = pageLanguage()
  const visitor = forwardedFor()
  return createApi(useRuntimeConfig().apiBase, {
    before(call) {
      language(call)
      call.headers.set('x-forwarded-for', visitor)
      call.headers.set('cookie', getHeader(event, 'cookie') ?? '')
    },
    after(answer) {
      for (const cookie of answer.headers.getSetCookie()) appendResponseHeader(event, 'set-cookie', cookie)
    },
  })
}

function browserApi(): Api {
  const language = pageLanguage()
  const api: Api = createApi('', {
    async before(call) {
      language(call)
      if (call.method === 'GET' || call.path === '/api/auth/session/' || call.headers.has('x-csrf-token')) return
      const token = await csrfToken(api)
      if (token) call.headers.set('x-csrf-token', token)
    },
  })
  return api
}

/** The page's language, whatever the browser or the person's profile would say. */
function pageLanguage() {
  const { $i18n } = useNuxtApp()
  return (call: Outgoing) => { call.headers.set('accept-language', $i18n.locale.value) }
}

/** Who asks, so that the API counts visitors and not the web server. */
function forwardedFor(): string {
  const event = useRequestEvent()
  const before = event && getHeader(event, 'x-forwarded-for')
  const peer = event?.node.req.socket?.remoteAddress ?? ''
  return before ? `${before}, ${peer}` : peer
}
