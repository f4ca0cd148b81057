import { loadAdminTexts } from '~/composables/admin/texts'

/** The administration is for people with a permission of the staff; its texts are there before its first page. */
export default defineNuxtRouteMiddleware(async (to) => {
  const nuxt = useNuxtApp()
  const { load } = useSession()
  const [person] = await Promise.all([load(), loadAdminTexts(nuxt, nuxt.$i18n.locale.value)])
  if (to.path.startsWith('/admin/sign-in')) return
  if (!person || person.permissions.length === 0) return navigateTo({ path: '/admin/sign-in', query: to.path === '/admin' ? {} : { back: to.fullPath } })
})
