/** Belgium and its neighbours first: that is where most parcels go. Then the other member states, then the rest of Europe and a few beyond. */
const near = ['BE', 'NL', 'FR', 'LU', 'DE']
const far = [
  'AT', 'BG', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LV', 'MT', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
  'AD', 'AU', 'CA', 'CH', 'GB', 'IS', 'JP', 'LI', 'MC', 'NO', 'NZ', 'US',
]

export function useCountries() {
  const { locale } = useI18n()
  return computed(() => {
    const names = new Intl.DisplayNames(locale.value, { type: 'region' })
    const named = (code: string) => ({ code, name: names.of(code) ?? code })
    return [...near.map(named), ...far.map(named).sort((a, b) => a.name.localeCompare(b.name, locale.value))]
  })
}
