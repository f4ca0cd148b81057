const pattern = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-DE', en: 'en-IE' } as const
type Language = keyof typeof pattern

/** Money and days as the page's language writes them: `1 234,56 €`, `€ 1.234,56`, `1.234,56 €`, `€1,234.56`. */
export function useWriting() {
  const { locale } = useI18n()
  const language = computed(() => pattern[locale.value as Language] ?? pattern.fr)
  const zone = 'Europe/Brussels'

  /** Integer cents, never a float; the currency is always the shop's own. */
  function money(cents: number): string {
    return new Intl.NumberFormat(language.value, { style: 'currency', currency: 'EUR' }).format(cents / 100)
  }
  /** French says the first of a month, which Intl does not know. */
  function written(iso: string, format: Intl.DateTimeFormatOptions): string {
    const text = new Intl.DateTimeFormat(language.value, { ...format, timeZone: zone }).format(instantOf(iso))
    return language.value === 'fr-BE' ? text.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : text
  }
  /** `22 novembre 2026`, from a day or an instant; seen from Brussels. */
  function day(iso: string): string {
    return written(iso, { dateStyle: 'long' })
  }
  /** `mardi 24 novembre`. */
  function weekday(iso: string): string {
    return written(iso, { weekday: 'long', day: 'numeric', month: 'long' })
  }
  /** `22 novembre 2026 à 11:15`. */
  function moment(iso: string): string {
    return written(iso, { dateStyle: 'long', timeStyle: 'short' })
  }
  /** `11:15`. */
  function clock(iso: string): string {
    return new Intl.DateTimeFormat(language.value, { timeStyle: 'short', timeZone: zone }).format(instantOf(iso))
  }
  /** `21 %`, `21%`: as the language spaces it. */
  function percent(rate: number): string {
    return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 2 }).format(rate / 100)
  }
  function count(number: number): string {
    return new Intl.NumberFormat(language.value).format(number)
  }
  return { money, day, weekday, moment, clock, percent, count }
}

const instantOf = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)
