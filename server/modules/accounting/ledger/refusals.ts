import { Refusal } from '#kernel/refusal.ts'

export const unbalanced = new Refusal('accounting/unbalanced', 422, {
  fr: 'L’écriture n’est pas équilibrée : {debit} au débit, {credit} au crédit.',
  nl: 'De boeking is niet in evenwicht: {debit} debet, {credit} credit.',
  de: 'Die Buchung ist nicht ausgeglichen: {debit} im Soll, {credit} im Haben.',
  en: 'The entry does not balance: {debit} debit, {credit} credit.',
})
export const oneSidePerLine = new Refusal('accounting/one-side-per-line', 422, {
  fr: 'Chaque ligne porte un montant positif, soit au débit, soit au crédit.',
  nl: 'Elke regel draagt een positief bedrag, ofwel debet, ofwel credit.',
  de: 'Jede Zeile trägt einen positiven Betrag, entweder im Soll oder im Haben.',
  en: 'Each line carries a positive amount, either debit or credit.',
})
export const tooFewLines = new Refusal('accounting/too-few-lines', 422, {
  fr: 'Une écriture compte au moins deux lignes.',
  nl: 'Een boeking telt minstens twee regels.',
  de: 'Eine Buchung hat mindestens zwei Zeilen.',
  en: 'An entry has at least two lines.',
})
export const unknownAccount = new Refusal('accounting/unknown-account', 422, {
  fr: 'Le compte « {account} » n’existe pas ou n’accepte pas d’écriture.',
  nl: 'Rekening ‘{account}’ bestaat niet of aanvaardt geen boekingen.',
  de: 'Das Konto „{account}“ gibt es nicht, oder es nimmt keine Buchung an.',
  en: 'Account ‘{account}’ does not exist or takes no entries.',
})
export const unknownJournal = new Refusal('accounting/unknown-journal', 422, {
  fr: 'Le journal « {journal} » n’existe pas ou n’est plus utilisé.',
  nl: 'Journaal ‘{journal}’ bestaat niet of wordt niet meer gebruikt.',
  de: 'Das Journal „{journal}“ gibt es nicht oder es wird nicht mehr benutzt.',
  en: 'Journal ‘{journal}’ does not exist or is no longer used.',
})
export const dateBeforeLast = new Refusal('accounting/date-before-last', 422, {
  fr: 'Dans ce journal, un document ne peut pas être daté avant le précédent ({last_day}).',
  nl: 'In dit journaal kan een document niet gedateerd zijn vóór het vorige ({last_day}).',
  de: 'In diesem Journal kann ein Beleg nicht vor dem letzten ({last_day}) datiert sein.',
  en: 'In this journal a document cannot be dated before the last one ({last_day}).',
})
export const noFiscalYear = new Refusal('accounting/no-fiscal-year', 422, {
  fr: 'Aucun exercice ne couvre le {day}.',
  nl: 'Geen boekjaar omvat {day}.',
  de: 'Kein Geschäftsjahr umfasst den {day}.',
  en: 'No fiscal year covers {day}.',
})
export const periodClosed = new Refusal('accounting/period-closed', 409, {
  fr: 'La période est clôturée : datez l’écriture dans une période ouverte.',
  nl: 'De periode is afgesloten: dateer de boeking in een open periode.',
  de: 'Die Periode ist abgeschlossen: datieren Sie die Buchung in einer offenen Periode.',
  en: 'The period is closed: date the entry in an open one.',
})
export const alreadyReversed = new Refusal('accounting/already-reversed', 409, {
  fr: 'Cette écriture est déjà extournée.',
  nl: 'Deze boeking is al tegengeboekt.',
  de: 'Diese Buchung ist schon storniert.',
  en: 'This entry is already reversed.',
})
export const reversedByDocument = new Refusal('accounting/reversed-by-document', 409, {
  fr: 'Une facture ou une note de crédit se corrige par un document, pas par une extourne.',
  nl: 'Een factuur of creditnota wordt met een document rechtgezet, niet met een tegenboeking.',
  de: 'Eine Rechnung oder Gutschrift wird durch einen Beleg berichtigt, nicht durch eine Stornobuchung.',
  en: 'An invoice or credit note is corrected by a document, not by a reversal.',
})
export const reversedByPayment = new Refusal('accounting/reversed-by-payment', 409, {
  fr: 'Cette écriture est celle d’un paiement : défaites le paiement, ses lettrages le suivent.',
  nl: 'Deze boeking hoort bij een betaling: maak de betaling ongedaan, haar afpuntingen volgen.',
  de: 'Diese Buchung gehört zu einer Zahlung: heben Sie die Zahlung auf, ihre Ausgleiche folgen.',
  en: 'This entry is that of a payment: undo the payment, its matches follow.',
})
export const unknownEntry = new Refusal('accounting/unknown-entry', 404, {
  fr: 'Cette écriture n’existe pas.',
  nl: 'Deze boeking bestaat niet.',
  de: 'Diese Buchung gibt es nicht.',
  en: 'This entry does not exist.',
})
