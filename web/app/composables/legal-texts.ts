const files = import.meta.glob<{ sections: { title: string, paragraphs: string[] }[] }>('../../i18n/legal/*.json', { import: 'default' })

/** The terms of sale in the page's language; long texts that travel only with their own page. */
export async function legalTexts(language: string) {
  const read = files[`../../i18n/legal/${language}.json`] ?? files['../../i18n/legal/fr.json']!
  return (await read()).sections
}
