import { Refusal } from '#kernel/refusal.ts'

export type ServiceKind = 'one_off' | 'consultation' | 'subscription'

export const unknownService = new Refusal('services/unknown-service', 404, {
  fr: 'Cette prestation n’existe pas.', nl: 'Deze dienst bestaat niet.', de: 'Diese Leistung gibt es nicht.', en: 'This service does not exist.',
})
