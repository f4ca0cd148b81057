/** The part of a page's address that names what it shows, such as the id in `/admin/orders/ID`. */
export function useAddressPart(name: 'id' | 'code' | 'kind') {
  const route = useRoute()
  return computed(() => {
    const value: unknown = (route.params as Record<string, unknown>)[name]
    return typeof value === 'string' ? value : ''
  })
}
