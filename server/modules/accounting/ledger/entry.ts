import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { AccountRole } from '../chart/account-role.ts'

/** An account by its code (`400000`) or by what it is for (`customers`). */
export type AccountName = AccountRole | (string & {})

/** What a line adds to a box of the VAT return; negative when it takes away. */
export type BoxAmount = { box: string; amount_cents: Cents }

/** One side per line, never negative. */
export type NewLine = {
  account: AccountName
  debit_cents?: Cents | undefined
  credit_cents?: Cents | undefined
  /** On a reconcilable account it makes the line an open item. */
  partner_id?: string | undefined
  tax_code?: string | undefined
  vat?: readonly BoxAmount[] | undefined
  text?: string | undefined
}

export type NewEntry = {
  journal: string
  day: Day
  /**
   * The document is being issued at this moment: where a journal numbers in the order of days and is already later than
   * `day`, the entry takes the day of its last number. Without it such a day is refused.
   */
  issued_now?: boolean | undefined
  text: string
  document_reference?: string | undefined
  /** The sales document this entry books. */
  invoice_id?: string | undefined
  /** The entry that this one undoes. */
  reverses?: string | undefined
  lines: readonly NewLine[]
}

/** `day` differs from the one asked for only with `issued_now`. `hash` is hexadecimal. */
export type PostedEntry = { id: string; number: string; day: Day; hash: string }
