/** The filters of a list as they stand in the address, so that a list can be shared, bookmarked and gone back to. */
export function useListQuery<const Name extends string>(names: readonly Name[]) {
  const route = useRoute()
  const router = useRouter()
  const valueOf = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const filters = computed(() => Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string | undefined>)
  const page = computed(() => Math.max(1, Math.trunc(Number(valueOf('page'))) || 1))
  const narrowed = computed(() => names.some((name) => filters.value[name] !== undefined))

  /** Another filter begins at the first page again. */
  const filter = (changes: Partial<Record<Name, string | undefined>>) => replace({ ...changes, page: undefined })
  const turnTo = (number: number) => replace({ page: number > 1 ? String(number) : undefined })
  const clear = () => replace({ ...Object.fromEntries(names.map((name) => [name, undefined])), page: undefined })
  const replace = (changes: Record<string, string | undefined>) => {
    const query = Object.fromEntries(Object.entries({ ...route.query, ...changes }).filter(([, value]) => value !== undefined && value !== ''))
    return router.replace({ query })
  }
  return { filters, page, narrowed, filter, turnTo, clear }
}
