/** Pages of one's own: whoever is not signed in signs in first, and comes back. */
export default defineNuxtRouteMiddleware(async (to) => {
  const { load } = useSession()
  const localePath = useLocalePath()
  if (!await load()) return navigateTo({ path: localePath('/sign-in'), query: { back: to.fullPath } })
})
