import { z } from 'zod'
import { centsOut, day, dayOut } from './wire.ts'

const orders = z.int().min(0).meta({ description: 'How many orders.', example: 12 })
const total = centsOut.meta({ description: 'Including VAT, before refunds.', example: 45_230 })
const refunded = centsOut.meta({ description: 'Credited on these days, including VAT.', example: 1_210 })

const Sales = z.object({ orders, total_incl_vat_cents: total, total_excl_vat_cents: centsOut.meta({ example: 38_104 }), refunded_cents: refunded }).meta({ id: 'DashboardSales' })
const Awaited = z.object({ orders, total_incl_vat_cents: centsOut }).meta({ id: 'DashboardAwaited' })

export const DashboardShop = z.object({
  today: Sales,
  week: Sales.meta({ description: 'From Monday until today.' }),
  month: Sales.meta({ description: 'From the first of the month until today.' }),
  to_ship: z.int().meta({ description: 'Orders with goods still to be sent.', example: 4 }),
  awaiting_payment: Awaited,
  days: z.array(z.object({ day: dayOut, orders, total_incl_vat_cents: total, refunded_cents: refunded }).meta({ id: 'DashboardDay' })).meta({ description: 'Every day asked for, also those without sales.' }),
}).meta({ id: 'DashboardShop' })

export const DashboardBooks = z.object({
  unpaid: z.object({
    invoices: z.int().meta({ example: 3 }), open_cents: centsOut, overdue_invoices: z.int().meta({ example: 1 }), overdue_cents: centsOut,
  }).meta({ id: 'DashboardUnpaid' }),
  vat: z.object({
    period: z.string().meta({ example: '2026-Q4' }), due_cents: centsOut.meta({ description: 'Negative: the State owes it.', example: 52_310 }), due_day: dayOut,
  }).meta({ id: 'DashboardVat' }).nullable().meta({ description: 'Null without VAT returns.' }),
}).meta({ id: 'DashboardBooks' })

const figure = (description: string, example: number) => z.int().meta({ description, example })

export const DashboardAppointments = z.object({
  today: figure('That stand for today.', 4),
  next_seven_days: figure('That stand for the seven days after today.', 17),
  days: z.array(z.object({ day: dayOut, appointments: figure('Held on this day.', 4) }).meta({ id: 'DashboardAppointmentDay' })),
}).meta({ id: 'DashboardAppointments' })

export const DashboardTickets = z.object({
  to_answer: figure('Whose customer waits for an answer.', 3),
  urgent: figure('Of these, the urgent ones.', 1),
  unassigned: figure('Of these, those that nobody took.', 2),
  days: z.array(z.object({ day: dayOut, opened: figure('Opened on this day.', 2) }).meta({ id: 'DashboardTicketDay' })),
}).meta({ id: 'DashboardTickets' })

/** Each part only for those who may read it; null for the others. */
export const DashboardSummary = z.object({
  from: dayOut,
  to: dayOut,
  shop: DashboardShop.nullable(),
  low_stock: z.int().nullable().meta({ description: 'Variants at or under their minimum.', example: 5 }),
  books: DashboardBooks.nullable(),
  appointments: DashboardAppointments.nullable(),
  tickets: DashboardTickets.nullable(),
  reviews_to_read: z.int().nullable().meta({ description: 'Reviews that wait to be read.', example: 1 }),
}).meta({ id: 'DashboardSummary' })

const dashboardDay = day.regex(/^[12]\d{3}-/)
export const DashboardQuery = z.object({
  from: dashboardDay.optional().meta({ description: 'Four weeks back without it; at most 400 days before `to`.', example: '2026-10-26' }),
  to: dashboardDay.optional().meta({ description: 'Today without it.', example: '2026-11-22' }),
})
