import type { Day } from '#kernel/day.ts'
import { dueDay, formatPeriod, periodOf } from '#kernel/period.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { companyOf } from '../../company/company.ts'
import { boxesOf, boxTotals } from './boxes.ts'
import { carriedBefore, monthsCovered } from './declaration.ts'

/** `due_cents` is box 71, or box 72 below zero: then the State owes it. */
export type VatDue = { period: string, due_cents: Cents, due_day: Day }

/** What the return of the period in which a day lies would come to if it ended now; undefined for a company that makes no returns. */
export async function vatDue(reading: Reading, day: Day): Promise<VatDue | undefined> {
  const company = await companyOf(reading)
  if (!company || company.vat_number === null || company.vat_regime === 'franchise') return undefined
  const period = periodOf(day, company.vat_regime === 'normal_monthly' ? 'month' : 'quarter')
  const months = monthsCovered(period)
  const { boxes } = boxesOf(await boxTotals(reading, months), await carriedBefore(reading, months))
  return { period: formatPeriod(period), due_cents: boxes['71'] - boxes['72'], due_day: dueDay(period) }
}
