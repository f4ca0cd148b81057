import type { Translated } from '#kernel/language.ts'

type NewJournal = { code: string; names: Translated; kind: string; chronological: boolean }

/**
 * The journals a company starts with (rules.md §3.1). Invoices and credit notes are dated in the order of their numbers
 * (§2.7).
 */
export const firstJournals: readonly NewJournal[] = [
  { code: 'VTE', kind: 'sales', chronological: true, names: { fr: 'Ventes', nl: 'Verkopen', de: 'Verkäufe', en: 'Sales' } },
  {
    code: 'NCV',
    kind: 'sales_credit',
    chronological: true,
    names: { fr: 'Notes de crédit sur ventes', nl: 'Creditnota’s verkopen', de: 'Gutschriften Verkauf', en: 'Sales credit notes' },
  },
  {
    code: 'ACH',
    kind: 'purchases',
    chronological: false,
    names: { fr: 'Achats', nl: 'Aankopen', de: 'Einkäufe', en: 'Purchases' },
  },
  {
    code: 'NCA',
    kind: 'purchases_credit',
    chronological: false,
    names: {
      fr: 'Notes de crédit sur achats',
      nl: 'Creditnota’s aankopen',
      de: 'Gutschriften Einkauf',
      en: 'Purchase credit notes',
    },
  },
  { code: 'CAI', kind: 'cash', chronological: false, names: { fr: 'Caisse', nl: 'Kas', de: 'Kasse', en: 'Cash' } },
  { code: 'BNQ', kind: 'bank', chronological: false, names: { fr: 'Banque', nl: 'Bank', de: 'Bank', en: 'Bank' } },
  {
    code: 'PSP',
    kind: 'payment_provider',
    chronological: false,
    names: { fr: 'Paiements en ligne', nl: 'Online betalingen', de: 'Online-Zahlungen', en: 'Online payments' },
  },
  {
    code: 'OD',
    kind: 'miscellaneous',
    chronological: false,
    names: { fr: 'Opérations diverses', nl: 'Diverse verrichtingen', de: 'Verschiedene Geschäfte', en: 'Miscellaneous operations' },
  },
  { code: 'OUV', kind: 'opening', chronological: false, names: { fr: 'Ouverture', nl: 'Opening', de: 'Eröffnung', en: 'Opening' } },
  {
    code: 'CLO',
    kind: 'closing',
    chronological: false,
    names: { fr: 'Clôture', nl: 'Afsluiting', de: 'Abschluss', en: 'Closing' },
  },
]
