import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Supply } from '#kernel/vat-treatment.ts'
import type { VatRate } from '#kernel/vat.ts'

/** A line as somebody types it. */
export type DraftLine = Readonly<{
  text: string
  /** A whole number, at least 1. */
  quantity: number
  unit_price_cents: Cents
  /** The Belgian rate; where VAT applies otherwise, the treatment decides. */
  rate_bp: VatRate
  supply: Supply
  /** Another treatment than the usual one of this buyer. */
  tax_code?: string | undefined
}>

/** A line of a credit note: pieces that come back, or a price that is lowered. By position on the invoice. */
export type CreditPick = Readonly<{ position: number, quantity: number } | { position: number, amount_excl_vat_cents: Cents }>

export type DraftInvoice = Readonly<{
  partner_id: string
  /** What the buyer reads; without it, the partner's. */
  language?: Language | undefined
  /** Without it, thirty days after the day of issue (law of 2 August 2002 art. 4). */
  due_day?: Day | undefined
  delivery_day?: Day | undefined
  lines: readonly DraftLine[]
}>

export type DraftCredit = Readonly<{ invoice_id: string, lines: readonly CreditPick[], reason: string }>

export const USUAL_DAYS = 30

/** As they lie in the draft: integers instead of bigint. */
type Kept<T> = { [Key in keyof T]: T[Key] extends Cents ? number : T[Key] }
export type KeptLine = Kept<DraftLine>
export type KeptPick = { position: number, quantity: number } | { position: number, amount_excl_vat_cents: number }

export const keptLines = (lines: readonly (DraftLine | CreditPick)[]): string =>
  JSON.stringify(lines, (_, value) => typeof value === 'bigint' ? Number(value) : value)

export const draftLinesOf = (kept: unknown): DraftLine[] =>
  (kept as KeptLine[]).map((line) => ({ ...line, unit_price_cents: BigInt(line.unit_price_cents) }))

export const creditPicksOf = (kept: unknown): CreditPick[] =>
  (kept as KeptPick[]).map((pick) => 'quantity' in pick ? pick : { position: pick.position, amount_excl_vat_cents: BigInt(pick.amount_excl_vat_cents) })
