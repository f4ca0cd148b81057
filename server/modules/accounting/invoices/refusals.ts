import { Refusal } from '#kernel/refusal.ts'

export const unknownInvoice = new Refusal('accounting/unknown-invoice', 404, {
  fr: 'Ce document n’existe pas.', nl: 'Dit document bestaat niet.', de: 'Diesen Beleg gibt es nicht.', en: 'This document does not exist.',
})
export const nothingToInvoice = new Refusal('accounting/nothing-to-invoice', 422, {
  fr: 'Un document de 0,00 € ne se comptabilise pas.', nl: 'Een document van € 0,00 wordt niet geboekt.',
  de: 'Ein Beleg über 0,00 € wird nicht gebucht.', en: 'A document of €0.00 is not booked.',
})
export const doesNotAddUp = new Refusal('accounting/does-not-add-up', 422, {
  fr: 'Les lignes, la TVA et le total de ce document ne disent pas les mêmes montants.',
  nl: 'De regels, de btw en het totaal van dit document zeggen niet dezelfde bedragen.',
  de: 'Zeilen, MwSt. und Summe dieses Belegs nennen nicht dieselben Beträge.',
  en: 'The lines, the VAT and the total of this document do not tell the same amounts.',
})
export const prepaidTooMuch = new Refusal('accounting/prepaid-too-much', 422, {
  fr: 'Le montant déjà payé dépasse le total.', nl: 'Het al betaalde bedrag is hoger dan het totaal.',
  de: 'Der bereits bezahlte Betrag übersteigt die Summe.', en: 'The amount already paid is more than the total.',
})
export const communicationTaken = new Refusal('accounting/communication-taken', 409, {
  fr: 'Cette communication structurée figure déjà sur une autre facture.', nl: 'Deze gestructureerde mededeling staat al op een andere factuur.',
  de: 'Diese strukturierte Mitteilung steht schon auf einer anderen Rechnung.', en: 'This structured communication is already on another invoice.',
})
/** Speaks when two credit notes are made at once; alone, `creditedTooMuch` of the kernel says what is left. */
export const creditTooMuch = new Refusal('accounting/credit-too-much', 409, {
  fr: 'Les notes de crédit rendraient plus que la facture n’a compté.', nl: 'De creditnota’s zouden meer teruggeven dan de factuur aanrekende.',
  de: 'Die Gutschriften gäben mehr zurück, als die Rechnung berechnet hat.', en: 'The credit notes would give back more than the invoice charged.',
})
export const notAnInvoice = new Refusal('accounting/not-an-invoice', 422, {
  fr: 'Seule une facture peut être créditée.', nl: 'Alleen een factuur kan gecrediteerd worden.',
  de: 'Nur eine Rechnung kann gutgeschrieben werden.', en: 'Only an invoice can be credited.',
})

/** What the constraints of sales documents say. */
export const invoiceRefusals = {
  invoices_communication_once: communicationTaken,
  invoices_prepaid: prepaidTooMuch,
  invoices_add_up: doesNotAddUp,
  credit_notes_within_invoice: creditTooMuch,
  credit_notes_correct_an_invoice: notAnInvoice,
}
