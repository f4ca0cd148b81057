/**
 * The secret of a link that was mailed, from behind its #: it never reaches a server's log. Undefined until the browser has
 * looked, empty when there is none. It is taken out of the address, so that it does not stay in the history.
 */
export function useMailedToken(): Readonly<Ref<string | undefined>> {
  const token = ref<string>()
  onMounted(() => {
    token.value = location.hash.slice(1)
    history.replaceState(history.state, '', location.pathname)
  })
  return token
}
