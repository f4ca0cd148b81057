import type { Text4 } from '../demo-catalogue.ts'

/** Text written over several lines: single line breaks become spaces, blank lines stay paragraphs. */
export function prose(parts: TemplateStringsArray): string {
  return parts.join('').trim().split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n')
}

/** A text that reads the same in the four languages: weights, measures, formats. */
export const same = (text: string): Text4 => ({ fr: text, nl: text, de: text, en: text })

export const colours = {
  green: { fr: 'Vert bouteille', nl: 'Flessengroen', de: 'Flaschengrün', en: 'Bottle green' },
  cream: { fr: 'Crème', nl: 'Crème', de: 'Creme', en: 'Cream' },
  blue: { fr: 'Bleu encre', nl: 'Inktblauw', de: 'Tintenblau', en: 'Ink blue' },
  brick: { fr: 'Rouge brique', nl: 'Baksteenrood', de: 'Ziegelrot', en: 'Brick red' },
  mustard: { fr: 'Moutarde', nl: 'Mosterdgeel', de: 'Senfgelb', en: 'Mustard' },
  celadon: { fr: 'Céladon', nl: 'Celadon', de: 'Seladon', en: 'Celadon' },
  white: { fr: 'Blanc cassé', nl: 'Gebroken wit', de: 'Naturweiß', en: 'Off-white' },
  plum: { fr: 'Prune', nl: 'Pruim', de: 'Pflaume', en: 'Plum' },
  black: { fr: 'Noir', nl: 'Zwart', de: 'Schwarz', en: 'Black' },
  violet: { fr: 'Violette', nl: 'Violet', de: 'Violett', en: 'Violet' },
} as const satisfies Record<string, Text4>

export const grinds = {
  beans: { fr: 'En grains', nl: 'Bonen', de: 'Ganze Bohnen', en: 'Whole beans' },
  filter: { fr: 'Moulu pour filtre', nl: 'Gemalen voor filter', de: 'Gemahlen für Filter', en: 'Ground for filter' },
} as const satisfies Record<string, Text4>

export const editions = {
  french: { fr: 'En français', nl: 'In het Frans', de: 'Auf Französisch', en: 'In French' },
  dutch: { fr: 'En néerlandais', nl: 'In het Nederlands', de: 'Auf Niederländisch', en: 'In Dutch' },
} as const satisfies Record<string, Text4>

export const packs = {
  bottle: { fr: 'Bouteille de 33 cl', nl: 'Fles van 33 cl', de: 'Flasche 33 cl', en: '33 cl bottle' },
  six: { fr: 'Six bouteilles', nl: 'Zes flessen', de: 'Sechs Flaschen', en: 'Six bottles' },
} as const satisfies Record<string, Text4>
