/** Absolute links need the site's address: the configured one, or the one that the visitor used. */
export default defineNuxtPlugin({
  name: 'site-address',
  enforce: 'pre',
  setup() {
    useRuntimeConfig().public.i18n.baseUrl ||= useRequestURL({ xForwardedHost: true, xForwardedProto: true }).origin
  },
})
