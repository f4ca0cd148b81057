import { parseIban } from '#kernel/belgium/iban.ts'
import { dayIn, dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { cancelOrder } from '../changing/cancel-order.ts'
import { lockOrder, type LockedOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'
import { exemptFromWithdrawal, ibanWrong, noRightToWithdraw, nothingToWithdraw, withdrawalTooLate } from './return.ts'
import { articlesToGiveBack, takeBack, type OrderedLine, type Units } from './take-back.ts'
import { withdrawableUntil } from './withdrawal-term.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.withdrawal-declared': { return_id: string } }
}

export type Withdrawal = {
  order_id: string
  /** Everything that can be withdrawn from when not said. */
  lines?: Units[] | undefined
  name: string
  email: string
  reason?: string | undefined
  iban?: string | undefined
}

/**
 * A person withdraws from their purchase, wholly or in part, without having to say why (art. VI.47 CEL; directive 2023/2673).
 * Within the time the law gives; an unpaid order simply ends. The receipt says when it came in, to the second.
 */
export async function withdraw(work: Work, { order_id, lines, name, email, reason = '', iban }: Withdrawal): Promise<{ return_id: string }> {
  if (iban !== undefined && !parseIban(iban)) throw ibanWrong
  const order = await lockOrder(work, order_id)
  demandRight(work, order)
  const ordered = await articlesToGiveBack(work, order_id)
  const wanted = lines ?? ordered.filter(({ withdrawal_exempt, returnable }) => !withdrawal_exempt && returnable > 0).map(({ id, returnable }) => ({ line_id: id, quantity: returnable }))
  demandNoExempt(ordered, wanted)
  if (wanted.length === 0) throw nothingToWithdraw
  const { return_id } = await takeBack(work, { order_id, kind: 'withdrawal', lines: wanted, reason, name, email, iban })
  await note(work, order_id, 'withdrawn', { name })
  await work.say('shop.withdrawal-declared', { return_id })
  if (order.payment_status === 'pending' && order.invoice_id === null) await endUnpaid(work, order_id, return_id)
  return { return_id }
}

function demandRight({ now, actor }: Work, order: LockedOrder): void {
  if (order.cancelled_at || order.payment_status === 'expired') throw nothingToWithdraw
  if (order.vat_number || (order.billing_address as { company?: string }).company) throw noRightToWithdraw
  const until = withdrawableUntil(order)
  if (until && Temporal.PlainDate.compare(dayOf(now), until) > 0) throw withdrawalTooLate.with({ day: dayIn(actor.language, until) })
}

function demandNoExempt(ordered: readonly OrderedLine[], wanted: readonly Units[]): void {
  const exempt = ordered.find((line) => line.withdrawal_exempt && wanted.some(({ line_id }) => line_id === line.id))
  if (exempt) throw exemptFromWithdrawal.with({ name: exempt.name })
}

/** Nothing was paid and nothing sent: there is nothing to give back. */
async function endUnpaid(work: Work, order_id: string, return_id: string): Promise<void> {
  await cancelOrder(work, { order_id })
  await work.tx.updateTable('shop.returns').set({ state: 'refunded', moved_at: work.now }).where('id', '=', return_id).execute()
}
