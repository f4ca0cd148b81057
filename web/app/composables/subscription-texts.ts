const files = import.meta.glob<Record<string, unknown>>('../../i18n/locales/*/subscriptions.json', { import: 'default' })

/** Loads what the pages about subscriptions say; no other page carries these words. */
export async function loadSubscriptionTexts(nuxt: ReturnType<typeof useNuxtApp>, language: string): Promise<void> {
  const file = Object.keys(files).find((name) => name.includes(`/${language}/`))
  if (file) nuxt.$i18n.mergeLocaleMessage(language, await files[file]!())
}
