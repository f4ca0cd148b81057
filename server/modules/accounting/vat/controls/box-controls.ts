import { sql } from 'kysely'
import { portion, type Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Boxes, Months, VatBox } from '../declarations/boxes.ts'

export type EntryAtFault = { id: string; number: string; difference_cents: Cents }
export type Control = { code: string; passed: boolean; difference_cents: Cents; entries: EntryAtFault[] }

/** What the administration tolerates in its plausibility checks: 62 EUR. */
const TOLERANCE: Cents = 6_200n
/** An entry is shown when it is off by more than rounding can explain. */
const ENTRY_TOLERANCE: Cents = 100n
const MOST_ENTRIES = 20

/** Tax boxes that must equal, or stay below, a share of base boxes, in basis points (intervat-format.md). */
type Plausibility = {
  code: string
  taxes: readonly VatBox[]
  bases: Partial<Record<VatBox, number>>
  relation: 'equals' | 'at_most'
}

const at21 = (...boxes: VatBox[]) => Object.fromEntries(boxes.map((box) => [box, 2100]))
export const plausibilities: readonly Plausibility[] = [
  { code: 'box-54', taxes: ['54'], bases: { '01': 600, '02': 1200, '03': 2100 }, relation: 'equals' },
  { code: 'box-55', taxes: ['55'], bases: at21('84', '86', '88'), relation: 'at_most' },
  { code: 'boxes-56-57', taxes: ['56', '57'], bases: at21('85', '87'), relation: 'at_most' },
  { code: 'box-59', taxes: ['59'], bases: { 81: 5000, 82: 5000, 83: 5000, 84: 5000, 85: 5000 }, relation: 'at_most' },
  { code: 'box-63', taxes: ['63'], bases: at21('85'), relation: 'at_most' },
  { code: 'box-64', taxes: ['64'], bases: at21('49'), relation: 'at_most' },
]

/** The checks of the administration on the boxes alone: no negative box, one of 71 and 72, and its plausibility checks. */
export async function boxControls(reading: Reading, months: Months, boxes: Boxes): Promise<Control[]> {
  const negative = Object.values(boxes)
    .filter((amount) => amount < 0n)
    .reduce((total, amount) => total + amount, 0n)
  const controls: Control[] = [
    { code: 'no-negative-box', passed: negative === 0n, difference_cents: negative, entries: [] },
    { code: 'one-of-71-72', passed: boxes['71'] === 0n || boxes['72'] === 0n, difference_cents: 0n, entries: [] },
  ]
  for (const plausibility of plausibilities) controls.push(await plausible(reading, months, boxes, plausibility))
  return controls
}

async function plausible(reading: Reading, months: Months, boxes: Boxes, rule: Plausibility): Promise<Control> {
  const tax = rule.taxes.reduce((total, box) => total + boxes[box], 0n)
  const expected = portion(
    weighted(rule).reduce((total, { box, rate_bp }) => total + boxes[box] * BigInt(rate_bp), 0n),
    1n,
    10_000n,
  )
  const off = tax - expected
  const difference_cents = rule.relation === 'at_most' && off < 0n ? 0n : off
  const passed = difference_cents <= TOLERANCE && difference_cents >= -TOLERANCE
  return { code: rule.code, passed, difference_cents, entries: passed ? [] : await entriesOff(reading, months, rule) }
}

const weighted = ({ bases }: Plausibility) =>
  Object.entries(bases).map(([box, rate_bp]) => ({ box: box as VatBox, rate_bp: rate_bp! }))

/** The entries in which the same relation does not hold, the furthest off first. Read only when the return is off. */
async function entriesOff(reading: Reading, { first_month, last_month }: Months, rule: Plausibility): Promise<EntryAtFault[]> {
  const weights = [
    ...rule.taxes.map((box) => ({ box, weight: 10_000 })),
    ...weighted(rule).map(({ box, rate_bp }) => ({ box, weight: -rate_bp })),
  ]
  const { rows } = await sql<EntryAtFault>`
    select e.id, e.number, o.difference_cents from (
      select v.entry_id, round(sum(v.amount_cents * w.weight) / 10000.0)::bigint as difference_cents
      from accounting.vat_amounts v join jsonb_to_recordset(${JSON.stringify(weights)}::jsonb) as w (box text,
        weight int) on w.box = v.box
      where v.vat_month between ${first_month}::date and ${last_month}::date group by v.entry_id
    ) o join accounting.entries e on e.id = o.entry_id
    where o.difference_cents > ${ENTRY_TOLERANCE} ${rule.relation === 'equals' ? sql`or o.difference_cents < ${-ENTRY_TOLERANCE}` : sql``}
    order by abs(o.difference_cents) desc, e.number limit ${MOST_ENTRIES}`.execute(reading)
  return rows
}
