import type { Reading } from '#platform/database/database.ts'
import type { Language } from '#kernel/language.ts'

export type BookedLine = {
  line_id: string
  booking_id: string
  /** `open`: waits for money. `ended`: cancelled or expired before any came. */
  state: 'open' | 'paid' | 'refunded' | 'ended'
  /** Its money is here and can go back. */
  refundable: boolean
  order_number: string
  email: string
  buyer_name: string
  language: Language
  user_id: string | null
}

const MOST = 200

/** The lines of an order that stand for bookings, and how it is with them now. */
export async function bookedLines(reading: Reading, order_id: string): Promise<BookedLine[]> {
  const rows = await reading.selectFrom('shop.order_lines as line').innerJoin('shop.orders as placed', 'placed.id', 'line.order_id')
    .select(['line.id as line_id', 'line.booking_id', 'line.refunded_quantity', 'placed.number as order_number', 'placed.email', 'placed.buyer_name', 'placed.language', 'placed.user_id',
      'placed.payment_status', 'placed.payment_method', 'placed.cancelled_at', 'placed.invoice_id'])
    .where('line.order_id', '=', order_id).where('line.booking_id', 'is not', null).orderBy('line.position').limit(MOST).execute()
  return rows.map(({ line_id, booking_id, order_number, email, buyer_name, language, user_id, ...how }) =>
    ({ line_id, booking_id: booking_id!, order_number, email, buyer_name, language: language as Language, user_id, state: stateOf(how), refundable: isRefundable(how) }))
}

type How = { refunded_quantity: number, payment_status: string, payment_method: string, cancelled_at: Temporal.Instant | null, invoice_id: string | null }

function stateOf({ refunded_quantity, payment_status, payment_method, cancelled_at }: How): BookedLine['state'] {
  if (refunded_quantity > 0) return 'refunded'
  if (cancelled_at !== null || payment_status === 'expired' || payment_status === 'refunded') return 'ended'
  return payment_status === 'pending' || payment_status === 'failed' ? payment_method === 'on_account' ? 'paid' : 'open' : 'paid'
}

const isRefundable = ({ refunded_quantity, payment_status, invoice_id }: How) =>
  refunded_quantity === 0 && invoice_id !== null && (payment_status === 'paid' || payment_status === 'partly_refunded')
