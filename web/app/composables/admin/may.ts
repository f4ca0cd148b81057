/** What the person who is signed in may do; the server has the last word. */
export function useMay() {
  const { person } = useSession()
  return (permission: string) => person.value?.permissions.includes(permission) ?? false
}
