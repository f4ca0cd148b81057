const regions: Record<string, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-DE', en: 'en-IE' }
const zone = 'Europe/Brussels'

/** Days and times as tables have room for: `22/11/2026`, `22/11/2026 11:15`; seen from Brussels. */
export function useShortWriting() {
  const { locale } = useI18n()
  const region = computed(() => regions[locale.value] ?? 'fr-BE')
  const day = (iso: string) => new Intl.DateTimeFormat(region.value, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone }).format(instant(iso))
  const moment = (iso: string) => new Intl.DateTimeFormat(region.value, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(instant(iso))
  /** `novembre 2026`, from `2026-11`. */
  const month = (code: string) => new Intl.DateTimeFormat(region.value, { month: 'long', year: 'numeric', timeZone: zone }).format(instant(`${code}-15`))
  /** `2026-11` → `novembre 2026`, `2026-Q4` → the quarter's words, which the caller has. */
  const amount = (cents: number) => new Intl.NumberFormat(region.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100)
  /** `+242,00 €`, `€ -12,10`: what came and what went. */
  const signed = (cents: number) => new Intl.NumberFormat(region.value, { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' }).format(cents / 100)
  return { day, moment, month, amount, signed }
}

const instant = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)
