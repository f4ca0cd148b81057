import { Refusal } from '#kernel/refusal.ts'

export type PaymentMethod = 'stripe' | 'bank_transfer' | 'on_account' | 'demo'
export type PaymentStatus = 'pending' | 'paid' | 'failed' | 'expired' | 'partly_refunded' | 'refunded'
export type FulfilmentStatus = 'unfulfilled' | 'preparing' | 'partly_shipped' | 'shipped' | 'delivered' | 'not_needed'
export type OrderStatus = 'pending' | 'paid' | 'preparing' | 'shipped' | 'delivered' | 'completed' | 'cancelled' | 'returned' | 'refunded' | 'partly_refunded'

/** From where a payment may go where. */
export const paymentMoves: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  pending: ['paid', 'failed', 'expired'],
  failed: ['paid', 'expired', 'pending'],
  // money that arrives after the hold ran out: the units are promised again, or the money goes back
  expired: ['paid', 'refunded'],
  paid: ['partly_refunded', 'refunded'],
  partly_refunded: ['partly_refunded', 'refunded'],
  refunded: [],
}

/** From where the goods may go where. */
export const fulfilmentMoves: Readonly<Record<FulfilmentStatus, readonly FulfilmentStatus[]>> = {
  unfulfilled: ['preparing'],
  preparing: ['partly_shipped', 'shipped'],
  partly_shipped: ['partly_shipped', 'shipped'],
  shipped: ['delivered'],
  delivered: [],
  not_needed: [],
}

export type OrderProgress = {
  payment_status: PaymentStatus
  fulfilment_status: FulfilmentStatus
  cancelled_at: Temporal.Instant | null
  returned_at: Temporal.Instant | null
  completed_at: Temporal.Instant | null
}

/** What people call the state of an order, derived from its three machines: money, goods, and what came after the sale. */
export function statusOf({ payment_status, fulfilment_status, cancelled_at, returned_at, completed_at }: OrderProgress): OrderStatus {
  if (payment_status === 'refunded' || payment_status === 'partly_refunded') return payment_status
  if (cancelled_at || payment_status === 'expired') return 'cancelled'
  if (returned_at) return 'returned'
  if (completed_at) return 'completed'
  if (fulfilment_status === 'shipped' || fulfilment_status === 'delivered') return fulfilment_status
  if (fulfilment_status === 'preparing' || fulfilment_status === 'partly_shipped') return 'preparing'
  if (payment_status === 'paid') return fulfilment_status === 'not_needed' ? 'completed' : 'paid'
  return 'pending'
}

export const unknownOrder = new Refusal('shop/unknown-order', 404, {
  fr: 'Cette commande est introuvable : vérifiez le numéro et l’adresse e-mail.', nl: 'Deze bestelling werd niet gevonden: controleer het nummer en het e-mailadres.',
  de: 'Diese Bestellung wurde nicht gefunden: prüfen Sie Nummer und E-Mail-Adresse.', en: 'This order is not found: check the number and the e-mail address.',
})
export const cartIsEmpty = new Refusal('shop/cart-is-empty', 422, {
  fr: 'Votre panier est vide : ajoutez un produit avant de commander.', nl: 'Uw winkelmand is leeg: voeg een product toe voor u bestelt.',
  de: 'Ihr Warenkorb ist leer: legen Sie ein Produkt hinein, bevor Sie bestellen.', en: 'Your cart is empty: add a product before you order.',
})
export const lineUnavailable = new Refusal('shop/line-unavailable', 409, {
  fr: 'Un produit de votre panier n’est plus en vente : retirez-le pour continuer.', nl: 'Een product in uw winkelmand is niet meer te koop: verwijder het om verder te gaan.',
  de: 'Ein Produkt Ihres Warenkorbs wird nicht mehr verkauft: entfernen Sie es, um fortzufahren.', en: 'A product in your cart is no longer for sale: take it out to continue.',
})
export const totalHasChanged = new Refusal('shop/total-has-changed', 409, {
  fr: 'Le total est maintenant de {total} : vérifiez-le et confirmez à nouveau.', nl: 'Het totaal is nu {total}: controleer het en bevestig opnieuw.',
  de: 'Die Summe beträgt jetzt {total}: prüfen Sie sie und bestätigen Sie erneut.', en: 'The total is now {total}: check it and confirm again.',
})
export const emailMissing = new Refusal('shop/email-missing', 422, {
  fr: 'Indiquez une adresse e-mail pour recevoir la confirmation.', nl: 'Vul een e-mailadres in om de bevestiging te ontvangen.',
  de: 'Geben Sie eine E-Mail-Adresse an, um die Bestätigung zu erhalten.', en: 'Give an e-mail address to receive the confirmation.',
}).at('/email')
export const methodUnavailable = new Refusal('shop/payment-method-unavailable', 422, {
  fr: 'Ce moyen de paiement n’est pas proposé ici : choisissez-en un autre.', nl: 'Deze betaalwijze wordt hier niet aangeboden: kies een andere.',
  de: 'Diese Zahlungsart wird hier nicht angeboten: wählen Sie eine andere.', en: 'This payment method is not offered here: choose another.',
}).at('/payment_method')
export const nothingToPay = new Refusal('shop/nothing-to-pay', 409, {
  fr: 'Cette commande n’attend pas de paiement.', nl: 'Deze bestelling wacht niet op een betaling.', de: 'Diese Bestellung wartet nicht auf eine Zahlung.', en: 'This order is not waiting for a payment.',
})
export const notShippable = new Refusal('shop/nothing-to-ship', 409, {
  fr: 'Rien de tel n’est à expédier : la commande doit être payée et ces quantités encore à envoyer.', nl: 'Hiervan is niets te verzenden: de bestelling moet betaald zijn en deze hoeveelheden nog te versturen.',
  de: 'Davon ist nichts zu versenden: die Bestellung muss bezahlt und diese Mengen müssen noch offen sein.', en: 'There is nothing of this to ship: the order must be paid and these quantities still to be sent.',
})
export const notRefundable = new Refusal('shop/refund-too-much', 409, {
  fr: 'Ces quantités ne peuvent plus être remboursées.', nl: 'Deze hoeveelheden kunnen niet meer worden terugbetaald.',
  de: 'Diese Mengen können nicht mehr erstattet werden.', en: 'These quantities can no longer be refunded.',
})
