import { HolidayQuery, HolidayReplacements, Holidays } from '@comptoir/contract/hr-leave'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { chooseReplacements, holidaysKept } from './kept-holidays.ts'

const url = '/api/admin-dashboard/holidays/'
const tags = ['Leave']

/** The ten legal holidays, and on which days the company keeps them. */
export function holidayRoutes(app: App): void {
  const { platform } = app
  const holidays = async (language: Language, year: number) =>
    ({ year, results: (await holidaysKept(platform.reading, year)).map(({ names, ...holiday }) => ({ ...holiday, name: names[language] })) })
  app.get(url, { config: { permission: 'hr.self' }, schema: { tags, summary: 'Legal holidays of a year', querystring: HolidayQuery, response: { 200: Holidays } } },
    ({ actor, query }) => holidays(actor.language, query.year ?? dayOf(platform.clock()).year))
  app.put(url, {
    config: { permission: 'hr.write' }, schema: { tags, summary: 'Choose the replacement days of a year', body: HolidayReplacements, response: { 200: Holidays, 422: problem } },
  }, async ({ actor, body }) => {
    const replacements = body.replacements.map(({ key, day }) => ({ key, day: Temporal.PlainDate.from(day) }))
    await platform.inTransaction(actor, (work) => chooseReplacements(work, { year: body.year, replacements }))
    return holidays(actor.language, body.year)
  })
}
