import type { ServiceToSave } from '#modules/services'
import type { Text4 } from '../demo-catalogue.ts'
import type { DemoServicePicture } from '../services/demo-picture.ts'

export type DemoPlan = Pick<ServiceToSave, 'sku' | 'price_cents' | 'vat_class' | 'location' | 'place' | 'interval_unit' | 'interval_count'> & { name: Text4, summary: Text4, description: Text4, picture: DemoServicePicture }

/** What customers of the demo shop subscribe to. */
export const demoPlans: readonly DemoPlan[] = [
  {
    sku: 'ABO-CAFE-DU-MOIS', price_cents: 2_400n, vat_class: 'standard', place: 'on_site', location: 'À la grande table', interval_unit: 'month', interval_count: 1,
    picture: { illustration: 'table-dripper', tint: '#EFDFB0' },
    name: { fr: 'Le café du mois', nl: 'De koffie van de maand', de: 'Der Kaffee des Monats', en: 'The coffee of the month' },
    summary: { fr: 'Un café nouveau chaque mois, goûté ensemble à la grande table.', nl: 'Elke maand een nieuwe koffie, samen geproefd aan de grote tafel.', de: 'Jeden Monat ein neuer Kaffee, gemeinsam am großen Tisch verkostet.', en: 'A new coffee each month, tasted together at the big table.' },
    description: {
      fr: 'Le premier samedi du mois, une heure et trois façons de préparer le même café.\n\nSi vous ne pouvez pas venir, votre place passe au mois suivant.', nl: 'De eerste zaterdag van de maand: een uur en drie manieren om dezelfde koffie te zetten.\n\nKunt u niet komen, dan schuift uw plaats door naar de volgende maand.',
      de: 'Am ersten Samstag des Monats: eine Stunde und drei Zubereitungen desselben Kaffees.\n\nKönnen Sie nicht kommen, gilt Ihr Platz im nächsten Monat.', en: 'On the first Saturday of the month: an hour, and three ways of making the same coffee.\n\nIf you cannot come, your seat moves to the next month.',
    },
  },
  {
    sku: 'ABO-SAMEDI', price_cents: 895n, vat_class: 'restaurant', place: 'on_site', location: 'Au comptoir', interval_unit: 'week', interval_count: 1,
    picture: { illustration: 'counter-waffles', tint: '#EBD0C2' },
    name: { fr: 'Le samedi au comptoir', nl: 'Zaterdag aan de toog', de: 'Samstags am Tresen', en: 'Saturdays at the counter' },
    summary: { fr: 'Un café et une couque vous attendent chaque samedi.', nl: 'Elke zaterdag staan een koffie en een koek voor u klaar.', de: 'Jeden Samstag warten ein Kaffee und ein Gebäck auf Sie.', en: 'A coffee and a pastry wait for you every Saturday.' },
    description: { fr: 'Sur place, de huit heures à midi.', nl: 'Ter plaatse, van acht uur tot de middag.', de: 'Vor Ort, von acht Uhr bis Mittag.', en: 'Here, from eight until noon.' },
  },
  {
    sku: 'ABO-MACHINE', price_cents: 9_600n, vat_class: 'standard', place: 'at_customer', location: '', interval_unit: 'year', interval_count: 1,
    picture: { illustration: 'table-mug', tint: '#CFE0DC' },
    name: { fr: 'Entretien de la machine à café', nl: 'Onderhoud van de koffiemachine', de: 'Wartung der Kaffeemaschine', en: 'Coffee machine upkeep' },
    summary: { fr: 'Détartrage, joints et réglage, une fois par an chez vous.', nl: 'Ontkalken, dichtingen en afstelling, één keer per jaar bij u.', de: 'Entkalken, Dichtungen und Einstellung, einmal im Jahr bei Ihnen.', en: 'Descaling, seals and settings, once a year at your place.' },
    description: { fr: 'Nous vous appelons pour convenir du jour. Les pièces courantes sont comprises.', nl: 'We bellen u om een dag af te spreken. Gangbare onderdelen zijn inbegrepen.', de: 'Wir rufen Sie an, um einen Tag zu vereinbaren. Gängige Teile sind enthalten.', en: 'We call you to agree on a day. Usual parts are included.' },
  },
]

/** Who subscribed to what, by their places in the lists, and how it went on. */
export const demoSubscriptions = [
  { plan: 0, buyer: 0, state: 'runs' }, { plan: 0, buyer: 1, state: 'runs' }, { plan: 0, buyer: 3, state: 'paused' }, { plan: 1, buyer: 4, state: 'runs' }, { plan: 1, buyer: 2, state: 'cancelled' },
  { plan: 2, buyer: 0, state: 'runs' }, { plan: 2, buyer: 1, state: 'unpaid' },
] as const
