import type { Translated } from '#kernel/language.ts'
import type { VatCategory } from '#kernel/vat.ts'

/** The fixed words of printed documents. `btw`, `TVA`, `MwSt.` always say whether they are in the amount. */
export const labels = {
  invoice: { fr: 'Facture', nl: 'Factuur', de: 'Rechnung', en: 'Invoice' },
  credit_note: { fr: 'Note de crédit', nl: 'Creditnota', de: 'Gutschrift', en: 'Credit note' },
  issue_day: { fr: 'Date', nl: 'Datum', de: 'Datum', en: 'Date' },
  due_day: { fr: 'Échéance', nl: 'Vervaldag', de: 'Fällig am', en: 'Due' },
  delivery_day: { fr: 'Livraison', nl: 'Levering', de: 'Lieferung', en: 'Supply' },
  reference: { fr: 'Commande', nl: 'Bestelling', de: 'Bestellung', en: 'Order' },
  buyer_vat: { fr: 'TVA du client', nl: 'Btw-nummer klant', de: 'MwSt.-Nr. Kunde', en: 'Customer VAT' },
  delivered_to: { fr: 'Livré à', nl: 'Geleverd aan', de: 'Geliefert an', en: 'Delivered to' },
  credited: { fr: 'Facture corrigée', nl: 'Op factuur', de: 'Zu Rechnung', en: 'Corrects invoice' },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Grund', en: 'Reason' },
  text: { fr: 'Désignation', nl: 'Omschrijving', de: 'Bezeichnung', en: 'Description' },
  quantity: { fr: 'Quantité', nl: 'Aantal', de: 'Menge', en: 'Quantity' },
  unit_price: { fr: 'Prix HTVA', nl: 'Prijs excl. btw', de: 'Preis o. MwSt.', en: 'Price excl. VAT' },
  rate: { fr: 'TVA', nl: 'Btw', de: 'MwSt.', en: 'VAT' },
  net: { fr: 'Montant HTVA', nl: 'Bedrag excl. btw', de: 'Betrag o. MwSt.', en: 'Amount excl. VAT' },
  price: { fr: 'Prix', nl: 'Prijs', de: 'Preis', en: 'Price' },
  amount: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  total: { fr: 'Total', nl: 'Totaal', de: 'Summe', en: 'Total' },
  base: { fr: 'Base', nl: 'Maatstaf', de: 'Netto', en: 'Base' },
  vat: { fr: 'TVA', nl: 'Btw', de: 'MwSt.', en: 'VAT' },
  total_excl: { fr: 'Total HTVA', nl: 'Totaal excl. btw', de: 'Summe ohne MwSt.', en: 'Total excl. VAT' },
  total_vat: { fr: 'TVA', nl: 'Btw', de: 'MwSt.', en: 'VAT' },
  total_incl: { fr: 'Total TVAC', nl: 'Totaal incl. btw', de: 'Summe inkl. MwSt.', en: 'Total incl. VAT' },
  prepaid: { fr: 'Déjà payé', nl: 'Al betaald', de: 'Bereits bezahlt', en: 'Already paid' },
  due: { fr: 'À payer', nl: 'Te betalen', de: 'Zu zahlen', en: 'To pay' },
  due_by: { fr: 'À payer pour le {day}', nl: 'Te betalen tegen {day}', de: 'Zu zahlen bis {day}', en: 'To pay by {day}' },
  beneficiary: { fr: 'Bénéficiaire', nl: 'Begunstigde', de: 'Empfänger', en: 'Beneficiary' },
  structured_communication: {
    fr: 'Communication structurée',
    nl: 'Gestructureerde mededeling',
    de: 'Strukturierte Mitteilung',
    en: 'Structured communication',
  },
  communication: { fr: 'Communication', nl: 'Mededeling', de: 'Mitteilung', en: 'Communication' },
  scan: {
    fr: 'Scannez avec l’application de votre banque',
    nl: 'Scan met uw bankapp',
    de: 'Mit Ihrer Banking-App scannen',
    en: 'Scan with your banking app',
  },
  settled_card: {
    fr: 'Payé par carte. Il ne reste rien à payer.',
    nl: 'Betaald met kaart. Er blijft niets te betalen.',
    de: 'Mit Karte bezahlt. Es ist nichts mehr zu zahlen.',
    en: 'Paid by card. Nothing remains to be paid.',
  },
  settled_online: {
    fr: 'Payé en ligne. Il ne reste rien à payer.',
    nl: 'Online betaald. Er blijft niets te betalen.',
    de: 'Online bezahlt. Es ist nichts mehr zu zahlen.',
    en: 'Paid online. Nothing remains to be paid.',
  },
  settled_transfer: {
    fr: 'Payé par virement. Il ne reste rien à payer.',
    nl: 'Betaald met overschrijving. Er blijft niets te betalen.',
    de: 'Per Überweisung bezahlt. Es ist nichts mehr zu zahlen.',
    en: 'Paid by transfer. Nothing remains to be paid.',
  },
  in_your_favour: {
    fr: 'Ce montant est en votre faveur : il vous est remboursé, ou déduit de ce qui reste à payer.',
    nl: 'Dit bedrag is in uw voordeel: het wordt u terugbetaald, of afgetrokken van wat nog openstaat.',
    de: 'Dieser Betrag steht Ihnen zu: er wird Ihnen erstattet oder von dem abgezogen, was noch offen ist.',
    en: 'This amount is in your favour: it is refunded to you, or taken off what is still to be paid.',
  },
  enterprise: { fr: 'N° d’entreprise', nl: 'Ondernemingsnr.', de: 'Unternehmensnr.', en: 'Enterprise no.' },
  seller_vat: { fr: 'TVA', nl: 'Btw', de: 'MwSt.', en: 'VAT' },
  page: { fr: 'Page {page} / {pages}', nl: 'Pagina {page} / {pages}', de: 'Seite {page} / {pages}', en: 'Page {page} / {pages}' },
} satisfies Record<string, Translated>

/** What stands where a rate would, when there is none. */
export const categoryLabels: Readonly<Record<Exclude<VatCategory, 'S' | 'Z'>, Translated>> = {
  AE: { fr: 'Autoliquidation', nl: 'Btw verlegd', de: 'Verlagert', en: 'Reverse charge' },
  K: { fr: 'Intracom.', nl: 'Intracom.', de: 'Innergem.', en: 'Intra-EU' },
  G: { fr: 'Exportation', nl: 'Uitvoer', de: 'Ausfuhr', en: 'Export' },
  E: { fr: 'Exempté', nl: 'Vrijgesteld', de: 'Befreit', en: 'Exempt' },
  O: { fr: 'Hors champ', nl: 'Buiten btw', de: 'Nicht steuerbar', en: 'Out of scope' },
}
