const files = import.meta.glob<Record<string, unknown>>('../../i18n/locales/*/tickets.json', { import: 'default' })

/** Loads what the pages about questions and answers say; no other page carries these words. */
export async function loadTicketTexts(nuxt: ReturnType<typeof useNuxtApp>, language: string): Promise<void> {
  const file = Object.keys(files).find((name) => name.includes(`/${language}/`))
  if (file) nuxt.$i18n.mergeLocaleMessage(language, await files[file]!())
}
