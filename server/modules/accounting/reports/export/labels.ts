import type { Translated } from '#kernel/language.ts'

/** The columns of reports, as a bookkeeper reads them. */
export const columnLabels: Readonly<Record<string, Translated>> = {
  account: { fr: 'Compte', nl: 'Rekening', de: 'Konto', en: 'Account' },
  account_name: { fr: 'Intitulé', nl: 'Benaming', de: 'Bezeichnung', en: 'Name' },
  name: { fr: 'Intitulé', nl: 'Benaming', de: 'Bezeichnung', en: 'Name' },
  opening_cents: { fr: 'Report', nl: 'Overdracht', de: 'Vortrag', en: 'Opening' },
  debit_cents: { fr: 'Débit', nl: 'Debet', de: 'Soll', en: 'Debit' },
  credit_cents: { fr: 'Crédit', nl: 'Credit', de: 'Haben', en: 'Credit' },
  balance_cents: { fr: 'Solde', nl: 'Saldo', de: 'Saldo', en: 'Balance' },
  date: { fr: 'Date', nl: 'Datum', de: 'Datum', en: 'Date' },
  number: { fr: 'Numéro', nl: 'Nummer', de: 'Nummer', en: 'Number' },
  entry_number: { fr: 'Numéro', nl: 'Nummer', de: 'Nummer', en: 'Number' },
  journal: { fr: 'Journal', nl: 'Dagboek', de: 'Journal', en: 'Journal' },
  text: { fr: 'Libellé', nl: 'Omschrijving', de: 'Text', en: 'Text' },
  document_reference: { fr: 'Pièce', nl: 'Stuk', de: 'Beleg', en: 'Document' },
  partner_name: { fr: 'Tiers', nl: 'Derde', de: 'Partner', en: 'Partner' },
  tax_code: { fr: 'Code TVA', nl: 'Btw-code', de: 'MwSt.-Code', en: 'VAT code' },
  not_due_cents: { fr: 'Non échu', nl: 'Niet vervallen', de: 'Nicht fällig', en: 'Not due' },
  days_1_30_cents: { fr: '1–30 jours', nl: '1–30 dagen', de: '1–30 Tage', en: '1–30 days' },
  days_31_60_cents: { fr: '31–60 jours', nl: '31–60 dagen', de: '31–60 Tage', en: '31–60 days' },
  days_61_90_cents: { fr: '61–90 jours', nl: '61–90 dagen', de: '61–90 Tage', en: '61–90 days' },
  over_90_cents: { fr: 'Plus de 90', nl: 'Meer dan 90', de: 'Über 90', en: 'Over 90' },
  unallocated_cents: { fr: 'Non attribué', nl: 'Niet toegewezen', de: 'Nicht zugeordnet', en: 'Unallocated' },
  total_cents: { fr: 'Total', nl: 'Totaal', de: 'Summe', en: 'Total' },
}

export const titles = {
  'trial-balance': { fr: 'Balance des comptes', nl: 'Proef- en saldibalans', de: 'Summen- und Saldenliste', en: 'Trial balance' },
  'general-ledger': { fr: 'Grand livre', nl: 'Grootboek', de: 'Hauptbuch', en: 'General ledger' },
  journal: { fr: 'Journal', nl: 'Dagboek', de: 'Journal', en: 'Journal' },
  'aged-receivables': { fr: 'Balance âgée des clients', nl: 'Ouderdomsbalans klanten', de: 'Altersliste Kunden', en: 'Aged receivables' },
  'aged-payables': { fr: 'Balance âgée des fournisseurs', nl: 'Ouderdomsbalans leveranciers', de: 'Altersliste Lieferanten', en: 'Aged payables' },
} as const satisfies Record<string, Translated>

export const pageWords: Translated = { fr: 'page {page} sur {pages}', nl: 'pagina {page} van {pages}', de: 'Seite {page} von {pages}', en: 'page {page} of {pages}' }
export const totalWord: Translated = { fr: 'Total', nl: 'Totaal', de: 'Summe', en: 'Total' }
