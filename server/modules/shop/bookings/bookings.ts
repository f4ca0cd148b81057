import type { Language } from '#kernel/language.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

declare module '#platform/work.ts' {
  /** What lines stand for has to follow its order: it was paid, ended, or refunded. Said only of orders that have bookings. */
  interface Events { 'shop.bookings-to-follow': { order_id: string } }
}

/** What a line stands for, as people read it. */
export type Booking = {
  /** `mardi 24 novembre 2026 à 10:00, Praticienne Exemple`. */
  text: string
  status: string
  /** Until when it waits to be ordered; null when it was, when it ended, or when nobody waits for it. */
  hold_expires_at: Temporal.Instant | null
  /** It can be ordered as it is. */
  orderable: (now: Temporal.Instant) => boolean
  /** It is paid again each period: the way of paying is to be kept. */
  renews: boolean
  /** Where a buyer looks after it: a page of ours, with its key. */
  page: (configuration: Pick<Configuration, 'SECRET_KEY'>, language: Language) => string
}

export type OrderedBookings = {
  order_id: string
  ids: readonly string[]
  /** The order is paid later, on account: what it books is certain at once. */
  on_account: boolean
  customer: { name: string, email: string, language: Language }
}

/** What the shop must know of things held elsewhere — appointments, subscriptions. Handed down in `app.ts`, for the shop knows nobody above it. */
export type Bookings = {
  /** Those that are known, by id. */
  describe: (reading: Reading, ids: readonly string[], language: Language) => Promise<ReadonlyMap<string, Booking>>
  /** Keeps them while their order waits for its money. Refuses when one is gone. */
  promise: (work: Work, promised: OrderedBookings) => Promise<void>
  /** Money came for an order that had ended: takes them again, or answers false when somebody else has one now. */
  promiseAgain: (work: Work, order_id: string) => Promise<boolean>
  /** A line was taken out of a cart. */
  release: (work: Work, id: string) => Promise<void>
}

const nobody: Bookings = {
  describe: async () => new Map(), promise: async () => {}, promiseAgain: async () => true, release: async () => {},
}
let keeper = nobody

/** Says who keeps bookings; once, where the modules are joined. */
export function keepBookingsWith(bookings: Bookings): void {
  keeper = bookings
}

/** Whoever keeps what lines stand for. */
export const bookings = (): Bookings => keeper
