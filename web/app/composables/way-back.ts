/** Where to go after signing in: an address of this site only, never somebody else's. */
export function useWayBack() {
  const route = useRoute()
  const localePath = useLocalePath()
  return computed(() => {
    const back = route.query.back
    return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : localePath('/account')
  })
}
