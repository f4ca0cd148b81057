import type { DemoCategory } from '../demo-catalogue.ts'
import { crockery } from './table/crockery.ts'
import { kitchen } from './table/kitchen.ts'

export const table: DemoCategory = {
  slug: { fr: 'table-et-cuisine', nl: 'tafel-en-keuken', de: 'tisch-und-kueche', en: 'table-and-kitchen' },
  name: { fr: 'Table & cuisine', nl: 'Tafel & keuken', de: 'Tisch & Küche', en: 'Table & kitchen' },
  description: {
    fr: 'De la faïence, du verre, du lin et du bois : des objets simples que l’on garde longtemps.',
    nl: 'Aardewerk, glas, linnen en hout: eenvoudige dingen die lang meegaan.',
    de: 'Steingut, Glas, Leinen und Holz: einfache Dinge, die man lange behält.',
    en: 'Earthenware, glass, linen and wood: simple things to keep for long.',
  },
  tint: '#CFE0DC',
  products: [...crockery, ...kitchen],
}
