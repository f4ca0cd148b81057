import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** The least that could keep two bookings apart: one insert into a table with the same exclusion constraint, one commit. */
export async function bareBookings(pool: pg.Pool): Promise<(practitioner: string, from: Date) => Promise<boolean>> {
  await pool.query('create schema if not exists bench')
  await pool.query(`create table if not exists bench.bookings (id uuid primary key, practitioner uuid not null, occupied tstzrange not null, constraint bench_free exclude using gist (practitioner with =, occupied with &&))`)
  await pool.query('truncate bench.bookings')
  return async (practitioner, from) => {
    try {
      await pool.query({ name: 'bare-booking', text: `insert into bench.bookings values ($1, $2, tstzrange($3::timestamptz, $3::timestamptz + interval '30 minutes'))`, values: [randomUUID(), practitioner, from] })
      return true
    } catch (error) {
      if ((error as { code?: string }).code === '23P01') return false
      throw error
    }
  }
}
