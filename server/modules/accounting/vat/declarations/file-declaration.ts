import { dayOf, type Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { ensureFiscalYear } from '../../periods/fiscal-years.ts'
import type { Boxes, Months } from './boxes.ts'
import { asJson, computeDeclaration } from './declaration.ts'
import { declarationFiled, declarationNotFound, negativeBox, periodNotOver } from '../refusals.ts'
import { settleDeclaration } from './settle-declaration.ts'

/**
 * Files a return: it is computed once more under the lock of its months, kept as it is for good, and settled in the ledger.
 * What is posted on its days afterwards goes to the next return. Throws `declarationNotFound`, `declarationFiled`,
 * `periodNotOver`, `negativeBox`.
 */
export async function fileDeclaration(work: Work, id: string): Promise<void> {
  const { tx, now, actor } = work
  const declaration = isId(id)
    ? await tx.selectFrom('accounting.vat_declarations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined
  if (!declaration) throw declarationNotFound
  const { period, first_month, last_month } = declaration
  const last_day = last_month.with({ day: last_month.daysInMonth })
  demandOver(dayOf(now), last_day)
  // the return after this one must have a month to take late postings
  await ensureFiscalYear(work, last_day.add({ days: 1 }))
  await takeMonths(work, { first_month, last_month })
  const { boxes, controls, carried } = await computeDeclaration(tx, { first_month, last_month })
  demandNoNegative(boxes)
  const settlement = await settleDeclaration(work, { period, last_day, boxes })
  await tx
    .updateTable('accounting.vat_declarations')
    .set({
      status: 'filed',
      boxes: asJson(boxes),
      controls: asJson(controls),
      carried: asJson(carried),
      generated_at: now,
      filed_at: now,
      filed_by: actor.user_id ?? null,
      settlement_entry_id: settlement ?? null,
    })
    .where('id', '=', id)
    .execute()
}

function demandOver(today: Day, last_day: Day): void {
  if (Temporal.PlainDate.compare(today, last_day) <= 0) throw periodNotOver.with({ day: last_day.add({ days: 1 }).toString() })
}

/** Waits for the postings under way in these months and marks them filed: later ones look for the next return. */
async function takeMonths({ tx }: Work, { first_month, last_month }: Months): Promise<void> {
  const months = await tx
    .selectFrom('accounting.periods')
    .select('vat_filed')
    .where('month', '>=', first_month)
    .where('month', '<=', last_month)
    .orderBy('month')
    .forUpdate()
    .execute()
  if (months.some(({ vat_filed }) => vat_filed)) throw declarationFiled
  await tx
    .updateTable('accounting.periods')
    .set({ vat_filed: true })
    .where('month', '>=', first_month)
    .where('month', '<=', last_month)
    .execute()
}

function demandNoNegative(boxes: Boxes): void {
  const negative = Object.entries(boxes).find(([, amount]) => amount < 0n)
  if (negative) throw negativeBox.with({ box: negative[0] })
}
