import { sql } from 'kysely'
import { bookedLines, type BookedLine } from '#modules/shop'
import type { Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import type { AppointmentStatus } from '../appointments/appointment.ts'
import { followSubscriptions } from '../subscriptions/changing/follow-orders.ts'

/** What an order line's state makes of its appointment; nothing when it is left out. */
const becomes: Readonly<Record<BookedLine['state'], Partial<Record<AppointmentStatus, AppointmentStatus>>>> = {
  open: {},
  paid: { pending: 'confirmed' },
  ended: { pending: 'expired', confirmed: 'cancelled' },
  refunded: { pending: 'cancelled', confirmed: 'cancelled' },
}

/**
 * Brings the appointments of an order to where the order is. However often and in whatever order it is told: the appointments
 * are locked first, and what the order says is read after that.
 */
export async function followOrder(work: Work, order_id: string): Promise<void> {
  const { tx, now } = work
  const locked = await tx.selectFrom('services.appointments').select(['id', 'status']).where('order_id', '=', order_id).orderBy('id').limit(200).forUpdate().execute()
  const lines = await bookedLines(tx, order_id)
  const changes = lines.flatMap(({ booking_id, state }) => {
    const status = locked.find(({ id }) => id === booking_id)?.status as AppointmentStatus | undefined
    const next = status && becomes[state][status]
    return next ? [{ id: booking_id, status: next, was: status, refunded: state === 'refunded' }] : []
  })
  if (changes.length === 0) return
  await sql`
    update services.appointments appointment set status = change.status, ended_at = case when change.status = 'confirmed' then null else ${now}::timestamptz end,
      sequence = sequence + case when change.status = 'cancelled' then 1 else 0 end
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change(id uuid, status text) where appointment.id = change.id`.execute(tx)
  for (const { id, status, was, refunded } of changes) {
    if (status === 'confirmed') await work.say('services.appointment-confirmed', { appointment_id: id })
    else if (was === 'confirmed') await work.say('services.appointment-cancelled', { appointment_id: id, refunded })
  }
}

export const followsOrders: Listener<'shop.bookings-to-follow'> = {
  hears: 'shop.bookings-to-follow', name: 'services.follow-order',
  async act(work, { order_id }) {
    await followOrder(work, order_id)
    await followSubscriptions(work, order_id)
  },
}
