import type { DemoCategory } from '../demo-catalogue.ts'
import { beans } from './coffee/beans.ts'
import { everyday } from './coffee/everyday.ts'

export const coffee: DemoCategory = {
  slug: { fr: 'cafe', nl: 'koffie', de: 'kaffee', en: 'coffee' },
  name: { fr: 'Café', nl: 'Koffie', de: 'Kaffee', en: 'Coffee' },
  description: {
    fr: 'Des grains torréfiés chaque semaine en petites fournées, et ce qu’il faut pour les boire à toute heure.',
    nl: 'Bonen die elke week in kleine hoeveelheden gebrand worden, en alles om er op elk uur van te genieten.',
    de: 'Bohnen, jede Woche in kleinen Mengen geröstet, und was man braucht, um sie zu jeder Stunde zu trinken.',
    en: 'Beans roasted every week in small batches, and what it takes to drink them at any hour.',
  },
  tint: '#E6D6BF',
  products: [...beans, ...everyday],
}
