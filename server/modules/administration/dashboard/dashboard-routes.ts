import { DashboardQuery, DashboardSummary } from '@comptoir/contract/administration'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { daysAskedFor } from './days.ts'
import { dashboardSummary } from './summary.ts'

/** The day's board. */
export function dashboardRoutes(app: App): void {
  const { platform } = app
  app.get('/api/admin-dashboard/summary/', {
    config: { permission: 'administration.dashboard' },
    schema: {
      tags: ['Dashboard'], summary: "The day's board, and sales by day", description: 'Parts the caller may not read are null.',
      querystring: DashboardQuery, response: { 200: DashboardSummary, 422: problem },
    },
  }, async ({ actor, query }) => {
    const today = dayOf(platform.clock())
    return dashboardSummary(platform.reading, {
      today, ...daysAskedFor(query, today),
      shop: may(actor, 'shop.orders.read'), stock: may(actor, 'shop.stock.read'), books: may(actor, 'accounting.read'),
      appointments: may(actor, 'services.calendar.all'), tickets: may(actor, 'services.tickets.read'), reviews: may(actor, 'services.reviews.moderate'),
    })
  })
}
