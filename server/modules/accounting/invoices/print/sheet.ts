import type { Language } from '#kernel/language.ts'

export type Fact = Readonly<{ label: string, value: string }>

/**
 * What is printed of a document, in words: every figure and date as its reader writes it. Plain texts only, so that it
 * can be handed to the thread that draws it, and so that a test can read it.
 */
export type Sheet = Readonly<{
  language: Language
  /** ISO 8601: the moment of the document. */
  issued_at: string
  file_title: string
  title: string
  /** The title in the legal language of the seller, where it is another one. */
  legal_title: string | null
  number: string
  facts: readonly Fact[]
  seller: Readonly<{ name: string, lines: readonly string[] }>
  /** The address in the window of the envelope. */
  buyer: readonly string[]
  columns: SheetLine
  lines: readonly SheetLine[]
  vat: Readonly<{ columns: VatRow, rows: readonly VatRow[] }>
  /** The last one is the one that counts. */
  totals: readonly Fact[]
  mentions: readonly string[]
  payment: Payment
  footer: readonly string[]
  /** `Page {page} / {pages}` */
  page: string
}>

export type SheetLine = Readonly<{ text: string, detail: string | null, quantity: string, unit_price: string, rate: string, net: string }>
export type VatRow = Readonly<{ rate: string, base: string, vat: string }>

/** Either what is to be paid, and how; or that nothing is. */
export type Payment = Readonly<{
  title: string
  amount: string | null
  facts: readonly Fact[]
  qr: Readonly<{ text: string, caption: string }> | null
}>
