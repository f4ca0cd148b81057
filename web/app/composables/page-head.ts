type PageHead = { title: string | undefined, description?: string | undefined, picture?: string | undefined, indexed?: boolean }

/** Title, description, canonical address and the same page in the other languages. */
export function usePageHead(head: () => PageHead) {
  const { locale, locales } = useI18n()
  const switchLocalePath = useSwitchLocalePath()
  const route = useRoute()
  const site = useRuntimeConfig().public.i18n.baseUrl
  const page = computed(() => Number(route.query.page) > 1 ? `?page=${Number(route.query.page)}` : '')
  const addressIn = (language: typeof locale.value) => site + switchLocalePath(language).split('?')[0]

  useHead({
    title: () => head().title,
    link: () => (head().indexed === false
      ? []
      : [
          { rel: 'canonical' as const, href: addressIn(locale.value) + page.value },
          ...locales.value.map(({ code }) => ({ rel: 'alternate' as const, hreflang: code, href: addressIn(code) })),
          { rel: 'alternate' as const, hreflang: 'x-default', href: addressIn('fr') },
        ]),
    meta: () => {
      const { title, description, picture, indexed } = head()
      return [
        ...(description ? [{ name: 'description', content: description }, { property: 'og:description', content: description }] : []),
        ...(indexed === false ? [{ name: 'robots', content: 'noindex' }] : []),
        ...(title ? [{ property: 'og:title', content: title }] : []),
        ...(picture ? [{ property: 'og:image', content: site + picture }] : []),
      ]
    },
  })
}
