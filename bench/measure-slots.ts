import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createApp } from '../server/app.ts'
import { bookAppointment } from '../server/modules/services/index.ts'
import { readConfiguration } from '../server/platform/configuration.ts'
import { createPool } from '../server/platform/database/pool.ts'
import { createLog } from '../server/platform/log.ts'
import { bareBookings } from './bare-bookings.ts'
import { clientOf, medianRound, type Client } from './load.ts'
import type { Stage } from './stage.ts'
import type { Result } from './table.ts'

const PRACTITIONERS = 20
const DAYS = 30
const HALF_HOUR = 30 * 60_000
const SLOTS_OF_A_DAY = 48
const MOST_DAYS = 300
const customer = { name: 'Personne Exemple', email: 'personne@exemple.test' }

/** Measure 11: the free times of 20 practitioners for 30 days; and bookings per second beside the bare insert under the same constraint. */
export async function measureSlots({ api, databaseUrl }: Stage, { seconds, rounds }: { seconds: number, rounds: number }): Promise<Result[]> {
  const pool = createPool({ url: databaseUrl, max: 20, name: 'comptoir-bench' })
  const results: Result[] = []
  try {
    const listed = await practice(pool, { from_minute: 480, to_minute: 1_080, step: 15 })
    const first = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const last = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10)
    for (const connections of [1, 10]) {
      const { call, close } = clientOf(api, connections)
      const round = await medianRound(rounds, connections, seconds, async () => {
        const { status } = await call('GET', `/api/service/services/${listed.service_id}/slots/?from=${first}&to=${last}&practitioner=any`)
        if (status !== 200) throw new Error(String(status))
      })
      await close()
      results.push({ measure: '11', what: `slots, ${PRACTITIONERS} practitioners × ${DAYS} days`, connections, round, goal: connections === 1 ? 'p95 ≤ 40 ms' : '' })
    }
    results.push(...await measureBookings({ api, pool, databaseUrl, seconds, rounds }))
  } finally {
    await pool.end()
  }
  return results
}

async function measureBookings({ api, pool, databaseUrl, seconds, rounds }: { api: string, pool: pg.Pool, databaseUrl: string, seconds: number, rounds: number }): Promise<Result[]> {
  const connections = 10
  const bare = await bareBookings(pool)
  const free = slotsIn(Array.from({ length: PRACTITIONERS }, () => randomUUID()))
  const limit = { name: 'bare insert', per_second: (await medianRound(rounds, connections, seconds, async () => {
    const { practitioner, start } = free.next().value!
    if (!await bare(practitioner, start)) throw new Error('taken')
  })).per_second }
  const results: Result[] = []
  const { app, platform } = await createApp({ configuration: readConfiguration({ ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' }), pool, log: createLog('fatal') })
  const own = await practice(pool, { from_minute: 0, to_minute: 1_440, step: 30 })
  const wishes = slotsIn(own.practitioners)
  results.push({
    measure: '11', what: 'bookings, the use case', connections, limit, goal: '≥ 0.5', round: await medianRound(rounds, connections, seconds, async () => {
      const { practitioner, start } = wishes.next().value!
      await platform.inTransaction(platform.actor, (work) => bookAppointment(work, { service_id: own.service_id, start: Temporal.Instant.fromEpochMilliseconds(start.getTime()), practitioner_id: practitioner, customer, owner: { cart_id: undefined }, by_staff: false }))
    }),
  })
  await app.close()
  await platform.threads.stop()
  const travelling = await practice(pool, { from_minute: 0, to_minute: 1_440, step: 30 })
  const asked = slotsIn(travelling.practitioners)
  const { call, close } = clientOf(api, connections)
  results.push({ measure: '11', what: 'bookings by HTTP', connections, limit, round: await medianRound(rounds, connections, seconds, () => book(call, travelling.service_id, asked.next().value!)) })
  await close()
  return results
}

async function book(call: Client, service_id: string, { practitioner, start }: { practitioner: string, start: Date }): Promise<void> {
  const { status, body } = await call('POST', '/api/service/appointments/', { service_id, start: start.toISOString(), practitioner_id: practitioner, customer })
  if (status !== 201) throw new Error(body)
}

/** Every half hour of every practitioner from the day after tomorrow on, each once. */
function* slotsIn(practitioners: readonly string[]): Generator<{ practitioner: string, start: Date }, undefined> {
  const first = Math.ceil(Date.now() / 86_400_000 + 1) * 86_400_000
  for (let slot = 0; slot < MOST_DAYS * SLOTS_OF_A_DAY; slot += 1) for (const practitioner of practitioners) yield { practitioner, start: new Date(first + slot * HALF_HOUR) }
}

/** A service that is paid on the spot, and twenty people who give it every day. */
async function practice(pool: pg.Pool, { from_minute, to_minute, step }: { from_minute: number, to_minute: number, step: number }): Promise<{ service_id: string, practitioners: string[] }> {
  const [product_id, variant_id, service_id] = [randomUUID(), randomUUID(), randomUUID()]
  await pool.query(`insert into shop.products (id, state, vat_class, supply, created_at, updated_at) values ($1, 'published', 'standard', 'services', now(), now())`, [product_id])
  await pool.query('insert into shop.product_texts (product_id, language, slug, name) select $1::uuid, language, $2, $2 from unnest($3::text[]) language', [product_id, `mesure-${product_id}`, ['fr', 'nl', 'de', 'en']])
  await pool.query('insert into shop.variants (id, product_id, sku, price_cents, stock_counted, booked) values ($1, $2, $3, 5000, false, true)', [variant_id, product_id, variant_id])
  await pool.query(`insert into services.services (id, kind, product_id, variant_id, duration_minutes, step_minutes, horizon_days, notice_minutes, payment, created_at, updated_at)
    values ($1, 'consultation', $2, $3, 30, $4, 366, 0, 'later', now(), now())`, [service_id, product_id, variant_id, step])
  const { rows } = await pool.query<{ id: string }>(`insert into services.practitioners (id, name, time_zone, created_at) select gen_random_uuid(), 'Praticienne ' || number, 'UTC', now() from generate_series(1, $1) number returning id`, [PRACTITIONERS])
  const practitioners = rows.map(({ id }) => id)
  await pool.query('insert into services.service_practitioners select $1::uuid, unnest($2::uuid[])', [service_id, practitioners])
  await pool.query('insert into services.working_hours select id, weekday, $2, $3 from unnest($1::uuid[]) id, generate_series(1, 7) weekday', [practitioners, from_minute, to_minute])
  await pool.query('analyze services.working_hours, services.practitioners, services.service_practitioners')
  return { service_id, practitioners }
}
