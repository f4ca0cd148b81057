/** What an entry of the audit log did, said with the words of its route: `Commandes, remboursements : ajouter`. */
export function useAudited() {
  const { t, te } = useI18n()
  const isAct = (word: string) => te(`admin.audited.acts.${word}`)
  const thing = (word: string) => (te(`admin.audited.things.${word}`) ? t(`admin.audited.things.${word}`) : word)
  return ({ method, route }: { method: string, route: string }): string => {
    const words = route.split('/').slice(3).filter((word) => word !== '' && !word.startsWith(':'))
    const things = words.filter((word) => !isAct(word)).map(thing).join(', ')
    // a session is not added: somebody signs in
    const act = t(`admin.audited.acts.${words.findLast(isAct) ?? [`${method}_${words.at(-1)}`, method].find(isAct)}`)
    const said = things === '' ? act : t('admin.audited.said', { things, act })
    return said.charAt(0).toLocaleUpperCase() + said.slice(1)
  }
}
