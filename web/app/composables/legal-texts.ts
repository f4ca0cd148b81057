type LegalTexts = { sections: { title: string, paragraphs: string[] }[], notice: Record<string, string>, cookies: Record<string, string> }
const files = import.meta.glob<LegalTexts>('../../i18n/legal/*.json', { import: 'default' })

/** The terms of sale and what is said of cookies in the page's language; long texts that travel only with their own page. */
export const legalTexts = async (language: string): Promise<LegalTexts> =>
  (files[`../../i18n/legal/${language}.json`] ?? files['../../i18n/legal/fr.json']!)()
