import { Refusal } from '#kernel/refusal.ts'
import type { Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { recordMovement } from '../../payments/movements/record-movement.ts'
import { entryOfPayment, keepMatch, lockBankLine, referenceOf, type LockedBankLine } from './bank-line.ts'
import { transferClaims, type AwaitedTransfer } from './transfer-claims.ts'

/** Looks by itself whom the money of a line is from; each line in its own transaction, so that one never holds up the others. */
export const matchArrivedLine: Listener<'accounting.bank-line-arrived'> = {
  hears: 'accounting.bank-line-arrived',
  name: 'accounting.match-arrived-line',
  async reach({ inTransaction, actor }, { line_id }) {
    try {
      await inTransaction(actor, (work) => matchByCommunication(work, line_id))
    } catch (error) {
      // a closed month, say: somebody sees the line, and the reason when they match it
      await inTransaction(actor, (work) => looked(work, line_id))
      if (!(error instanceof Refusal)) throw error
    }
  },
}

/**
 * Matches a line by its structured communication: with what waits for it outside the books, or with the invoice that bears it, as
 * far as the money goes; what is more stays the customer's. Once: a line that was looked at is left alone. Whether it was matched.
 */
export async function matchByCommunication(work: Work, line_id: string): Promise<boolean> {
  const line = await lockBankLine(work, line_id)
  if (line.looked_at !== null) return false
  await looked(work, line_id)
  if (line.open_cents <= 0n || line.structured_communication === null) return false
  const invoice = await invoiceOf(work, line.structured_communication)
  const awaited = (await transferClaims().find(work.tx, [{ line_id, structured_communication: line.structured_communication, text: '', invoice_id: invoice?.id ?? null }])).get(line_id)
  if (awaited && awaited.amount_cents <= line.open_cents && (await claimTransfer(work, line, awaited, true))) return true
  if (!invoice) return false
  return invoice.residual_cents > 0n ? settleInvoice(work, line, invoice) : tieToPayment(work, line, invoice.id)
}

const looked = ({ tx, now }: Work, line_id: string) =>
  tx.updateTable('accounting.bank_lines').set({ looked_at: now }).where('id', '=', line_id).where('looked_at', 'is', null).execute()

/** The money goes to what waited for it, which books it; the rest of the line stays open. */
export async function claimTransfer(work: Work, line: LockedBankLine, { key, amount_cents }: AwaitedTransfer, automatic: boolean): Promise<boolean> {
  const claimed = await transferClaims().claim(work, { key, day: line.day, reference: referenceOf(line) })
  if (!claimed) return false
  await keepMatch(work, { line_id: line.id, kind: 'transfer', amount_cents, entry_id: await entryOfPayment(work, claimed.payment_id), automatic })
  return true
}

type PayableInvoice = { id: string; partner_id: string; residual_cents: bigint }

async function settleInvoice(work: Work, line: LockedBankLine, { id, partner_id }: PayableInvoice): Promise<boolean> {
  const amount_cents = line.open_cents
  const { entry } = await recordMovement(work, { direction: 'received', partner_id, amount_cents, day: line.day, by: 'bank', reference: referenceOf(line), invoice_id: id })
  await keepMatch(work, { line_id: line.id, kind: 'payment', amount_cents, entry_id: entry.id, automatic: true })
  return true
}

/** Somebody recorded the payment before the bank told it: the line is tied to that entry instead of booked a second time. */
async function tieToPayment(work: Work, line: LockedBankLine, invoice_id: string): Promise<boolean> {
  const entries = await work.tx.selectFrom('accounting.payments as y').select('y.entry_id')
    .where('y.invoice_id', '=', invoice_id).where('y.by', '=', 'bank').where('y.direction', '=', 'received').where('y.amount_cents', '=', line.open_cents)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('accounting.bank_matches as m').select('m.id').whereRef('m.entry_id', '=', 'y.entry_id').where('m.undone_at', 'is', null))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('accounting.entries as r').select('r.id').whereRef('r.reverses', '=', 'y.entry_id')))).limit(2).execute()
  if (entries.length !== 1) return false
  await keepMatch(work, { line_id: line.id, kind: 'entry', amount_cents: line.open_cents, entry_id: entries[0]!.entry_id, automatic: true })
  return true
}

async function invoiceOf({ tx }: Work, structured_communication: string): Promise<PayableInvoice | undefined> {
  return tx.selectFrom('accounting.invoices as v').innerJoin('accounting.open_items as i', 'i.entry_id', 'v.entry_id')
    .select(['v.id', 'i.partner_id', 'i.residual_cents']).where('v.structured_communication', '=', structured_communication).where('v.kind', '=', 'invoice').where('i.side', '=', 'debit').executeTakeFirst()
}
