export type DraftLine = { key: number, account?: string | undefined, partner_id?: string | undefined, tax_code?: string | undefined, text: string, debit?: number | undefined, credit?: number | undefined }

/** The lines of an entry that is being typed, and how far they are from balance: debit less credit. */
export function useEntryDraft() {
  let made = 0
  const blank = (): DraftLine => ({ key: ++made, text: '' })
  const lines = ref<DraftLine[]>([blank(), blank()])
  const totals = computed(() => ({ debit: sum('debit'), credit: sum('credit') }))
  const difference = computed(() => totals.value.debit - totals.value.credit)
  const sum = (side: 'debit' | 'credit') => lines.value.reduce((total, line) => total + (line[side] ?? 0), 0)
  /** Lines that say something. */
  const filled = computed(() => lines.value.filter((line) => line.account || line.debit || line.credit))
  const whole = computed(() => filled.value.length >= 2 && difference.value === 0 && filled.value.every((line) => line.account && (!line.debit) !== (!line.credit)))
  const add = () => { lines.value.push(blank()) }
  function remove(key: number) {
    lines.value = lines.value.filter((line) => line.key !== key)
    while (lines.value.length < 2) add()
  }
  /** An empty line takes what is missing on the other side. */
  function balance(line: DraftLine) {
    if (line.debit || line.credit || difference.value === 0) return
    if (difference.value > 0) line.credit = difference.value
    else line.debit = -difference.value
  }
  return { lines, totals, difference, filled, whole, add, remove, balance }
}
