import type { ServiceToSave } from '#modules/services'
import type { Text4 } from '../demo-catalogue.ts'
import type { DemoServicePicture } from './demo-picture.ts'

export type DemoService = Omit<ServiceToSave, 'texts' | 'practitioner_ids' | 'id'> & {
  name: Text4
  summary: Text4
  description: Text4
  /** Which of the practitioners give it, by their place in the list. */
  by: readonly number[]
  picture: DemoServicePicture
}

const sold = { state: 'published', price_includes_vat: true, vat_class: 'standard', horizon_days: 60, notice_minutes: 120, change_until_hours: 24, payment: 'online', place: 'on_site' } as const

/** Nobody: who gives appointments in the demo shop, and when. Minutes since midnight. */
export const demoPractitioners = [
  { name: 'Praticienne Exemple', email: 'praticienne@comptoir.test', weekdays: [2, 3, 4, 5, 6], ranges: [[540, 750], [810, 1_050]] },
  { name: 'Praticien Modèle', email: undefined, weekdays: [1, 2, 4, 5], ranges: [[600, 780], [840, 1_080]] },
] as const

export const demoServices: readonly DemoService[] = [
  {
    ...sold, kind: 'consultation', sku: 'SERV-CONSEIL-CAFE', price_cents: 3_500n, duration_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 10, step_minutes: 30, location: 'À la grande table', by: [0, 1],
    picture: { illustration: 'table-espresso-cups', tint: '#E6D6BF' },
    name: { fr: 'Conseil café', nl: 'Koffieadvies', de: 'Kaffeeberatung', en: 'Coffee advice' },
    summary: { fr: 'Une demi-heure pour trouver le café qui vous va.', nl: 'Een half uur om de koffie te vinden die bij u past.', de: 'Eine halbe Stunde, um Ihren Kaffee zu finden.', en: 'Half an hour to find the coffee that suits you.' },
    description: {
      fr: 'Nous goûtons trois cafés ensemble, nous réglons votre moulin et vous repartez avec une recette.\n\nApportez votre tasse préférée.', nl: 'We proeven samen drie koffies, stellen uw molen af en u vertrekt met een recept.\n\nBreng uw lievelingskopje mee.',
      de: 'Wir verkosten drei Kaffees, stellen Ihre Mühle ein, und Sie gehen mit einem Rezept.\n\nBringen Sie Ihre Lieblingstasse mit.', en: 'We taste three coffees together, set your grinder, and you leave with a recipe.\n\nBring your favourite cup.',
    },
  },
  {
    ...sold, kind: 'consultation', sku: 'SERV-REVISION-VELO', price_cents: 4_900n, duration_minutes: 45, buffer_before_minutes: 5, buffer_after_minutes: 15, step_minutes: 60, payment: 'later', location: 'À l’atelier, dans la cour', by: [1],
    picture: { illustration: 'cycle-pump', tint: '#D6D1E0' },
    name: { fr: 'Révision du vélo', nl: 'Fietsnazicht', de: 'Fahrrad-Durchsicht', en: 'Bicycle check-up' },
    summary: { fr: 'Freins, chaîne, pneus et lumières, vus et réglés devant vous.', nl: 'Remmen, ketting, banden en lichten, nagekeken en afgesteld terwijl u wacht.', de: 'Bremsen, Kette, Reifen und Licht, vor Ihren Augen geprüft und eingestellt.', en: 'Brakes, chain, tyres and lights, checked and set while you watch.' },
    description: { fr: 'Vous payez sur place ; les pièces sont comptées à part, après votre accord.', nl: 'U betaalt ter plaatse; onderdelen rekenen we apart, na uw akkoord.', de: 'Sie zahlen vor Ort; Teile werden nach Absprache gesondert berechnet.', en: 'You pay on the spot; parts are charged apart, once you agree.' },
  },
  {
    ...sold, kind: 'one_off', sku: 'SERV-CREVAISON', price_cents: 1_200n, duration_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 0, step_minutes: 30, location: '', by: [],
    picture: { illustration: 'cycle-repair-kit', tint: '#CFE0DC' },
    name: { fr: 'Réparation d’une crevaison', nl: 'Lekke band herstellen', de: 'Reifenpanne beheben', en: 'Puncture repair' },
    summary: { fr: 'Déposez la roue, revenez le lendemain.', nl: 'Breng het wiel, kom de volgende dag terug.', de: 'Bringen Sie das Rad, kommen Sie am nächsten Tag wieder.', en: 'Leave the wheel, come back the next day.' },
    description: { fr: 'Chambre à air comprise pour les tailles courantes.', nl: 'Binnenband inbegrepen voor de gangbare maten.', de: 'Schlauch für gängige Größen inbegriffen.', en: 'Inner tube included for usual sizes.' },
  },
]
