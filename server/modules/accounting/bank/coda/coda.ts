import type { Day } from '#kernel/day.ts'

/** Thousandths of the account's currency: CODA writes three decimals. */
export type Thousandths = bigint

/** One electronic statement (Febelfin, CODA 2.x). `line` counts the lines of the file from 1. */
export type CodaStatement = {
  line: number
  bank_id: string
  created: Day | null
  /** The bank sends it a second time. */
  duplicate: boolean
  /** An IBAN, or what the file says where it is none. */
  account: string
  currency: string
  holder: string
  sequence: number
  old_balance: Thousandths
  old_day: Day | null
  new_balance: Thousandths
  new_day: Day | null
  movements: CodaMovement[]
  /** What the bank writes to its customer, record 4. */
  messages: string[]
  /** What record 9 says of it, to be compared. */
  trailer: { line: number; records: number; debit: Thousandths; credit: Thousandths }
  /** Records 1, 2, 3 and 8 as they are. */
  records: string[]
}

export type CodaMovement = {
  line: number
  sequence: number
  /** 0 is the booked amount; others explain it and are never added to the balance. */
  detail: number
  bank_reference: string
  /** Positive in favour of the holder. */
  amount: Thousandths
  value_day: Day | null
  day: Day | null
  /** Type, family, operation, category: 1, 2, 2 and 3 digits. */
  code: string
  /** As it stands, the type of a structured one taken off. */
  communication: string
  structured_type: string | null
  customer_reference: string
  counterparty: { account: string; name: string }
  /** Records 3: what the bank adds. */
  information: string[]
}
