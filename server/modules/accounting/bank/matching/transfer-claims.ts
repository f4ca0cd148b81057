import type { Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

/** A line that came in, as far as it can tell what it is for. */
export type TransferHint = { line_id: string; structured_communication: string | null; text: string; invoice_id: string | null }

/** Something outside the books that waits for a transfer: an order. */
export type AwaitedTransfer = {
  /** Whoever waits knows it by this. */
  key: string
  /** What people call it: `2026-000123`. */
  label: string
  amount_cents: Cents
}

/** Who waits for transfers beside the books' own invoices. Handed down in `app.ts`, for accounting knows nobody above it. */
export type TransferClaims = {
  /** What waits for which of these lines. */
  find: (reading: Reading, hints: readonly TransferHint[]) => Promise<ReadonlyMap<string, AwaitedTransfer>>
  /** Takes the whole amount it waited for, and books it; undefined when it waits no longer. */
  claim: (work: Work, money: { key: string; day: Day; reference: string }) => Promise<{ payment_id: string } | undefined>
}

const nobody: TransferClaims = { find: async () => new Map(), claim: async () => undefined }
let claims = nobody

/** Says who claims transfers; once, where the modules are joined. */
export function claimTransfersWith(claimant: TransferClaims): void {
  claims = claimant
}

/** Whoever claims transfers. */
export const transferClaims = (): TransferClaims => claims
