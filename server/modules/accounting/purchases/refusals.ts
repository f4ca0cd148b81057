import { Refusal } from '#kernel/refusal.ts'

export const purchaseNotFound = new Refusal('accounting/unknown-purchase', 404, {
  fr: 'Cette facture d’achat n’existe pas.',
  nl: 'Deze aankoopfactuur bestaat niet.',
  de: 'Diese Eingangsrechnung gibt es nicht.',
  en: 'This purchase invoice does not exist.',
})
export const purchaseTwice = new Refusal('accounting/purchase-already-entered', 409, {
  fr: 'Ce numéro de ce fournisseur est déjà encodé : vérifiez avant de le saisir une seconde fois.',
  nl: 'Dit nummer van deze leverancier is al ingevoerd: kijk na voor u het een tweede keer invoert.',
  de: 'Diese Nummer dieses Lieferanten ist schon erfasst: prüfen Sie, bevor Sie sie ein zweites Mal eingeben.',
  en: 'This number of this supplier is already entered: check before you enter it a second time.',
}).at('/supplier_number')
export const purchaseFinal = new Refusal('accounting/purchase-final', 409, {
  fr: 'Cette facture est comptabilisée et ne change plus : annulez-la, puis encodez-la à nouveau.',
  nl: 'Deze factuur is geboekt en verandert niet meer: annuleer ze en voer ze opnieuw in.',
  de: 'Diese Rechnung ist gebucht und ändert sich nicht mehr: stornieren Sie sie und erfassen Sie sie neu.',
  en: 'This invoice is booked and no longer changes: cancel it, then enter it again.',
})
export const purchasePaid = new Refusal('accounting/purchase-settled', 409, {
  fr: 'Un paiement ou une note de crédit est lettré avec cette facture : défaites d’abord ce lettrage.',
  nl: 'Een betaling of creditnota is met deze factuur afgepunt: maak dat eerst ongedaan.',
  de: 'Eine Zahlung oder Gutschrift ist mit dieser Rechnung ausgeglichen: heben Sie das zuerst auf.',
  en: 'A payment or credit note is matched with this invoice: undo that first.',
})
export const vatOff = new Refusal('accounting/purchase-vat-off', 422, {
  fr: 'La TVA {stated} du code {tax_code} est trop loin de {computed} : vérifiez le montant ou le code.',
  nl: 'De btw {stated} van code {tax_code} ligt te ver van {computed}: kijk het bedrag of de code na.',
  de: 'Die MwSt. {stated} des Codes {tax_code} liegt zu weit von {computed}: prüfen Sie Betrag oder Code.',
  en: 'The VAT {stated} of code {tax_code} is too far from {computed}: check the amount or the code.',
}).at('/vat')
export const nothingToBook = new Refusal('accounting/purchase-of-nothing', 422, {
  fr: 'Le total doit être supérieur à zéro : une facture négative est une note de crédit.',
  nl: 'Het totaal moet groter zijn dan nul: een negatieve factuur is een creditnota.',
  de: 'Der Gesamtbetrag muss größer als null sein: eine negative Rechnung ist eine Gutschrift.',
  en: 'The total must be more than zero: a negative invoice is a credit note.',
}).at('/lines')
export const unknownSupplier = new Refusal('accounting/unknown-supplier', 422, {
  fr: 'Ce fournisseur n’existe pas.',
  nl: 'Deze leverancier bestaat niet.',
  de: 'Diesen Lieferanten gibt es nicht.',
  en: 'This supplier does not exist.',
})
export const supplierNotFound = new Refusal('accounting/supplier-not-found', 404, unknownSupplier.sentence)
export const supplierTwice = new Refusal('accounting/supplier-already-there', 409, {
  fr: 'Un fournisseur porte déjà ce numéro de TVA.',
  nl: 'Een leverancier draagt dit btw-nummer al.',
  de: 'Ein Lieferant hat diese MwSt.-Nummer schon.',
  en: 'A supplier already has this VAT number.',
}).at('/vat_number')
export const wrongVatNumber = new Refusal('accounting/wrong-vat-number', 422, {
  fr: 'Ce numéro de TVA n’est pas valable : vérifiez ses chiffres.',
  nl: 'Dit btw-nummer is niet geldig: kijk de cijfers na.',
  de: 'Diese MwSt.-Nummer ist nicht gültig: prüfen Sie die Ziffern.',
  en: 'This VAT number is not valid: check its digits.',
}).at('/vat_number')
export const wrongIban = new Refusal('accounting/wrong-iban', 422, {
  fr: 'Cet IBAN n’est pas valable : vérifiez ses chiffres.',
  nl: 'Deze IBAN is niet geldig: kijk de cijfers na.',
  de: 'Diese IBAN ist nicht gültig: prüfen Sie die Ziffern.',
  en: 'This IBAN is not valid: check its digits.',
}).at('/iban')
