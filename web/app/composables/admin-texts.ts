const files = import.meta.glob<Record<string, unknown>>('../../i18n/locales/*/admin.json', { import: 'default' })

/** Loads the administration's texts into the current language; await it before the first `t('admin.…')`, and again when the language changes. */
export async function useAdminTexts(): Promise<void> {
  const { locale, mergeLocaleMessage } = useNuxtApp().$i18n
  const load = files[`../../i18n/locales/${locale.value}/admin.json`]
  if (load) mergeLocaleMessage(locale.value, await load())
}
