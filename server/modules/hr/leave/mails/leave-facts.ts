import { sql } from 'kysely'
import { dayIn, type Day } from '#kernel/day.ts'
import type { Language, Translated } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Half } from '../counting/half-days.ts'
import type { LeaveStatus } from '../requests/leave-request.ts'

export type Reader = { email: string; name: string; language: Language }
export type LeaveMailFacts = {
  id: string
  employee_id: string
  employee: string
  employee_email: string | null
  employee_language: Language
  user_id: string | null
  manager: Reader | null
  manager_user_id: string | null
  type_names: Translated
  first_day: Day
  last_day: Day
  half: Half | null
  half_days: number
  status: LeaveStatus
  note: string | null
  reason: string | null
  decided_by: string | null
}

/** What a mail about leave needs to know. */
export async function leaveMailFacts(reading: Reading, request_id: string): Promise<LeaveMailFacts> {
  const { rows: [facts] } = await sql<LeaveMailFacts>`
    select r.id, e.id as employee_id, e.first_name || ' ' || e.last_name as employee, coalesce(e.email, p.email) as employee_email, e.language as employee_language, e.user_id, m.user_id as manager_user_id,
      case when coalesce(m.email, mp.email) is not null then jsonb_build_object('email', coalesce(m.email, mp.email), 'name', m.first_name || ' ' || m.last_name, 'language', m.language) end as manager,
      jsonb_build_object('fr', t.name_fr, 'nl', t.name_nl, 'de', t.name_de, 'en', t.name_en) as type_names,
      r.first_day, r.last_day, r.half, r.half_days, r.status, r.note, r.reason, r.decided_by
    from hr.leave_requests r join hr.employees e on e.id = r.employee_id join hr.leave_types t on t.id = r.type_id
      left join hr.employees m on m.id = e.manager_id
      left join identity.published_people p on p.id = e.user_id left join identity.published_people mp on mp.id = m.user_id
    where r.id = ${request_id}::uuid`.execute(reading)
  return facts!
}

const halves: Record<Half, Translated> = {
  am: { fr: 'matin', nl: 'voormiddag', de: 'Vormittag', en: 'morning' },
  pm: { fr: 'après-midi', nl: 'namiddag', de: 'Nachmittag', en: 'afternoon' },
}
const until: Translated = { fr: 'au', nl: 'tot', de: 'bis', en: 'to' }
const dayWords: Record<Language, (days: string, many: boolean) => string> = {
  fr: (days, many) => `${days} ${many ? 'jours' : 'jour'}`, nl: (days, many) => `${days} ${many ? 'dagen' : 'dag'}`,
  de: (days, many) => `${days} ${many ? 'Tage' : 'Tag'}`, en: (days, many) => `${days} ${many ? 'days' : 'day'}`,
}

/** `21 décembre 2026 au 24 décembre 2026`, `21 décembre 2026, matin`. */
export function daysOfLeave(language: Language, { first_day, last_day, half }: Pick<LeaveMailFacts, 'first_day' | 'last_day' | 'half'>): string {
  const first = dayIn(language, first_day)
  if (half) return `${first}, ${halves[half][language]}`
  return first_day.equals(last_day) ? first : `${first} ${until[language]} ${dayIn(language, last_day)}`
}

/** Half days as people say them: `3,5 jours`. French and the others speak of several from two on, or from one and a half. */
export function inDays(language: Language, half_days: number): string {
  const days = `${Math.floor(half_days / 2)}${half_days % 2 === 1 ? `${language === 'en' ? '.' : ','}5` : ''}`
  return dayWords[language](days, language === 'fr' ? half_days >= 4 : half_days !== 2)
}
