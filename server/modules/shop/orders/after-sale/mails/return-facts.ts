import type { ReturnKind } from '../return.ts'
import type { Work } from '#platform/work.ts'

export type ReturnFacts = {
  order_id: string, kind: ReturnKind, name: string, email: string, reason: string, requested_at: Temporal.Instant
  lines: { name: string, quantity: number, sent_quantity: number }[]
}

/** A return as its mails tell it. */
export async function returnFacts({ tx }: Work, return_id: string): Promise<ReturnFacts> {
  const held = await tx.selectFrom('shop.returns').select(['order_id', 'kind', 'name', 'email', 'reason', 'requested_at']).where('id', '=', return_id).executeTakeFirstOrThrow()
  const lines = await tx.selectFrom('shop.return_lines as back').innerJoin('shop.order_lines as line', 'line.id', 'back.line_id')
    .select(['line.name', 'back.quantity', 'back.sent_quantity']).where('back.return_id', '=', return_id).orderBy('line.position').execute()
  return { ...held, kind: held.kind as ReturnKind, lines }
}
