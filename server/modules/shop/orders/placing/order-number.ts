import { sql } from 'kysely'
import { structuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'

export type OrderNumber = { number: string, year: number, sequence: bigint }

/** The next order number; a placement that fails leaves a gap, which only invoices may not have. */
export async function nextOrderNumber({ tx, now }: Work): Promise<OrderNumber> {
  const { rows } = await sql<{ sequence: bigint }>`select nextval('shop.order_numbers') as sequence`.execute(tx)
  const { sequence } = rows[0]!
  const { year } = dayOf(now)
  return { number: `${year}-${String(sequence).padStart(6, '0')}`, year, sequence }
}

/** The twelve digits for a transfer: type 2 (1 is an invoice's own), two digits of the year, seven of the sequence: unique for ever (rules.md §1.2). */
export const communicationOf = (year: number, sequence: bigint): string =>
  structuredCommunication(2_000_000_000n + BigInt(year % 100) * 10_000_000n + sequence)
