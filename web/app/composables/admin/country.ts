/** The country at the foot of an address; at home it goes without saying. */
export function useCountry() {
  const { locale } = useI18n()
  return (code: string): string => (code === 'BE' ? '' : new Intl.DisplayNames(locale.value, { type: 'region' }).of(code) ?? code)
}
