import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { isId, newId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { unknownBankLine } from '../refusals.ts'

const MOST_CHARACTERS = 140

/** The line, held until the commit. Throws `unknownBankLine`. */
export async function lockBankLine({ tx }: Work, id: string) {
  const line = isId(id) ? await tx.selectFrom('accounting.bank_lines').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  if (!line) throw unknownBankLine
  return line
}
export type LockedBankLine = Awaited<ReturnType<typeof lockBankLine>>

type Told = Pick<LockedBankLine, 'structured_communication' | 'communication' | 'counterparty_name' | 'bank_reference' | 'transaction_code'>

/** What the books call it: the communication, or who it is from. */
export function referenceOf({ structured_communication, communication, counterparty_name, bank_reference, transaction_code }: Told): string {
  const said = structured_communication ? formatStructuredCommunication(structured_communication) : communication
  return [said, counterparty_name, bank_reference].find((text) => text)?.slice(0, MOST_CHARACTERS) ?? transaction_code
}

export type MatchKind = 'payment' | 'transfer' | 'account' | 'entry'
type Match = { line_id: string; kind: MatchKind; amount_cents: Cents; entry_id: string; automatic?: boolean }

/** Ties a line to the entry that stands for it. The database adds `lineMatchedTooMuch`, `entryDoesNotFit`, `entryAlreadyMatched`. */
export async function keepMatch({ tx, now, actor }: Work, { automatic = false, ...match }: Match): Promise<void> {
  await tx.insertInto('accounting.bank_matches').values({ id: newId(), ...match, automatic, matched_at: now, matched_by: actor.user_id ?? null }).execute()
}

/** An entry that was undone stands for no line any more: what it stood for is open again. */
export async function freeMatch({ tx, now, actor }: Work, entry_id: string): Promise<void> {
  await tx.updateTable('accounting.bank_matches').set({ undone_at: now, undone_by: actor.user_id ?? null }).where('entry_id', '=', entry_id).where('undone_at', 'is', null).execute()
}

/** The entry of a payment. */
export async function entryOfPayment({ tx }: Work, payment_id: string): Promise<string> {
  const { entry_id } = await tx.selectFrom('accounting.payments').select('entry_id').where('id', '=', payment_id).executeTakeFirstOrThrow()
  return entry_id
}
