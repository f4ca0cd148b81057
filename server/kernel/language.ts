/** The languages people read Comptoir in; French is the default. */
export type Language = 'fr' | 'nl' | 'de' | 'en'

/** One text in every language. */
export type Translated = Readonly<Record<Language, string>>

export const languages: readonly Language[] = ['fr', 'nl', 'de', 'en']
export const defaultLanguage: Language = 'fr'

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110 §12.5.4).
 * The highest quality wins, the first one among equals. Never throws: what cannot be read is passed over.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best = defaultLanguage
  let bestQuality = 0
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const [, tag, quality = '1'] =
      /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]+)*\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i.exec(entry) ?? []
    const language = tag === '*' ? defaultLanguage : tag?.toLowerCase()
    if (isLanguage(language) && Number(quality) > bestQuality) {
      best = language
      bestQuality = Number(quality)
    }
  }
  return best
}
