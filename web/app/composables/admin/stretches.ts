import { useLoaded } from './loaded'

type Stretch<T> = { next: string | null, results: T[] }

/** A long list that goes on where it ended: the first stretch is asked for again whenever the key changes. */
export function useStretches<T, S extends Stretch<T> = Stretch<T>>(ask: (cursor: string | undefined) => Promise<S & Stretch<T>>, key: () => unknown) {
  const first = useLoaded(() => ask(undefined), key)
  const further = shallowRef<T[]>([])
  const next = ref<string | null>(null)
  const failed = shallowRef<unknown>()
  watch(first.data, (stretch) => {
    further.value = []
    next.value = stretch?.next ?? null
  })
  async function more(): Promise<void> {
    if (next.value === null) return
    const from = first.data.value
    try {
      const stretch = await ask(next.value)
      if (from !== first.data.value) return
      further.value = [...further.value, ...stretch.results]
      next.value = stretch.next
    } catch (caught) {
      failed.value = caught
    }
  }
  const rows = computed(() => (first.data.value ? [...first.data.value.results, ...further.value] : undefined))
  return { rows, next, more, busy: first.busy, problem: computed(() => failed.value ?? first.problem.value), reload: first.reload, first: first.data }
}
