import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#kernel/language.ts'

declare module '#platform/work.ts' {
  interface Events {
    'services.appointment-confirmed': { appointment_id: string }
    'services.appointment-moved': { appointment_id: string, was: string }
    'services.appointment-cancelled': { appointment_id: string, refunded: boolean }
    'services.appointment-near': { appointment_id: string }
  }
}

export type AppointmentStatus = 'held' | 'pending' | 'confirmed' | 'cancelled' | 'expired' | 'no_show'

/** How long a time waits in the cart. */
export const HOLD = { minutes: 15 }

/** Who comes. */
export type Attendee = { name: string, email: string, language: Language }

export const slotTaken = new Refusal('services/slot-taken', 409, {
  fr: 'Ce moment n’est plus libre : choisissez-en un autre.', nl: 'Dit moment is niet meer vrij: kies een ander.', de: 'Diese Zeit ist nicht mehr frei: wählen Sie eine andere.', en: 'This time is no longer free: choose another.',
}).at('/start')
export const unknownAppointment = new Refusal('services/unknown-appointment', 404, {
  fr: 'Ce rendez-vous est introuvable.', nl: 'Deze afspraak werd niet gevonden.', de: 'Dieser Termin wurde nicht gefunden.', en: 'This appointment is not found.',
})
export const notChangeable = new Refusal('services/not-changeable', 409, {
  fr: 'Ce rendez-vous est passé ou annulé : il ne change plus.', nl: 'Deze afspraak is voorbij of geannuleerd: ze verandert niet meer.', de: 'Dieser Termin ist vorbei oder abgesagt: er ändert sich nicht mehr.', en: 'This appointment is over or cancelled: it no longer changes.',
})
export const tooLate = new Refusal('services/too-late-to-change', 409, {
  fr: 'Il est trop tard pour changer ce rendez-vous en ligne : appelez-nous.', nl: 'Het is te laat om deze afspraak online te wijzigen: bel ons.', de: 'Für eine Änderung dieses Termins ist es online zu spät: rufen Sie uns an.', en: 'It is too late to change this appointment online: call us.',
})
export const awaitsPayment = new Refusal('services/awaits-payment', 409, {
  fr: 'Ce rendez-vous attend le paiement de sa commande : annulez plutôt la commande.', nl: 'Deze afspraak wacht op de betaling van de bestelling: annuleer dan de bestelling.',
  de: 'Dieser Termin wartet auf die Zahlung der Bestellung: stornieren Sie stattdessen die Bestellung.', en: 'This appointment waits for its order to be paid: cancel the order instead.',
})
export const attendeeMissing = new Refusal('services/customer-missing', 422, {
  fr: 'Dites qui vient : un nom et une adresse e-mail.', nl: 'Zeg wie komt: een naam en een e-mailadres.', de: 'Sagen Sie, wer kommt: Name und E-Mail-Adresse.', en: 'Say who is coming: a name and an e-mail address.',
}).at('/customer')
export const notStarted = new Refusal('services/not-started', 409, {
  fr: 'Ce rendez-vous n’a pas encore commencé.', nl: 'Deze afspraak is nog niet begonnen.', de: 'Dieser Termin hat noch nicht begonnen.', en: 'This appointment has not begun yet.',
})
