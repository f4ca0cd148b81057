import { CalendarQuery, LeaveCalendar } from '@comptoir/contract/hr-leave'
import type { App } from '#platform/http/app.ts'
import { callerOf } from '../requests/leave-caller.ts'
import { teamCalendar } from './team-calendar.ts'

/** Who is away. */
export function calendarRoutes(app: App): void {
  const { platform } = app
  app.get('/api/admin-dashboard/leave-calendar/', {
    config: { permission: 'hr.self' },
    schema: { tags: ['Leave'], summary: 'Who is away in a month', querystring: CalendarQuery, response: { 200: LeaveCalendar } },
  }, async ({ actor, query }) => teamCalendar(platform.reading, actor.language, await callerOf(platform.reading, actor), query))
}
