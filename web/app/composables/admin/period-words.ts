import { useShortWriting } from './writing'

/** `2026-11` → `novembre 2026`, `2026-Q4` → `4e trimestre 2026`. */
export function usePeriodWords() {
  const { t } = useI18n()
  const { month } = useShortWriting()
  return (code: string) => {
    const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(code) ?? []
    return quarter ? t('admin.vat.quarter_of', { quarter, year }) : month(code)
  }
}
