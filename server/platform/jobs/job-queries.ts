import { sql } from 'kysely'
import type { Reading } from '../database/database.ts'
import { offsetOf, type PageRequest } from '../http/paging.ts'
import { harmless } from './harmless.ts'

export type JobState = 'waiting' | 'running' | 'failed'
export type JobFilter = PageRequest & { state?: JobState | undefined, task?: string | undefined }

type JobRow = {
  id: bigint, task: string, state: JobState, attempts: number, most_attempts: number, last_error: string | null
  next_run_at: Temporal.Instant | null, running_since: Temporal.Instant | null, made_at: Temporal.Instant
}

/** What a job holds is left where it is: its facts may name people, its state does not. */
const state = sql<JobState>`case when locked_at is not null then 'running' when attempts >= max_attempts then 'failed' else 'waiting' end`
const jobs = sql`
  select id, task_identifier as task, ${state} as state, attempts, max_attempts as most_attempts, last_error,
    case when locked_at is null and attempts < max_attempts then run_at end as next_run_at, locked_at as running_since, created_at as made_at
  from graphile_worker.jobs`

/** Jobs that wait, run or have failed for good; those that are done leave no row. What needs somebody comes first. */
export async function listJobs(reading: Reading, filter: JobFilter) {
  const narrowed = sql`from (${jobs}) job where (${filter.state ?? null}::text is null or state = ${filter.state ?? null}) and (${filter.task ?? null}::text is null or task = ${filter.task ?? null})`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${narrowed}`.execute(reading)
  const { rows } = await sql<JobRow>`
    select * ${narrowed} order by state = 'failed' desc, state = 'running' desc, last_error is not null desc, next_run_at, id limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: counted!.count, results: rows.map((row) => ({ ...row, id: row.id.toString(), last_error: harmless(row.last_error) })) }
}

/** How many jobs there are in each state, and of which tasks. */
export async function jobCounts(reading: Reading): Promise<{ counts: Record<JobState, number>, tasks: string[] }> {
  const { rows } = await sql<{ task: string, state: JobState, count: number }>`select task, state, count(*)::int as count from (${jobs}) job group by task, state order by task limit 1000`.execute(reading)
  const counts = { waiting: 0, running: 0, failed: 0 }
  for (const { state: at, count } of rows) counts[at] += count
  return { counts, tasks: [...new Set(rows.map(({ task }) => task))] }
}

type ScheduleRow = { task: string, last_run_at: Temporal.Instant | null, state: JobState | null, last_error: string | null }

/** What runs by the clock, with its last run and what became of it. */
export async function listSchedules(reading: Reading, schedules: readonly { name: string, cron: string }[]) {
  const { rows } = await sql<ScheduleRow>`
    select names.task, known.last_execution as last_run_at, job.state, job.last_error from unnest(${schedules.map(({ name }) => name)}::text[]) as names(task)
    left join graphile_worker._private_known_crontabs known on known.identifier = names.task
    left join lateral (select state, last_error from (${jobs}) each where each.task = names.task order by id desc limit 1) job on true`.execute(reading)
  const told = new Map(rows.map((row) => [row.task, row]))
  return schedules.map(({ name, cron }) => {
    const row = told.get(name)
    return { task: name, cron, last_run_at: row?.last_run_at ?? null, state: row?.state ?? 'idle' as const, last_error: harmless(row?.last_error ?? null) }
  })
}
