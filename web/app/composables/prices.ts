const YEAR = 31_536_000

/** Whether prices are shown including VAT first (as the law asks for consumers) or excluding it, as companies may prefer. */
export function usePriceDisplay() {
  const cookie = useCookie<'excl' | 'incl' | null>('comptoir_prices', { maxAge: YEAR, sameSite: 'lax', path: '/' })
  const kept = useState('prices', () => cookie.value)
  const exclFirst = computed<boolean>({
    get: () => kept.value === 'excl',
    set: (excl) => { kept.value = cookie.value = excl ? 'excl' : 'incl' },
  })
  return { exclFirst }
}
