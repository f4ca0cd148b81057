import type { Day } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'
import { codaUnreadable } from './refusals.ts'
import type { Thousandths } from './coda.ts'

/** One line of 128 characters, read by positions that count from 1, as the standard prints them. */
export type CodaRecord = { line: number; text: string }

export const part = ({ text }: CodaRecord, start: number, end: number): string => text.slice(start - 1, end)
export const words = (record: CodaRecord, start: number, end: number): string => part(record, start, end).trim()

/** A whole number. Throws `codaUnreadable`, naming line and field. */
export function number(record: CodaRecord, start: number, end: number, field: Translated): number {
  const text = part(record, start, end)
  if (!/^\d+$/.test(text)) throw codaUnreadable(record.line, field, text)
  return Number(text)
}

/** Fifteen digits, three of them decimals; the sign stands elsewhere: 0 in favour of the holder, 1 not. */
export function amount(record: CodaRecord, start: number, field: Translated, sign?: number): Thousandths {
  const text = part(record, start, start + 14)
  const side = sign === undefined ? '0' : part(record, sign, sign)
  if (!/^\d{15}$/.test(text) || !/^[01]$/.test(side)) throw codaUnreadable(record.line, field, side === '0' ? text : `${side} ${text}`)
  return side === '1' ? -BigInt(text) : BigInt(text)
}

/** DDMMYY of this century; null where the bank writes zeros or blanks. */
export function day(record: CodaRecord, start: number, field: Translated): Day | null {
  const text = part(record, start, start + 5)
  if (/^(?:0{6}| {6})$/.test(text)) return null
  const [, date, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  try {
    return Temporal.PlainDate.from({ year: 2000 + Number(year), month: Number(month), day: Number(date) }, { overflow: 'reject' })
  } catch {
    throw codaUnreadable(record.line, field, text)
  }
}

/** What fields are called, in errors. */
export const fields = {
  record: { fr: 'type d’enregistrement', nl: 'recordtype', de: 'Satzart', en: 'record type' },
  version: { fr: 'version', nl: 'versie', de: 'Version', en: 'version' },
  created: { fr: 'date de création', nl: 'aanmaakdatum', de: 'Erstellungsdatum', en: 'creation date' },
  account: { fr: 'structure du compte', nl: 'rekeningstructuur', de: 'Kontostruktur', en: 'account structure' },
  sequence: { fr: 'numéro de l’extrait', nl: 'uittrekselnummer', de: 'Auszugsnummer', en: 'statement number' },
  old_balance: { fr: 'ancien solde', nl: 'oud saldo', de: 'alter Saldo', en: 'old balance' },
  new_balance: { fr: 'nouveau solde', nl: 'nieuw saldo', de: 'neuer Saldo', en: 'new balance' },
  balance_day: { fr: 'date du solde', nl: 'saldodatum', de: 'Saldodatum', en: 'date of the balance' },
  movement: { fr: 'numéro du mouvement', nl: 'bewegingsnummer', de: 'Umsatznummer', en: 'movement number' },
  amount: { fr: 'montant', nl: 'bedrag', de: 'Betrag', en: 'amount' },
  value_day: { fr: 'date valeur', nl: 'valutadatum', de: 'Wertstellungstag', en: 'value date' },
  entry_day: { fr: 'date comptable', nl: 'boekingsdatum', de: 'Buchungstag', en: 'entry date' },
  code: { fr: 'code de l’opération', nl: 'verrichtingscode', de: 'Umsatzcode', en: 'transaction code' },
  communication: { fr: 'type de communication', nl: 'type mededeling', de: 'Art der Mitteilung', en: 'type of communication' },
  count: { fr: 'nombre d’enregistrements', nl: 'aantal records', de: 'Anzahl der Sätze', en: 'number of records' },
  debits: { fr: 'total des débits', nl: 'totaal debet', de: 'Summe der Belastungen', en: 'total of debits' },
  credits: { fr: 'total des crédits', nl: 'totaal credit', de: 'Summe der Gutschriften', en: 'total of credits' },
} satisfies Record<string, Translated>
