import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '../work.ts'

export const jobNotThere = new Refusal('platform/job-not-there', 404, {
  fr: 'Cette tâche est terminée, ou elle est en cours : actualisez la liste.', nl: 'Deze taak is klaar, of ze loopt nu: vernieuw de lijst.',
  de: 'Diese Aufgabe ist erledigt, oder sie läuft gerade: aktualisieren Sie die Liste.', en: 'This job is done, or it is running: refresh the list.',
})

/** Lets a job run now, with all its attempts before it again. One that is running is left alone. */
export async function retryJob({ tx }: Work, { id }: { id: string }): Promise<void> {
  const { rows } = await sql`select id from graphile_worker.reschedule_jobs(array[${id}::bigint], run_at => now(), attempts => 0::smallint)`.execute(tx)
  if (rows.length === 0) throw jobNotThere
}

/** Takes a job away for good: what it would have done is not done. One that is running is left alone. */
export async function removeJob({ tx }: Work, { id }: { id: string }): Promise<void> {
  const { rows } = await sql`select id from graphile_worker.complete_jobs(array[${id}::bigint])`.execute(tx)
  if (rows.length === 0) throw jobNotThere
}
