/** What vue-i18n hands to a compiled text. */
type Filling = {
  named: (name: string) => unknown
  list: (index: number) => unknown
  plural: (forms: string[]) => string
  interpolate: (value: unknown) => string
}
type Written = (filling: Filling) => string

const PART = /\{\s*(?:'([^']*)'|(\w+))\s*\}/g

/**
 * Texts are plain words with `{name}` in them, and forms for none, one and many with bars between. That is all the
 * storefront and the administration need; vue-i18n's own compiler weighs six times as much as what it would do here.
 */
export function compileText(text: unknown): Written {
  const forms = String(text).split('|').map((form) => form.trim())
  const written = (filling: Filling) => forms.map((form) => fill(form, filling))
  return forms.length === 1 ? (filling) => fill(forms[0]!, filling) : (filling) => filling.plural(written(filling))
}

function fill(form: string, { named, list, interpolate }: Filling): string {
  return form.replace(PART, (_, literal: string | undefined, name: string) => literal ?? interpolate(/^\d+$/.test(name) ? list(Number(name)) : named(name)))
}
