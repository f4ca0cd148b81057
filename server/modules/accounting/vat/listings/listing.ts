import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { EntryAtFault } from '../controls/box-controls.ts'

export type ListingKind = 'ic' | 'client'
export type IcCode = 'L' | 'S' | 'T'

/** One customer, in the intra-Community listing per code and corrected period. */
export type ListingRow = {
  vat_number: string
  partner_name: string | null
  code: IcCode | null
  correcting_period: string | null
  amount_cents: Cents
  vat_cents: Cents
}

/** What a listing says now. `difference_cents`: what the boxes of the return say and the rows do not. */
export type ListingContent = {
  period: string
  first_month: Day
  last_month: Day
  rows: ListingRow[]
  difference_cents: Cents
  entries_at_fault: EntryAtFault[]
  turnover_cents: Cents | null
}
