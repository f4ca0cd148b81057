import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#kernel/language.ts'

export type CannedReply = { id: string, language: Language, title: string, body: string }

export const unknownCannedReply = new Refusal('services/unknown-canned-reply', 404, {
  fr: 'Cette réponse type est introuvable.', nl: 'Dit standaardantwoord werd niet gevonden.', de: 'Dieser Textbaustein wurde nicht gefunden.', en: 'This canned reply is not found.',
})
export const cannedReplyTaken = new Refusal('services/canned-reply-exists', 409, {
  fr: 'Une réponse type porte déjà ce titre dans cette langue.', nl: 'Een standaardantwoord heeft al deze titel in deze taal.', de: 'Ein Textbaustein mit diesem Titel besteht in dieser Sprache bereits.', en: 'A canned reply with this title exists in this language.',
}).at('/title')
