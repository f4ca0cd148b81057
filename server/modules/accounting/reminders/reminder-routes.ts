import { NewReminders, OverdueInvoices, OverdueQuery, ReminderSettings, Remindings } from '@comptoir/contract/accounting-reminders'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { nameOf } from '../invoices/document/sales-document.ts'
import { once } from '../ledger/entries/once.ts'
import { listOverdue } from './overdue.ts'
import { remind } from './remind.ts'
import { reminderSettings, saveReminderSettings } from './settings.ts'

const url = '/api/admin-dashboard/reminders/'
const settingsUrl = '/api/admin-dashboard/settings/reminders/'
const tags = ['Invoices']
const reading = { permission: 'accounting.read' }
const writing = { permission: 'accounting.write' }

/** What is overdue, and reminding of it. */
export function reminderRoutes(app: App): void {
  const { platform } = app
  app.get(url, {
    config: reading, schema: { tags, summary: 'Overdue invoices with their next reminder, the longest overdue first', querystring: OverdueQuery, response: { 200: OverdueInvoices } },
  }, async (request) => {
    const today = dayOf(platform.clock())
    const { count, open_cents, results } = await listOverdue(platform.reading, request.query, today)
    return {
      ...pageAnswer(request, request.query, count, results.map(({ id, number, buyer, due_day, open_cents, reminders, next }) => ({
        invoice_id: id, number, buyer_name: nameOf(buyer), due_day: due_day!, days_late: due_day!.until(today, { largestUnit: 'days' }).days, open_cents,
        reminded_level: reminders.at(-1)?.level ?? 0, reminded_day: reminders.at(-1)?.day ?? null,
        next_level: next.level, next_day: next.from_day, interest_cents: next.interest_cents, lump_sum_cents: next.lump_sum_cents, obstacle: next.obstacle,
      }))),
      open_cents,
    }
  })
  app.post(url, {
    config: writing, schema: { tags, summary: 'Send the next reminder of several invoices', body: NewReminders, response: { 201: Remindings, 404: problem, 409: problem } },
  }, async (request, reply) => {
    const { language } = request.actor
    const answer = await once(request, async (work) => ({
      results: (await remind(work, request.body.invoice_ids)).map(({ invoice_id, level, refusal }) => ({ invoice_id, level, code: refusal?.code ?? null, detail: refusal?.sentenceIn(language) ?? null })),
    }))
    return reply.code(201).send(answer)
  })
  app.get(settingsUrl, {
    config: reading, schema: { tags, summary: 'How this company reminds', response: { 200: ReminderSettings } },
  }, () => reminderSettings(platform.reading))
  app.put(settingsUrl, {
    config: writing, schema: { tags, summary: 'Change how this company reminds', body: ReminderSettings, response: { 200: ReminderSettings } },
  }, async (request) => {
    request.audited.changes = Object.fromEntries(Object.entries(request.body).map(([name, value]) => [name, [null, value]]))
    await platform.inTransaction(request.actor, (work) => saveReminderSettings(work, request.body))
    return request.body
  })
}
