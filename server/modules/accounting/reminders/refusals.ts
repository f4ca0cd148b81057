import { Refusal } from '#kernel/refusal.ts'
import type { Obstacle } from './next-reminder.ts'

/** Why an invoice is not reminded today. */
export const obstacles: Readonly<Record<Obstacle, Refusal>> = {
  nothing_open: new Refusal('accounting/reminder-of-nothing', 409, {
    fr: 'La facture {number} est réglée : il n’y a rien à rappeler.', nl: 'Factuur {number} is vereffend: er is niets te herinneren.',
    de: 'Die Rechnung {number} ist beglichen: es gibt nichts zu mahnen.', en: 'Invoice {number} is settled: there is nothing to remind of.',
  }),
  not_sent: new Refusal('accounting/reminder-before-sending', 409, {
    fr: 'La facture {number} n’a pas été envoyée : envoyez-la d’abord.', nl: 'Factuur {number} werd niet verstuurd: verstuur ze eerst.',
    de: 'Die Rechnung {number} wurde nicht versandt: versenden Sie sie zuerst.', en: 'Invoice {number} was not sent: send it first.',
  }),
  not_due: new Refusal('accounting/reminder-not-due', 409, {
    fr: 'La facture {number} n’est pas échue : un rappel peut partir à partir du {day}.', nl: 'Factuur {number} is niet vervallen: een herinnering kan vanaf {day}.',
    de: 'Die Rechnung {number} ist nicht fällig: gemahnt wird ab dem {day}.', en: 'Invoice {number} is not due: it can be reminded from {day} on.',
  }),
  too_early: new Refusal('accounting/reminder-too-early', 409, {
    fr: 'Le client a encore un délai pour la facture {number} : le rappel suivant peut partir à partir du {day}.', nl: 'De klant heeft nog tijd voor factuur {number}: de volgende herinnering kan vanaf {day}.',
    de: 'Der Kunde hat noch eine Frist für die Rechnung {number}: die nächste Mahnung kann ab dem {day} gehen.', en: 'The customer still has time for invoice {number}: the next reminder can go from {day} on.',
  }),
  all_sent: new Refusal('accounting/reminders-exhausted', 409, {
    fr: 'Les trois rappels de la facture {number} sont partis : la suite est au recouvrement.', nl: 'De drie herinneringen van factuur {number} zijn verstuurd: het vervolg is voor de invordering.',
    de: 'Die drei Mahnungen der Rechnung {number} sind versandt: weiter geht es mit dem Inkasso.', en: 'The three reminders of invoice {number} were sent: what follows is collection.',
  }),
}

/** The database’s own word, should two have come so far. */
export const remindedMeanwhile = new Refusal('accounting/reminder-too-early', 409, {
  fr: 'Un collègue vient d’envoyer ce rappel.', nl: 'Een collega heeft deze herinnering net verstuurd.', de: 'Jemand hat diese Mahnung soeben versandt.', en: 'A colleague has just sent this reminder.',
})
