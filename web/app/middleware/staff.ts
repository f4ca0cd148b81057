import { loadAdminTexts, showLanguage } from '~/composables/admin/texts'

/**
 * The administration is for people with a permission of the staff. Its addresses name no language: it speaks the person's
 * own, or the browser's as long as nobody signed in; its texts are there before its first page.
 */
export default defineNuxtRouteMiddleware(async (to) => {
  const nuxt = useNuxtApp()
  const { $i18n } = nuxt
  const { load } = useSession()
  const settled = useState('admin-language', () => false)
  const person = await load()
  if (!settled.value) {
    settled.value = true
    await showLanguage(nuxt, person?.language ?? $i18n.getBrowserLocale() ?? $i18n.locale.value)
  } else await loadAdminTexts(nuxt, $i18n.locale.value)
  if (to.path.startsWith('/admin/sign-in')) return
  if (!person || person.permissions.length === 0 || person.must_change_password) return navigateTo({ path: '/admin/sign-in', query: to.path === '/admin' ? {} : { back: to.fullPath } })
})
