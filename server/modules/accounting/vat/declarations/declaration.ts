import type { Cents } from '#kernel/money.ts'
import type { Period } from '#kernel/period.ts'
import type { Reading } from '#platform/database/database.ts'
import { boxesOf, boxTotals, type Boxes, type Months } from './boxes.ts'
import { boxControls, type Control } from '../controls/box-controls.ts'
import { ledgerControls } from '../controls/ledger-controls.ts'

export type Computed = { boxes: Boxes; controls: Control[]; carried: Partial<Boxes> }

export const monthsCovered = ({ from, to }: Period): Months => ({ first_month: from, last_month: to.with({ day: 1 }) })

/** A return as the books have it at this moment. */
export async function computeDeclaration(reading: Reading, months: Months): Promise<Computed> {
  const { boxes, carried } = boxesOf(await boxTotals(reading, months), await carriedBefore(reading, months))
  const controls = [...(await boxControls(reading, months, boxes)), ...(await ledgerControls(reading, months))]
  return { boxes, carried, controls }
}

/** What the last return filed before these months left for the next one. */
export async function carriedBefore(reading: Reading, { first_month }: Months): Promise<Record<string, Cents>> {
  const before = await reading
    .selectFrom('accounting.vat_declarations')
    .select('carried')
    .where('status', '=', 'filed')
    .where('last_month', '<', first_month)
    .orderBy('last_month', 'desc')
    .limit(1)
    .executeTakeFirst()
  const carried = (before?.carried ?? {}) as Record<string, number>
  return Object.fromEntries(Object.entries(carried).map(([box, amount]) => [box, BigInt(amount)]))
}

/** Computed cents as JSON numbers, for the columns that keep them. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each))
