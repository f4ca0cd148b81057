import { sql } from 'kysely'
import type { Booking, Bookings, OrderedBookings } from '#modules/shop'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { slotTaken } from '../appointments/appointment.ts'
import { appointmentPage } from '../appointments/appointment-access.ts'
import { momentIn } from '../calendar/written-moment.ts'

/** What the shop asks of appointments. */
export const appointmentBookings: Bookings = { describe, promise, promiseAgain, release }

async function describe(reading: Reading, ids: readonly string[], language: Language): Promise<ReadonlyMap<string, Booking>> {
  const rows = await reading.selectFrom('services.appointments as appointment').innerJoin('services.practitioners as practitioner', 'practitioner.id', 'appointment.practitioner_id')
    .select(['appointment.id', 'appointment.status', 'appointment.starts_at', 'appointment.hold_expires_at', 'practitioner.name', 'practitioner.time_zone'])
    .where('appointment.id', 'in', [...ids]).limit(ids.length).execute()
  return new Map(rows.map(({ id, status, starts_at, hold_expires_at, name, time_zone }) => [id, {
    text: `${momentIn(language, starts_at, time_zone)}, ${name}`, status, hold_expires_at, renews: false,
    orderable: (now) => hold_expires_at !== null && Temporal.Instant.compare(now, hold_expires_at) < 0,
    page: (configuration, reader) => appointmentPage(configuration, id, reader),
  }]))
}

/**
 * Held times become part of the order: they end with it and no longer by themselves. One whose hold ran out is taken back as
 * long as nobody else has it. Refuses with `services/slot-taken`.
 */
async function promise(work: Work, { order_id, ids, on_account, customer }: OrderedBookings): Promise<void> {
  const status = on_account ? 'confirmed' : 'pending'
  const [, { rows }] = await Promise.all([endHoldsInTheWay(work, sql`wish.id = any(${ids}::uuid[])`), sql<{ id: string }>`
    with ${wanted(sql`appointment.id = any(${ids}::uuid[])`)}
    update services.appointments appointment set status = ${status}, hold_expires_at = null, ended_at = null, order_id = ${order_id}::uuid, user_id = ${work.actor.user_id ?? null}::uuid,
      customer_name = ${customer.name}, customer_email = ${customer.email}, language = ${customer.language}
    from wanted where wanted.id = appointment.id and appointment.order_id is null and ${nobodyElse(work)} returning appointment.id`.execute(work.tx)])
  if (rows.length < ids.length) throw slotTaken
  if (on_account) for (const { id } of rows) await work.say('services.appointment-confirmed', { appointment_id: id })
}

/** The order had ended and its times were free again; all of them are taken back, or none. */
async function promiseAgain(work: Work, order_id: string): Promise<boolean> {
  const [, { rows: [outcome] }] = await Promise.all([endHoldsInTheWay(work, sql`wish.order_id = ${order_id}::uuid`), sql<{ all_there: boolean }>`
    with ${wanted(sql`appointment.order_id = ${order_id}::uuid and appointment.status in ('expired', 'pending')`)}, free as (
      select appointment.id from services.appointments appointment join wanted using (id) where appointment.status = 'pending' or ${nobodyElse(work)}
    ), taken as (
      update services.appointments appointment set status = 'pending', ended_at = null from free
      where appointment.id = free.id and (select count(*) from free) = (select count(*) from wanted) returning appointment.id
    )
    select (select count(*) from taken) = (select count(*) from wanted) as all_there`.execute(work.tx)])
  return outcome!.all_there
}

async function release({ tx, now }: Work, id: string): Promise<void> {
  await tx.updateTable('services.appointments').set({ status: 'expired', hold_expires_at: null, ended_at: now }).where('id', '=', id).where('status', '=', 'held').execute()
}

/** Holds of others that ran out do not stand in the way of these. */
async function endHoldsInTheWay({ tx, now }: Work, which: ReturnType<typeof sql>): Promise<void> {
  await sql`
    update services.appointments stale set status = 'expired', hold_expires_at = null, ended_at = ${now}::timestamptz from services.appointments wish
    where ${which} and stale.id <> wish.id and stale.practitioner_id = wish.practitioner_id and stale.occupied && wish.occupied
      and stale.status = 'held' and stale.hold_expires_at <= ${now}::timestamptz`.execute(tx)
}

/** Those that are held or were, locked in one order. */
const wanted = (which: ReturnType<typeof sql>) => sql`wanted as (
  select appointment.id from services.appointments appointment where ${which} and appointment.status in ('held', 'expired', 'pending') order by appointment.id for update
)`

/** Still held in time, or nobody took the time since and it has not begun. */
const nobodyElse = ({ now }: Work) => sql`(
  (appointment.status = 'held' and appointment.hold_expires_at > ${now}::timestamptz)
  or (appointment.starts_at > ${now}::timestamptz and not exists (
    select from services.appointments other where other.id <> appointment.id and other.practitioner_id = appointment.practitioner_id and other.occupied && appointment.occupied
      and other.status in ('held', 'pending', 'confirmed') and (other.hold_expires_at is null or other.hold_expires_at > ${now}::timestamptz)))
)`
