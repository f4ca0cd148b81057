import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import { formatPeriod, type Period } from '#kernel/period.ts'
import type { Work } from '#platform/work.ts'
import { noFiscalYear } from '../../ledger/refusals.ts'
import type { Months } from './boxes.ts'
import { asJson, computeDeclaration, monthsCovered } from './declaration.ts'
import { declarationFiled } from '../refusals.ts'

/**
 * Makes the return of a month or a quarter from the tagged lines, as a draft; a draft that is there already is made anew.
 * Throws `declarationFiled` when a return of any of its months is filed, and `noFiscalYear` for months the books do not have.
 */
export async function generateDeclaration(work: Work, period: Period): Promise<{ id: string }> {
  const months = monthsCovered(period)
  await demandOpenMonths(work, months)
  const { boxes, controls, carried } = await computeDeclaration(work.tx, months)
  const draft = { boxes: asJson(boxes), controls: asJson(controls), carried: asJson(carried), generated_at: work.now }
  return work.tx
    .insertInto('accounting.vat_declarations')
    .values({ id: newId(), period: formatPeriod(period), ...months, status: 'draft', ...draft })
    .onConflict((conflict) => conflict.column('period').doUpdateSet(draft))
    .returning('id')
    .executeTakeFirstOrThrow()
}

async function demandOpenMonths({ tx }: Work, { first_month, last_month }: Months): Promise<void> {
  const {
    rows: [found],
  } = await sql<{ months: bigint; filed: bigint }>`
    select count(*) as months, count(*) filter (where vat_filed) as filed from accounting.periods
      where month between ${first_month}::date and ${last_month}::date`.execute(
    tx,
  )
  if (found!.filed > 0n) throw declarationFiled
  if (found!.months === 0n) throw noFiscalYear.with({ day: first_month.toString() })
}
