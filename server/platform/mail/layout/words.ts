import type { Translated } from '#kernel/language.ts'

/** What the layout itself says. */
export const linkIsGone: Translated = {
  fr: 'lien personnel, qui n’est pas montré ici', nl: 'persoonlijke link, die hier niet wordt getoond', de: 'persönlicher Link, der hier nicht gezeigt wird', en: 'personal link, not shown here',
}
export const wrote: Translated = { fr: '{name} a écrit :', nl: '{name} schreef:', de: '{name} schrieb:', en: '{name} wrote:' }
