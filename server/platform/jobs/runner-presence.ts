import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'

/** First half of the advisory locks' key; the second is the runner's id. */
const LOCKS = 4_021_338
const LOOK_EVERY_MILLISECONDS = 30_000

/** Says that this process runs jobs, and frees what dead ones held. `leave` when its jobs have ended. */
export type Presence = { events: WorkerEvents, leave: () => Promise<void> }

/**
 * Graphile Worker gives the job of a worker that died to another one after four hours; a payment cannot wait so long. Each
 * runner holds an advisory lock on a connection of its own: when the process is gone, PostgreSQL lets go of it, and whoever
 * looks next — the restarted process, as its first act — takes the jobs back.
 */
export async function announceRunner(pool: pg.Pool): Promise<Presence> {
  const client = await pool.connect()
  const { rows } = await client.query<{ id: number }>('insert into platform.job_runners default values returning id')
  const { id } = rows[0]!
  await client.query('select pg_advisory_lock($1, $2)', [LOCKS, id])
  await freeJobsOfTheDead(client)
  const events = new EventEmitter() as WorkerEvents
  // jobs are locked in the name of the pool that fetched them
  events.on('pool:create', ({ workerPool }) => {
    void client.query('update platform.job_runners set holder = $2 where id = $1', [id, workerPool.id])
  })
  const look = setInterval(() => { void freeJobsOfTheDead(client).catch(() => {}) }, LOOK_EVERY_MILLISECONDS)
  return {
    events,
    async leave() {
      clearInterval(look)
      await client.query('delete from platform.job_runners where id = $1', [id])
      client.release(true) // closing the connection lets go of the lock
    },
  }
}

async function freeJobsOfTheDead(client: pg.PoolClient): Promise<void> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ id: number, holder: string | null }>(
      `select id, holder from platform.job_runners where id <> all (select objid::int from pg_locks where locktype = 'advisory' and classid = $1::oid and granted) for update skip locked`, [LOCKS])
    if (rows.length > 0) {
      await client.query('select graphile_worker.force_unlock_workers($1)', [rows.flatMap(({ holder }) => holder ?? [])])
      await client.query('delete from platform.job_runners where id = any ($1)', [rows.map(({ id }) => id)])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
