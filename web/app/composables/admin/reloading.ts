const PAUSE_MS = 800

/** Asks again while something is under way on the server. */
export function useReloading(underway: () => boolean | undefined, reload: () => Promise<unknown>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  async function again(): Promise<void> {
    await reload()
    if (underway()) waiting = setTimeout(again, PAUSE_MS)
  }
  watch(() => underway() ?? false, (now) => {
    clearTimeout(waiting)
    if (now) waiting = setTimeout(again, PAUSE_MS)
  })
  onScopeDispose(() => clearTimeout(waiting))
}
