import type { OrderLine } from '~/api/types'

/** Units picked from the lines of an order; all that can be taken when the dialog opens, or none. */
export function usePicks(open: Ref<boolean>, lines: () => OrderLine[], most: (line: OrderLine) => number, everything: boolean) {
  const picks = ref<Record<string, number>>({})
  const takeAll = () => { picks.value = Object.fromEntries(lines().map((line) => [line.id, most(line)])) }
  watch(open, (now) => {
    if (!now) return
    if (everything) takeAll()
    else picks.value = {}
  }, { immediate: true })
  const chosen = computed(() => lines().flatMap(({ id }) => (picks.value[id] ? [{ line_id: id, quantity: picks.value[id] }] : [])))
  return { picks, chosen, takeAll }
}
