const files = import.meta.glob<Record<string, unknown>>(['../../../i18n/locales/*/admin*.json', '../../../i18n/locales/*/security.json'], { import: 'default' })

/** Loads the administration's texts in a language; shoppers never fetch them. */
export async function loadAdminTexts(nuxt: ReturnType<typeof useNuxtApp>, language: string): Promise<void> {
  const wanted = Object.keys(files).filter((file) => file.includes(`/${language}/`))
  const texts = await Promise.all(wanted.map((file) => files[file]!()))
  for (const each of texts) nuxt.$i18n.mergeLocaleMessage(language, each)
}

/** Shows the administration in another language, and remembers it for this browser. */
export async function showLanguage(nuxt: ReturnType<typeof useNuxtApp>, language: string): Promise<void> {
  const { $i18n } = nuxt
  const code = $i18n.localeCodes.value.find((each) => each === language)
  if (!code) return
  await Promise.all([$i18n.loadLocaleMessages(code), loadAdminTexts(nuxt, code)])
  $i18n.setLocaleCookie(code)
  $i18n.locale.value = code
}
