import { unpaidInvoices, vatDue } from '#modules/accounting'
import { appointmentFigures, reviewsToRead, ticketFigures } from '#modules/services'
import { countLowStock, openOrders, salesByDay, type SalesOfDay } from '#modules/shop'
import type { Day } from '#kernel/day.ts'
import { sum } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

type Wanted = { today: Day, from: Day, to: Day, shop: boolean, stock: boolean, books: boolean, appointments: boolean, tickets: boolean, reviews: boolean }

/** The board of a day: each part only when it is wanted, null otherwise. */
export async function dashboardSummary(reading: Reading, { today, from, to, ...parts }: Wanted) {
  const [shop, low_stock, books, appointments, tickets, reviews_to_read] = await Promise.all([
    parts.shop ? shopBoard(reading, today, from, to) : null, parts.stock ? countLowStock(reading) : null, parts.books ? booksBoard(reading, today) : null,
    parts.appointments ? appointmentFigures(reading, { today, from, to }) : null, parts.tickets ? ticketFigures(reading, { from, to }) : null, parts.reviews ? reviewsToRead(reading) : null,
  ])
  return { from, to, shop, low_stock, books, appointments, tickets, reviews_to_read }
}

async function shopBoard(reading: Reading, today: Day, from: Day, to: Day) {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const first = today.with({ day: 1 })
  const [days, recent, open] = await Promise.all([
    salesByDay(reading, { from, to }), salesByDay(reading, { from: Temporal.PlainDate.compare(monday, first) < 0 ? monday : first, to: today }), openOrders(reading),
  ])
  const since = (day: Day) => added(recent.filter((each) => Temporal.PlainDate.compare(each.day, day) >= 0))
  return {
    today: since(today), week: since(monday), month: since(first), to_ship: open.to_ship,
    awaiting_payment: { orders: open.awaiting_payment, total_incl_vat_cents: open.awaited_cents }, days,
  }
}

const added = (days: readonly SalesOfDay[]) => ({
  orders: days.reduce((total, { orders }) => total + orders, 0),
  total_incl_vat_cents: sum(days.map((day) => day.total_incl_vat_cents)),
  total_excl_vat_cents: sum(days.map((day) => day.total_excl_vat_cents)),
  refunded_cents: sum(days.map((day) => day.refunded_cents)),
})

async function booksBoard(reading: Reading, today: Day) {
  const [unpaid, vat] = await Promise.all([unpaidInvoices(reading, today), vatDue(reading, today)])
  return { unpaid, vat: vat ?? null }
}
