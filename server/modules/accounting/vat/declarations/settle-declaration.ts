import { dayOf, type Day } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import type { NewLine } from '../../ledger/entry.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import type { Boxes, VatBox } from './boxes.ts'
import { taxAccounts } from '../vat-lines.ts'

const settlementOf: Translated = { fr: 'Déclaration TVA', nl: 'Btw-aangifte', de: 'MwSt.-Erklärung', en: 'VAT return' }

/**
 * Clears the VAT accounts of a return into the current account with the State: 451000 for box 71, 411000 for box 72
 * (rules.md §4.2). Dated the last day of the period while it is open, today otherwise. A nil return has no entry.
 */
export async function settleDeclaration(
  work: Work,
  { period, last_day, boxes }: { period: string; last_day: Day; boxes: Boxes },
): Promise<string | undefined> {
  const cleared = Object.entries(taxAccounts)
    .filter(([box]) => boxes[box as VatBox] !== 0n)
    .map(([box, { role, side }]): NewLine =>
      side === 'debit'
        ? { account: role, credit_cents: boxes[box as VatBox] }
        : { account: role, debit_cents: boxes[box as VatBox] },
    )
  if (cleared.length === 0) return undefined
  const text = `${settlementOf[work.actor.language]} ${period}`
  const lines: NewLine[] = [
    ...cleared,
    { account: 'vat_payable', credit_cents: boxes['71'] },
    { account: 'vat_recoverable', debit_cents: boxes['72'] },
  ]
  const last_month = await work.tx
    .selectFrom('accounting.periods')
    .select('status')
    .where('month', '=', last_day.with({ day: 1 }))
    .executeTakeFirst()
  const { id } = await postEntry(work, {
    journal: 'OD',
    day: last_month?.status === 'open' ? last_day : dayOf(work.now),
    text,
    document_reference: period,
    lines,
  })
  return id
}
