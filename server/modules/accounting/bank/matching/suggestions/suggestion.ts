import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { MatchKind } from '../bank-line.ts'

/** Why a line may be for something; the strongest first (rules.md §6.1). */
export type Reason = 'communication' | 'number' | 'iban' | 'name' | 'amount' | 'before' | 'charges'

export type SuggestedItem = { entry_id: string; line_number: number; reference: string; date: Day; residual_cents: Cents }
export type Suggestion = {
  kind: MatchKind
  reasons: Reason[]
  amount_cents: Cents
  label: string
  role: 'customers' | 'suppliers' | null
  partner_id: string | null
  partner_name: string | null
  items: SuggestedItem[]
  account: string | null
  entry_id: string | null
}

const weights: Readonly<Record<Reason, number>> = { communication: 100, number: 60, iban: 40, amount: 35, before: 30, charges: 28, name: 25 }

/** Of more reasons, or of better ones, the first. */
export const likelihood = ({ reasons, kind }: Pick<Suggestion, 'reasons' | 'kind'>): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], kind === 'entry' ? 20 : 0)

export const nothing = { role: null, partner_id: null, partner_name: null, items: [], account: null, entry_id: null }
