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
