/** Whether prices are shown including VAT first (as the law asks for consumers) or excluding it, as companies may prefer. */
export function usePriceDisplay() {
  const cookie = usePreference<'excl' | 'incl'>('comptoir_prices')
  const kept = useState('prices', () => cookie.value)
  const exclFirst = computed<boolean>({
    get: () => kept.value === 'excl',
    set: (excl) => {
      kept.value = excl ? 'excl' : 'incl'
      cookie.keep(kept.value)
    },
  })
  return { exclFirst }
}
