import { Refusal } from '#kernel/refusal.ts'

export const declarationNotFound = new Refusal('accounting/vat-declaration-not-found', 404, {
  fr: 'Cette déclaration n’existe pas.',
  nl: 'Deze aangifte bestaat niet.',
  de: 'Diese Erklärung gibt es nicht.',
  en: 'This return does not exist.',
})
export const declarationFiled = new Refusal('accounting/vat-declaration-filed', 409, {
  fr: 'La déclaration de cette période est déposée : les corrections vont dans la suivante.',
  nl: 'De aangifte van deze periode is ingediend: correcties gaan in de volgende.',
  de: 'Die Erklärung dieses Zeitraums ist eingereicht: Berichtigungen gehen in die nächste.',
  en: 'The return of this period is filed: corrections go to the next one.',
})
export const periodNotOver = new Refusal('accounting/vat-period-not-over', 409, {
  fr: 'La période n’est pas terminée : elle se dépose à partir du {day}.',
  nl: 'De periode is nog niet voorbij: indienen kan vanaf {day}.',
  de: 'Der Zeitraum ist noch nicht zu Ende: eingereicht wird ab dem {day}.',
  en: 'The period is not over: it can be filed from {day} on.',
})
export const negativeBox = new Refusal('accounting/vat-box-negative', 409, {
  fr: 'La case {box} est négative : corrigez les écritures avant de déposer.',
  nl: 'Rooster {box} is negatief: verbeter de boekingen vóór het indienen.',
  de: 'Das Feld {box} ist negativ: berichtigen Sie die Buchungen vor dem Einreichen.',
  en: 'Box {box} is negative: correct the entries before filing.',
})
export const noVatNumber = new Refusal('accounting/company-without-vat-number', 409, {
  fr: 'L’entreprise n’a pas de numéro de TVA : elle ne dépose pas de déclaration.',
  nl: 'De onderneming heeft geen btw-nummer: ze dient geen aangifte in.',
  de: 'Das Unternehmen hat keine MwSt.-Nummer: es reicht keine Erklärung ein.',
  en: 'The company has no VAT number: it files no return.',
})
export const listingNotFound = new Refusal('accounting/listing-not-found', 404, {
  fr: 'Ce relevé n’existe pas.',
  nl: 'Deze opgave bestaat niet.',
  de: 'Diese Aufstellung gibt es nicht.',
  en: 'This listing does not exist.',
})
export const listingFiled = new Refusal('accounting/listing-filed', 409, {
  fr: 'Ce relevé est déposé et ne change plus.',
  nl: 'Deze opgave is ingediend en verandert niet meer.',
  de: 'Diese Aufstellung ist eingereicht und ändert sich nicht mehr.',
  en: 'This listing is filed and no longer changes.',
})
export const listingIncomplete = new Refusal('accounting/listing-incomplete', 409, {
  fr: 'Des ventes n’ont pas de numéro de TVA de client : complétez-les avant de déposer le relevé.',
  nl: 'Sommige verkopen hebben geen btw-nummer van de klant: vul ze aan voor u de opgave indient.',
  de: 'Verkäufen fehlt die MwSt.-Nummer des Kunden: ergänzen Sie sie, bevor Sie die Aufstellung einreichen.',
  en: 'Some sales have no VAT number of the customer: complete them before you file the listing.',
})
export const listingEmpty = new Refusal('accounting/listing-empty', 409, {
  fr: 'Il n’y a rien à déclarer : un relevé intracommunautaire vide ne se dépose pas.',
  nl: 'Er is niets aan te geven: een lege intracommunautaire opgave wordt niet ingediend.',
  de: 'Es gibt nichts zu melden: eine leere Zusammenfassende Meldung wird nicht eingereicht.',
  en: 'There is nothing to declare: an empty intra-Community listing is not filed.',
})
