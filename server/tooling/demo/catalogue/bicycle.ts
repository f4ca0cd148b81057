import type { DemoCategory } from '../demo-catalogue.ts'
import { riding } from './bicycle/riding.ts'
import { upkeep } from './bicycle/upkeep.ts'

export const bicycle: DemoCategory = {
  slug: { fr: 'velo', nl: 'fiets', de: 'fahrrad', en: 'bicycle' },
  name: { fr: 'Vélo', nl: 'Fiets', de: 'Fahrrad', en: 'Bicycle' },
  description: {
    fr: 'Pour rouler en ville, être vu et rentrer chez soi : l’essentiel, sans gadgets.',
    nl: 'Om in de stad te rijden, gezien te worden en thuis te komen: het nodige, zonder snufjes.',
    de: 'Um durch die Stadt zu fahren, gesehen zu werden und heimzukommen: das Nötige, ohne Spielerei.',
    en: 'To ride in town, be seen and get home: the essentials, without gadgets.',
  },
  tint: '#D6D1E0',
  products: [...riding, ...upkeep],
}
