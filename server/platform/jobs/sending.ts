import { sql, type Transaction } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Actor } from '../actor.ts'
import type { Tables } from '../database/generated/tables.ts'
import type { AnyListener } from '../module.ts'

/** What a job row holds. `event_id` with the listener's name makes the act unique. */
export type JobPayload = { event_id: string, facts: unknown, request_id: string, language: string }
export type Said = { identifier: string, payload: JobPayload }

/** One job per listener of the event. */
export function jobsOf(listeners: readonly AnyListener[], event: string, facts: unknown, { request_id, language }: Actor): Said[] {
  const event_id = newId()
  return listeners.filter(({ hears, concerns }) => hears === event && (concerns?.(facts as never) ?? true))
    .map(({ name }) => ({ identifier: name, payload: { event_id, facts, request_id, language } }))
}

/** All jobs of a transaction in one statement, with the transaction's own handle. */
export async function sendJobs(tx: Transaction<Tables>, said: Said[]): Promise<void> {
  await sql`
    select graphile_worker.add_jobs(array(
      select row(job->>'identifier', job->'payload', null, null, null, null, null, null)::graphile_worker.job_spec
      from jsonb_array_elements(${JSON.stringify(said)}::jsonb) as job))`.execute(tx)
}
