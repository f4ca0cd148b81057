import { Refusal } from '#kernel/refusal.ts'

export const draftFinal = new Refusal('accounting/invoice-final', 409, {
  fr: 'Ce document est validé et ne change plus : une note de crédit le corrige.', nl: 'Dit document is gevalideerd en verandert niet meer: een creditnota verbetert het.',
  de: 'Dieser Beleg ist bestätigt und ändert sich nicht mehr: eine Gutschrift berichtigt ihn.', en: 'This document is validated and no longer changes: a credit note corrects it.',
})
export const unknownBuyer = new Refusal('accounting/unknown-customer', 422, {
  fr: 'Ce client n’existe pas dans la comptabilité.', nl: 'Deze klant bestaat niet in de boekhouding.',
  de: 'Diesen Kunden gibt es in der Buchhaltung nicht.', en: 'This customer does not exist in the books.',
}).at('/customer_id')
export const buyerIncomplete = new Refusal('accounting/customer-incomplete', 422, {
  fr: 'Il manque le nom ou l’adresse du client : complétez-les avant de valider.', nl: 'De naam of het adres van de klant ontbreekt: vul ze aan voor u valideert.',
  de: 'Name oder Anschrift des Kunden fehlen: ergänzen Sie sie vor dem Bestätigen.', en: 'The customer’s name or address is missing: complete them before you validate.',
}).at('/customer_id')
export const vatNumberUnproven = new Refusal('accounting/vat-number-unproven', 409, {
  fr: 'VIES n’a pas confirmé le numéro de TVA {vat_number} : sans cette preuve, la vente n’est pas exemptée. Vérifiez-le ou confirmez sous votre responsabilité.',
  nl: 'VIES heeft btw-nummer {vat_number} niet bevestigd: zonder dat bewijs is de verkoop niet vrijgesteld. Kijk het na of bevestig op uw verantwoordelijkheid.',
  de: 'VIES hat die MwSt.-Nummer {vat_number} nicht bestätigt: ohne diesen Nachweis ist der Verkauf nicht befreit. Prüfen Sie sie oder bestätigen Sie auf eigene Verantwortung.',
  en: 'VIES did not confirm VAT number {vat_number}: without that proof the sale is not exempt. Check it, or confirm on your own responsibility.',
}).at('/vat_number_confirmed')
export const rateNotBelgian = new Refusal('accounting/not-a-belgian-rate', 422, {
  fr: 'Les taux belges sont 21, 12, 6 et 0 %.', nl: 'De Belgische tarieven zijn 21, 12, 6 en 0 %.', de: 'Die belgischen Sätze sind 21, 12, 6 und 0 %.', en: 'The Belgian rates are 21, 12, 6 and 0%.',
})
export const rateNotOfCode = new Refusal('accounting/rate-of-another-code', 422, {
  fr: 'Le code TVA {tax_code} a un autre taux.', nl: 'Btw-code {tax_code} heeft een ander tarief.', de: 'Der MwSt.-Code {tax_code} hat einen anderen Satz.', en: 'VAT code {tax_code} has another rate.',
})
export const taxCodeNotHere = new Refusal('accounting/tax-code-not-allowed', 422, {
  fr: 'Le code TVA {tax_code} ne peut pas s’appliquer à ce client.', nl: 'Btw-code {tax_code} kan niet gelden voor deze klant.',
  de: 'Der MwSt.-Code {tax_code} kann für diesen Kunden nicht gelten.', en: 'VAT code {tax_code} cannot apply to this customer.',
})
export const unknownLine = new Refusal('accounting/unknown-invoice-line', 422, {
  fr: 'Chaque ligne de la facture se crédite une fois par note de crédit.', nl: 'Elke regel van de factuur staat één keer op een creditnota.',
  de: 'Jede Zeile der Rechnung steht einmal auf einer Gutschrift.', en: 'Each line of the invoice stands once on a credit note.',
})
export const creditedMoreThanLeft = new Refusal('accounting/credit-too-much', 409, {
  fr: 'Il ne reste pas autant à créditer sur cette ligne.', nl: 'Op deze regel kan niet zo veel meer gecrediteerd worden.',
  de: 'Auf dieser Zeile kann nicht mehr so viel gutgeschrieben werden.', en: 'There is not that much left to credit on this line.',
})
export const noMailAddress = new Refusal('accounting/customer-without-email', 422, {
  fr: 'Ce client n’a pas d’adresse e-mail : indiquez-en une.', nl: 'Deze klant heeft geen e-mailadres: vul er een in.',
  de: 'Dieser Kunde hat keine E-Mail-Adresse: geben Sie eine an.', en: 'This customer has no e-mail address: give one.',
}).at('/email')
export const notYetIssued = new Refusal('accounting/invoice-not-validated', 409, {
  fr: 'Un brouillon ne s’envoie pas : validez-le d’abord.', nl: 'Een concept wordt niet verstuurd: valideer het eerst.',
  de: 'Ein Entwurf wird nicht versandt: bestätigen Sie ihn zuerst.', en: 'A draft is not sent: validate it first.',
})
