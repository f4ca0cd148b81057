import { Refusal } from '#kernel/refusal.ts'

export type ServiceKind = 'one_off' | 'consultation' | 'subscription'

export const planWithoutInterval = new Refusal('services/interval-missing', 422, {
  fr: 'Dites combien de temps dure une période de l’abonnement.', nl: 'Zeg hoe lang een periode van het abonnement duurt.',
  de: 'Sagen Sie, wie lange ein Zeitraum des Abonnements dauert.', en: 'Say how long a period of the subscription lasts.',
}).at('/interval_unit')
export const unknownService = new Refusal('services/unknown-service', 404, {
  fr: 'Cette prestation n’existe pas.', nl: 'Deze dienst bestaat niet.', de: 'Diese Leistung gibt es nicht.', en: 'This service does not exist.',
})
