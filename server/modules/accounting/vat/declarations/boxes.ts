import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'

/** The boxes of today's return, in the order of the form (box 91 was abolished in 2021). 71 and 72 are computed. */
export const vatBoxes = [
  '00',
  '01',
  '02',
  '03',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '54',
  '55',
  '56',
  '57',
  '59',
  '61',
  '62',
  '63',
  '64',
  '71',
  '72',
  '81',
  '82',
  '83',
  '84',
  '85',
  '86',
  '87',
  '88',
] as const
export type VatBox = (typeof vatBoxes)[number]
export type Boxes = Record<VatBox, Cents>

const dueToTheState: readonly VatBox[] = ['54', '55', '56', '57', '61', '63']
const dueByTheState: readonly VatBox[] = ['59', '62', '64']
/** Net of credit notes: when these fall below zero, the next return takes what is missing (rules.md §4.2.7). */
const netBoxes: readonly VatBox[] = ['81', '82', '83', '86', '87', '88']

/** The months of a return, as their first days. */
export type Months = { first_month: Day; last_month: Day }

/** What the lines of these months add up to, box by box, from the totals kept beside them. */
export async function boxTotals(reading: Reading, { first_month, last_month }: Months): Promise<Partial<Record<VatBox, Cents>>> {
  const { rows } = await sql<{ box: VatBox; amount_cents: Cents }>`
    select box, sum(amount_cents)::bigint as amount_cents from accounting.vat_totals
      where vat_month between ${first_month}::date and ${last_month}::date group by box`.execute(
    reading,
  )
  return Object.fromEntries(rows.map(({ box, amount_cents }) => [box, amount_cents]))
}

/**
 * A return: every box, 71 or 72, and what the next return has to take. `carried` is what the one before left to take,
 * below zero.
 */
export function boxesOf(
  totals: Partial<Record<string, Cents>>,
  carried: Partial<Record<string, Cents>>,
): { boxes: Boxes; carried: Partial<Boxes> } {
  const boxes = Object.fromEntries(vatBoxes.map((box) => [box, (totals[box] ?? 0n) + (carried[box] ?? 0n)])) as Boxes
  const missing: Partial<Boxes> = {}
  for (const box of netBoxes) {
    if (boxes[box] >= 0n) continue
    missing[box] = boxes[box]
    boxes[box] = 0n
  }
  const balance = added(boxes, dueToTheState) - added(boxes, dueByTheState)
  return { boxes: { ...boxes, 71: balance >= 0n ? balance : 0n, 72: balance < 0n ? -balance : 0n }, carried: missing }
}

const added = (boxes: Boxes, names: readonly VatBox[]): Cents => names.reduce((total, box) => total + boxes[box], 0n)
