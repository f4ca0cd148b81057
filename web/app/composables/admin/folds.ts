const KEY = 'comptoir.menu'
/** A menu as short as this is never folded. */
const SHORT = 14

/**
 * Which trades of the menu stand open: the one of this page always, the others as this browser last left them. What is short enough
 * to be seen at once is not folded at all.
 */
export function useFolds(count: () => number) {
  const opened = useState<string[]>('admin-menu-open', () => {
    try { return (JSON.parse(localStorage.getItem(KEY) ?? '') as unknown[]).filter((key) => typeof key === 'string') } catch { return ['shop'] }
  })
  const short = computed(() => count() <= SHORT)
  return {
    short,
    isOpen: (key: string, here: boolean) => short.value || here || opened.value.includes(key),
    toggle(key: string) {
      opened.value = opened.value.includes(key) ? opened.value.filter((each) => each !== key) : [...opened.value, key]
      try { localStorage.setItem(KEY, JSON.stringify(opened.value)) } catch { /* a browser that keeps nothing begins anew each time */ }
    },
  }
}
