import type { DemoCategory } from '../demo-catalogue.ts'
import { beers } from './counter/beers.ts'
import { dishes } from './counter/dishes.ts'
import { otherBeers } from './counter/other-beers.ts'

export const counter: DemoCategory = {
  slug: { fr: 'bieres-et-table-d-hote', nl: 'bieren-en-schotels', de: 'biere-und-mittagstisch', en: 'beers-and-dishes' },
  name: {
      fr: 'Bières & table d’hôte', nl: 'Bieren & dagschotels',
      de: 'Biere & Mittagstisch', en: 'Beers & daily dishes',
    },
  description: {
    fr: 'Des bières à emporter et une ardoise courte, à manger sur place à la grande table.',
    nl: 'Bieren om mee te nemen en een korte kaart, te eten aan de grote tafel.',
    de: 'Biere zum Mitnehmen und eine kurze Karte, am großen Tisch zu genießen.',
    en: 'Beers to take away and a short slate, to eat in at the long table.',
  },
  tint: '#EBCB9C',
  products: [...beers, ...otherBeers, ...dishes],
}
