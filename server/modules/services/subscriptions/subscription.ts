import { Refusal } from '#kernel/refusal.ts'

declare module '#platform/work.ts' {
  interface Events {
    'services.subscription-started': { subscription_id: string }
    /** A period was billed: by transfer its invoice is now due, by card it was just paid. */
    'services.subscription-invoiced': { subscription_id: string, number: number }
    /** `again_on` null: nobody tries any more. */
    'services.subscription-payment-failed': { subscription_id: string, number: number, again_on: string | null }
    'services.subscription-cancelled': { subscription_id: string }
  }
}

/**
 * `chosen`: lies in a cart. `pending`: its order waits for the money. `past_due`: a period was not paid, nothing new is billed.
 * `expired`: it never began.
 */
export type SubscriptionStatus = 'chosen' | 'pending' | 'active' | 'past_due' | 'paused' | 'cancelled' | 'expired'

/** From where a subscription may go where. */
export const moves: Readonly<Record<SubscriptionStatus, readonly SubscriptionStatus[]>> = {
  chosen: ['pending', 'expired'],
  pending: ['active', 'expired'],
  // its order was paid after all
  expired: ['pending', 'active'],
  active: ['past_due', 'paused', 'cancelled'],
  past_due: ['active', 'cancelled'],
  paused: ['active', 'cancelled'],
  cancelled: [],
}

export type SubscriptionEventKind = 'started' | 'billed' | 'paid' | 'payment_failed' | 'past_due' | 'recovered' | 'paused' | 'resumed' | 'cancellation_asked' | 'cancellation_undone' | 'cancelled' | 'expired'

export const unknownSubscription = new Refusal('services/unknown-subscription', 404, {
  fr: 'Cet abonnement est introuvable.', nl: 'Dit abonnement werd niet gevonden.', de: 'Dieses Abonnement wurde nicht gefunden.', en: 'This subscription is not found.',
})
export const notAPlan = new Refusal('services/not-a-plan', 409, {
  fr: 'Cette prestation ne s’abonne pas, ou n’est plus en vente.', nl: 'Op deze dienst kunt u zich niet abonneren, of hij is niet meer te koop.',
  de: 'Diese Leistung gibt es nicht im Abonnement, oder sie wird nicht mehr verkauft.', en: 'This service is not a subscription, or is no longer for sale.',
}).at('/service_id')
export const notNow = new Refusal('services/subscription-not-now', 409, {
  fr: 'Dans son état, cet abonnement ne permet pas cela.', nl: 'In zijn huidige toestand laat dit abonnement dat niet toe.',
  de: 'In seinem Zustand lässt dieses Abonnement das nicht zu.', en: 'In its present state this subscription does not allow that.',
})
export const awaitsFirstPayment = new Refusal('services/subscription-awaits-payment', 409, {
  fr: 'Cet abonnement attend le paiement de sa commande : annulez plutôt la commande.', nl: 'Dit abonnement wacht op de betaling van de bestelling: annuleer dan de bestelling.',
  de: 'Dieses Abonnement wartet auf die Zahlung der Bestellung: stornieren Sie stattdessen die Bestellung.', en: 'This subscription waits for its order to be paid: cancel the order instead.',
})
export const subscriptionGone = new Refusal('services/subscription-gone', 409, {
  fr: 'Un abonnement de votre panier n’est plus disponible : retirez-le et choisissez-le à nouveau.', nl: 'Een abonnement in uw winkelmand is niet meer beschikbaar: verwijder het en kies het opnieuw.',
  de: 'Ein Abonnement Ihres Warenkorbs ist nicht mehr verfügbar: entfernen Sie es und wählen Sie es erneut.', en: 'A subscription in your cart is no longer available: take it out and choose it again.',
})
/** Speaks when the same period is billed twice at once. */
export const periodBilled = new Refusal('services/period-billed', 409, {
  fr: 'Cette période est déjà facturée.', nl: 'Deze periode is al gefactureerd.', de: 'Dieser Zeitraum ist bereits berechnet.', en: 'This period is already billed.',
})
