import type { DemoCategory } from '../demo-catalogue.ts'
import { albums } from './print/albums.ts'
import { novels } from './print/novels.ts'
import { newspapers } from './print/newspapers.ts'

export const print: DemoCategory = {
  slug: { fr: 'livres-et-journaux', nl: 'boeken-en-kranten', de: 'buecher-und-zeitungen', en: 'books-and-newspapers' },
  name: { fr: 'Livres & journaux', nl: 'Boeken & kranten', de: 'Bücher & Zeitungen', en: 'Books & newspapers' },
  description: {
    fr: 'Un rayon court et choisi : des romans, des albums, et la presse du matin à côté de la caisse.',
    nl: 'Een kort en gekozen rek: romans, albums, en de ochtendkranten naast de kassa.',
    de: 'Ein kurzes, ausgesuchtes Regal: Romane, Bildbände und die Morgenzeitungen neben der Kasse.',
    en: 'A short and chosen shelf: novels, albums, and the morning papers next to the till.',
  },
  tint: '#C9D8E0',
  products: [...novels, ...albums, ...newspapers],
}
