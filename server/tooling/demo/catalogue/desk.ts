import type { DemoCategory } from '../demo-catalogue.ts'
import { paper } from './desk/paper.ts'
import { writing } from './desk/writing.ts'

export const desk: DemoCategory = {
  slug: { fr: 'papeterie', nl: 'schrijfwaren', de: 'schreibwaren', en: 'stationery' },
  name: { fr: 'Papeterie', nl: 'Schrijfwaren', de: 'Schreibwaren', en: 'Stationery' },
  description: {
    fr: 'Pour écrire, dessiner, dater et découper : le tiroir du bureau, en mieux.',
    nl: 'Om te schrijven, te tekenen, te plannen en te knippen: de bureaulade, maar dan beter.',
    de: 'Zum Schreiben, Zeichnen, Planen und Schneiden: die Schublade des Schreibtischs, nur schöner.',
    en: 'To write, draw, plan and cut: the desk drawer, only better.',
  },
  tint: '#EFDFB0',
  products: [...paper, ...writing],
}
