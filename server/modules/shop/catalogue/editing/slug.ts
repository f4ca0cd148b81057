const MOST_CHARACTERS = 80
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' }

/** The words of an address: `Café de la Senne, 250 g` → `cafe-de-la-senne-250-g`. */
export function slugOf(text: string): string {
  const plain = text.toLowerCase().replace(/[ßæœøđł]/g, (letter) => LETTERS[letter]!).normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, MOST_CHARACTERS).replace(/-$/, '') || 'produit'
}
