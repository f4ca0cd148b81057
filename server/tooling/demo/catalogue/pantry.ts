import type { DemoCategory } from '../demo-catalogue.ts'
import { chocolate } from './pantry/chocolate.ts'
import { larder } from './pantry/larder.ts'

export const pantry: DemoCategory = {
  slug: {
      fr: 'chocolat-et-epicerie', nl: 'chocolade-en-kruidenierswaren',
      de: 'schokolade-und-feinkost', en: 'chocolate-and-pantry',
    },
  name: {
      fr: 'Chocolat & épicerie', nl: 'Chocolade & kruidenierswaren',
      de: 'Schokolade & Feinkost', en: 'Chocolate & pantry',
    },
  description: {
    fr: 'Tablettes, pralines et cuberdons, et les bocaux que l’on est content de trouver dans l’armoire.',
    nl: 'Repen, pralines en cuberdons, en de bokalen waar een mens blij van wordt als de kast opengaat.',
    de: 'Tafeln, Pralinen und Cuberdons, und die Gläser, die man gern im Schrank findet.',
    en: 'Bars, pralines and cuberdons, and the jars one is glad to find in the cupboard.',
  },
  tint: '#EBD0C2',
  products: [...chocolate, ...larder],
}
