import { Refusal } from '#kernel/refusal.ts'

declare module '#platform/work.ts' {
  interface Events {
    'services.review-decided': { review_id: string, decision: Exclude<Decision, 'take_back'>, reason: string | null }
    'services.review-invited': { kind: 'order' | 'appointment', id: string }
  }
}

export type ReviewState = 'awaiting' | 'published' | 'refused' | 'removed'
export type Decision = 'publish' | 'refuse' | 'remove' | 'take_back'

/** What each decision makes of a review; nothing when it may not be taken there. A refusal can be reconsidered. */
export const decides: Readonly<Record<Decision, Partial<Record<ReviewState, ReviewState>>>> = {
  publish: { awaiting: 'published', refused: 'published' },
  refuse: { awaiting: 'refused' },
  remove: { published: 'removed' },
  take_back: { awaiting: 'removed', published: 'removed', refused: 'removed' },
}

export const unknownReview = new Refusal('services/unknown-review', 404, {
  fr: 'Cet avis est introuvable.', nl: 'Deze beoordeling werd niet gevonden.', de: 'Diese Bewertung wurde nicht gefunden.', en: 'This review is not found.',
})
export const nothingToReview = new Refusal('services/nothing-to-review', 404, {
  fr: 'Il n’y a rien à évaluer ici : un avis suit un achat payé et reçu, ou un rendez-vous qui a eu lieu.', nl: 'Er valt hier niets te beoordelen: een beoordeling volgt op een betaalde en ontvangen aankoop, of een afspraak die plaatsvond.',
  de: 'Hier gibt es nichts zu bewerten: eine Bewertung folgt auf einen bezahlten und erhaltenen Kauf oder einen stattgefundenen Termin.', en: 'There is nothing to review here: a review follows a purchase that was paid and received, or an appointment that took place.',
})
export const alreadyReviewed = new Refusal('services/already-reviewed', 409, {
  fr: 'Vous avez déjà donné votre avis sur cet achat.', nl: 'U hebt deze aankoop al beoordeeld.', de: 'Sie haben diesen Kauf bereits bewertet.', en: 'You have already reviewed this purchase.',
})
export const notDecidable = new Refusal('services/review-already-decided', 409, {
  fr: 'Cet avis est déjà traité : cette décision n’est plus possible.', nl: 'Deze beoordeling is al behandeld: deze beslissing kan niet meer.', de: 'Diese Bewertung ist bereits bearbeitet: diese Entscheidung ist nicht mehr möglich.', en: 'This review was already dealt with: this decision is no longer possible.',
})
export const reasonMissing = new Refusal('services/reason-missing', 422, {
  fr: 'Dites pourquoi : l’auteur de l’avis doit le savoir.', nl: 'Zeg waarom: de auteur van de beoordeling moet het weten.', de: 'Sagen Sie, warum: wer die Bewertung schrieb, muss es wissen.', en: 'Say why: whoever wrote the review must know.',
}).at('/reason')
export const notPublished = new Refusal('services/review-not-published', 409, {
  fr: 'On ne répond qu’à un avis publié.', nl: 'Alleen een gepubliceerde beoordeling krijgt een antwoord.', de: 'Beantwortet wird nur eine veröffentlichte Bewertung.', en: 'Only a published review is answered.',
})
export const unknownInvitation = new Refusal('services/unknown-invitation', 404, {
  fr: 'Ce lien est incomplet : ouvrez-le depuis le message que vous avez reçu.', nl: 'Deze link is onvolledig: open hem vanuit het bericht dat u ontving.',
  de: 'Dieser Link ist unvollständig: öffnen Sie ihn aus der Nachricht, die Sie erhalten haben.', en: 'This link is incomplete: open it from the message that you received.',
})
