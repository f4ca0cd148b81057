import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { replacementNotWorked, unknownHoliday } from '../refusals.ts'
import { isUsualDayOff, keptHolidays, type KeptHoliday } from './free-days.ts'

const MOST = 100

/** The holidays of the years from one to another, as the company keeps them. */
export async function holidaysKept(reading: Reading, from: number, to: number = from): Promise<KeptHoliday[]> {
  const rows = await reading.selectFrom('hr.replacement_days').select(['year', 'holiday', 'day']).where('year', '>=', from).where('year', '<=', to).limit(MOST).execute()
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return years.flatMap((year) => keptHolidays(year, Object.fromEntries(rows.filter((row) => row.year === year).map(({ holiday, day }) => [holiday, day]))))
}

/**
 * Says on which days the holidays of a year are kept that fall on a Saturday or Sunday; those left out fall back to the law's
 * default. Leave that was asked for before keeps its cost. Throws `unknownHoliday`, `replacementNotWorked`.
 */
export async function chooseReplacements({ tx }: Work, { year, replacements }: { year: number; replacements: readonly { key: string; day: Day }[] }): Promise<void> {
  const holidays = keptHolidays(year, {})
  for (const [index, { key, day }] of replacements.entries()) {
    if (!holidays.some((each) => each.key === key && isUsualDayOff(each.day))) throw unknownHoliday.at(`/replacements/${index}/key`)
    const itself = isUsualDayOff(day) || day.year !== year || holidays.some((each) => each.day.equals(day))
    const twice = replacements.findIndex((each) => each.key === key || each.day.equals(day)) !== index
    if (itself || twice) throw replacementNotWorked.at(`/replacements/${index}/day`)
  }
  await tx.deleteFrom('hr.replacement_days').where('year', '=', year).execute()
  if (replacements.length > 0) await tx.insertInto('hr.replacement_days').values(replacements.map(({ key, day }) => ({ year, holiday: key, day }))).execute()
}
