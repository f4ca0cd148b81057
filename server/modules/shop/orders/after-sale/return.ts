import { Refusal } from '#kernel/refusal.ts'

export type ReturnKind = 'return' | 'withdrawal'
export type ReturnState = 'expected' | 'received' | 'restocked' | 'refunded' | 'cancelled'

/** From where a return may go where. Goods that cannot be sold again are received and refunded without coming back on the shelf. */
export const returnMoves: Readonly<Record<ReturnState, readonly ReturnState[]>> = {
  expected: ['received', 'cancelled'],
  received: ['restocked', 'refunded'],
  restocked: ['refunded'],
  refunded: [],
  cancelled: [],
}

export const unknownReturn = new Refusal('shop/unknown-return', 404, {
  fr: 'Ce retour n’existe pas.', nl: 'Deze retour bestaat niet.', de: 'Diese Rücksendung gibt es nicht.', en: 'This return does not exist.',
})
export const returnElsewhere = new Refusal('shop/return-cannot-move', 409, {
  fr: 'Ce retour n’en est pas là : rechargez la page pour voir son état.', nl: 'Deze retour is daar niet aan toe: herlaad de pagina om de stand te zien.',
  de: 'Diese Rücksendung ist nicht so weit: laden Sie die Seite neu, um den Stand zu sehen.', en: 'This return is not at that point: reload the page to see its state.',
})
export const notReturnable = new Refusal('shop/not-returnable', 409, {
  fr: 'Ces quantités ne peuvent pas être retournées : seul ce qui a été expédié et n’est pas déjà en retour peut l’être.', nl: 'Deze hoeveelheden kunnen niet terug: alleen wat verzonden is en nog niet terugkomt.',
  de: 'Diese Mengen können nicht zurückgesandt werden: nur was versandt wurde und noch nicht zurückkommt.', en: 'These quantities cannot be returned: only what was sent and is not coming back already.',
})
export const refundedByItsReturn = new Refusal('shop/refunded-by-its-return', 409, {
  fr: 'Un retour est en cours pour ces articles : remboursez-les par ce retour, sous Retours.', nl: 'Voor deze artikelen loopt een retour: betaal ze terug via die retour, onder Retouren.',
  de: 'Zu diesen Artikeln läuft eine Rücksendung: erstatten Sie sie dort, unter Rücksendungen.', en: 'These articles are being returned: refund them through that return, under Returns.',
})
export const noRightToWithdraw = new Refusal('shop/no-right-to-withdraw', 409, {
  fr: 'Le droit de rétractation vaut pour les particuliers : cette commande a été passée pour une entreprise.', nl: 'Het herroepingsrecht geldt voor particulieren: deze bestelling werd voor een onderneming geplaatst.',
  de: 'Das Widerrufsrecht gilt für Privatpersonen: diese Bestellung wurde für ein Unternehmen aufgegeben.', en: 'The right to withdraw is for private persons: this order was placed for a company.',
})
export const exemptFromWithdrawal = new Refusal('shop/exempt-from-withdrawal', 409, {
  fr: 'La loi excepte cet article du droit de rétractation : {name}.', nl: 'De wet sluit dit artikel uit van het herroepingsrecht: {name}.',
  de: 'Das Gesetz nimmt diesen Artikel vom Widerrufsrecht aus: {name}.', en: 'The law exempts this article from the right to withdraw: {name}.',
})
export const withdrawalTooLate = new Refusal('shop/withdrawal-too-late', 409, {
  fr: 'Le délai de rétractation a pris fin le {day}. Écrivez-nous si un article pose problème.', nl: 'De herroepingstermijn liep af op {day}. Schrijf ons als er iets mis is met een artikel.',
  de: 'Die Widerrufsfrist endete am {day}. Schreiben Sie uns, wenn mit einem Artikel etwas nicht stimmt.', en: 'The time to withdraw ended on {day}. Write to us if something is wrong with an article.',
})
export const nothingToWithdraw = new Refusal('shop/nothing-to-withdraw', 409, {
  fr: 'Il ne reste rien dont vous puissiez vous rétracter dans cette commande.', nl: 'In deze bestelling blijft niets over dat u kunt herroepen.',
  de: 'In dieser Bestellung bleibt nichts, was Sie widerrufen könnten.', en: 'Nothing is left in this order that you could withdraw from.',
})
export const ibanWrong = new Refusal('shop/iban-wrong', 422, {
  fr: 'Ce numéro de compte n’est pas valable.', nl: 'Dit rekeningnummer is niet geldig.', de: 'Diese Kontonummer ist nicht gültig.', en: 'This account number is not valid.',
}).at('/iban')
