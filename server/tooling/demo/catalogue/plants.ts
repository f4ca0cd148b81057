import type { DemoCategory } from '../demo-catalogue.ts'
import { potted } from './plants/potted.ts'
import { seeds } from './plants/seeds.ts'

export const plants: DemoCategory = {
  slug: { fr: 'plantes-et-graines', nl: 'planten-en-zaden', de: 'pflanzen-und-samen', en: 'plants-and-seeds' },
  name: { fr: 'Plantes & graines', nl: 'Planten & zaden', de: 'Pflanzen & Samen', en: 'Plants & seeds' },
  description: {
    fr: 'De quoi verdir un appui de fenêtre ou un potager : plantes faciles, semences reproductibles.',
    nl: 'Om een vensterbank of een moestuin groen te maken: makkelijke planten en zaadvaste zaden.',
    de: 'Grün für Fensterbank und Gemüsebeet: genügsame Pflanzen, samenfeste Sorten.',
    en: 'Green for a window sill or a vegetable patch: easy plants and open-pollinated seeds.',
  },
  tint: '#D8E3CC',
  products: [...seeds, ...potted],
}
