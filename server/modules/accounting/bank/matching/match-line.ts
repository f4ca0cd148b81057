import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { recordMovement } from '../../payments/movements/record-movement.ts'
import type { Item } from '../../payments/open-items.ts'
import type { Direction } from '../../payments/payment.ts'
import { unknownPartner } from '../../payments/refusals.ts'
import { accountNeedsPartner, entryAlreadyMatched, entryDoesNotFit, lineMatchedTooMuch, nothingAwaited } from '../refusals.ts'
import { keepMatch, lockBankLine, referenceOf, type LockedBankLine } from './bank-line.ts'
import { claimTransfer } from './match-arrived-line.ts'
import { transferClaims } from './transfer-claims.ts'

type Part = {
  /** How much of the line, always positive; all that is open without it. */
  amount_cents?: Cents | undefined
}
export type Matching =
  | ({ kind: 'payment'; partner_id: string; role: 'customers' | 'suppliers'; settles: readonly (Item & { amount_cents?: Cents })[] } & Part)
  | ({ kind: 'account'; account: string; text?: string | undefined } & Part)
  /** What waits for this line outside the books. */
  | { kind: 'transfer' }
  /** An entry that is there already. */
  | { kind: 'entry'; entry_id: string }

/** Of whom money comes or goes, by the account of the partner and the sign of the line. */
const directions: Readonly<Record<'customers' | 'suppliers', readonly [incoming: Direction, outgoing: Direction]>> = {
  customers: ['received', 'refunded'],
  suppliers: ['returned', 'paid'],
}

/**
 * Matches a line, or a part of it, as somebody decided: the entry is posted on its day in the journal of the bank. Throws
 * `unknownBankLine`, `lineMatchedTooMuch`, `unknownPartner`, `accountNeedsPartner`, `nothingAwaited`, `entryDoesNotFit`,
 * `entryAlreadyMatched`, and what `recordMovement` and `postEntry` throw.
 */
export async function matchLine(work: Work, line_id: string, matching: Matching): Promise<void> {
  const line = await lockBankLine(work, line_id)
  if (line.open_cents === 0n) throw lineMatchedTooMuch
  if (matching.kind === 'transfer') return takeTransfer(work, line)
  if (matching.kind === 'entry') return tie(work, line, matching.entry_id)
  const open = line.open_cents > 0n ? line.open_cents : -line.open_cents
  const size = matching.amount_cents ?? open
  if (size > open) throw lineMatchedTooMuch.at('/amount_cents')
  const entry_id = matching.kind === 'payment' ? await pay(work, line, size, matching) : await book(work, line, size, matching)
  await keepMatch(work, { line_id, kind: matching.kind, amount_cents: line.open_cents > 0n ? size : -size, entry_id })
}

async function pay(work: Work, line: LockedBankLine, amount_cents: Cents, { partner_id, role, settles }: Extract<Matching, { kind: 'payment' }>): Promise<string> {
  const partner = isId(partner_id) && (await work.tx.selectFrom('accounting.partners').select('id').where('id', '=', partner_id).executeTakeFirst())
  if (!partner) throw unknownPartner.at('/partner_id')
  const direction = directions[role][line.open_cents > 0n ? 0 : 1]
  const { entry } = await recordMovement(work, { direction, partner_id: partner.id, amount_cents, day: line.day, by: 'bank', reference: referenceOf(line), settles })
  return entry.id
}

async function book(work: Work, line: LockedBankLine, amount_cents: Cents, { account, text }: Extract<Matching, { kind: 'account' }>): Promise<string> {
  const found = await work.tx.selectFrom('accounting.accounts').select('role').where('code', '=', account).executeTakeFirst()
  if (found?.role === 'customers' || found?.role === 'suppliers') throw accountNeedsPartner
  const [debit, credit] = line.open_cents > 0n ? ['bank', account] : [account, 'bank']
  const { id } = await postEntry(work, {
    journal: 'BNQ', day: line.day, text: text ?? referenceOf(line), document_reference: referenceOf(line),
    lines: [{ account: debit!, debit_cents: amount_cents }, { account: credit!, credit_cents: amount_cents }],
  })
  return id
}

async function takeTransfer(work: Work, line: LockedBankLine): Promise<void> {
  const { id, structured_communication, communication } = line
  const invoice = structured_communication === null ? undefined : await work.tx.selectFrom('accounting.invoices').select('id').where('structured_communication', '=', structured_communication).executeTakeFirst()
  const awaited = (await transferClaims().find(work.tx, [{ line_id: id, structured_communication, text: communication, invoice_id: invoice?.id ?? null }])).get(id)
  if (!awaited || awaited.amount_cents > line.open_cents || !(await claimTransfer(work, line, awaited, false))) throw nothingAwaited
}

async function tie(work: Work, line: LockedBankLine, entry_id: string): Promise<void> {
  const entry = isId(entry_id)
    ? await work.tx.selectFrom('accounting.entries as e').leftJoin('accounting.entries as r', 'r.reverses', 'e.id').select(['e.id', 'r.id as reversed_by']).where('e.id', '=', entry_id).executeTakeFirst()
    : undefined
  if (!entry) throw entryDoesNotFit.at('/entry_id')
  if (entry.reversed_by !== null) throw entryAlreadyMatched.at('/entry_id')
  await keepMatch(work, { line_id: line.id, kind: 'entry', amount_cents: line.open_cents, entry_id })
}
