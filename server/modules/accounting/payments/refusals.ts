import { Refusal } from '#kernel/refusal.ts'

export const tooMuch = new Refusal('accounting/too-much', 409, {
  fr: 'Le montant dépasse ce qui reste ouvert.',
  nl: 'Het bedrag is hoger dan wat nog openstaat.',
  de: 'Der Betrag übersteigt, was noch offen ist.',
  en: 'The amount is more than what is still open.',
})
export const otherPartner = new Refusal('accounting/other-partner', 422, {
  fr: 'Le paiement et le document ne sont pas du même client.',
  nl: 'De betaling en het document zijn niet van dezelfde klant.',
  de: 'Zahlung und Beleg gehören nicht demselben Kunden.',
  en: 'The payment and the document are not of the same customer.',
})
export const paymentAlreadyRecorded = new Refusal('accounting/payment-already-recorded', 409, {
  fr: 'Ce paiement est déjà comptabilisé.',
  nl: 'Deze betaling is al geboekt.',
  de: 'Diese Zahlung ist schon gebucht.',
  en: 'This payment is already in the books.',
})
export const nothingOpen = new Refusal('accounting/nothing-open', 422, {
  fr: 'Ce document n’a pas de poste ouvert sur le compte clients.',
  nl: 'Dit document heeft geen open post op de klantenrekening.',
  de: 'Dieser Beleg hat keinen offenen Posten auf dem Kundenkonto.',
  en: 'This document has no open item on the customers account.',
})
export const paymentOfAnOrder = new Refusal('accounting/payment-of-an-order', 409, {
  fr: 'Ce paiement est celui d’une commande : remboursez-le depuis la commande.',
  nl: 'Deze betaling hoort bij een bestelling: betaal ze terug vanuit de bestelling.',
  de: 'Diese Zahlung gehört zu einer Bestellung: erstatten Sie sie von dort aus.',
  en: 'This payment belongs to an order: refund it from there.',
})
export const unknownReconciliation = new Refusal('accounting/unknown-reconciliation', 404, {
  fr: 'Ce lettrage n’existe pas.',
  nl: 'Deze afpunting bestaat niet.',
  de: 'Diesen Ausgleich gibt es nicht.',
  en: 'This reconciliation does not exist.',
})
export const alreadyUndone = new Refusal('accounting/already-undone', 409, {
  fr: 'Ce lettrage est déjà défait.',
  nl: 'Deze afpunting is al ongedaan gemaakt.',
  de: 'Dieser Ausgleich ist schon aufgehoben.',
  en: 'This reconciliation is already undone.',
})
export const undoneTooEarly = new Refusal('accounting/undone-too-early', 422, {
  fr: 'Un lettrage ne se défait pas avant le jour où il a été fait.',
  nl: 'Een afpunting wordt niet ongedaan gemaakt vóór de dag waarop ze gebeurde.',
  de: 'Ein Ausgleich wird nicht vor dem Tag aufgehoben, an dem er gemacht wurde.',
  en: 'A reconciliation is not undone before the day it was made.',
}).at('/date')
export const unknownItem = new Refusal('accounting/unknown-open-item', 422, {
  fr: 'Ce poste n’existe pas, ou il n’est pas du bon côté.',
  nl: 'Deze post bestaat niet, of staat niet aan de juiste kant.',
  de: 'Diesen Posten gibt es nicht, oder er steht nicht auf der richtigen Seite.',
  en: 'This item does not exist, or is not on the right side.',
})
export const unknownPayment = new Refusal('accounting/unknown-payment', 404, {
  fr: 'Ce paiement n’existe pas.',
  nl: 'Deze betaling bestaat niet.',
  de: 'Diese Zahlung gibt es nicht.',
  en: 'This payment does not exist.',
})
export const unknownPartner = new Refusal('accounting/unknown-partner', 422, {
  fr: 'Ce client n’existe pas.',
  nl: 'Deze klant bestaat niet.',
  de: 'Diesen Kunden gibt es nicht.',
  en: 'This customer does not exist.',
})
