const languages = ['fr', 'nl', 'de', 'en']

/** The language chosen before, else the first that the browser wants and the shop speaks, else French. */
export function rootLanguage(chosen: string | undefined, accepted: string | undefined): string {
  if (chosen !== undefined && languages.includes(chosen)) return chosen
  const wanted = (accepted ?? '').split(',').map((entry) => {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
    const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find((each) => each !== undefined)
    return { language: tag.split('-')[0]!, quality: quality === undefined ? 1 : Number(quality) }
  })
  const best = wanted.filter(({ language, quality }) => quality > 0 && languages.includes(language)).toSorted((a, b) => b.quality - a.quality)[0]
  return best?.language ?? 'fr'
}
