/** A table of a backup. Its rows lie in `tables/SCHEMA.NAME/0001`, `…/0002`: PostgreSQL's text format for COPY, cut anywhere. */
export type BackupTable = { schema: string, name: string, columns: string[] }

/** The first piece of a backup: what it is of, and what is needed to read it. */
export type Manifest = {
  made_at: string
  /** Of the database's migrations, in the order in which they were applied. */
  migrations: { name: string, checksum: string }[]
  tables: BackupTable[]
  sequences: { schema: string, name: string, last_value: string, is_called: boolean }[]
}

/** What a backup or a restore went through. */
export type BackupCounts = { tables: number, rows: number, files: number }

/** Told now and then, so that whoever waits sees it going on. */
export type BackupProgress = (sentence: string) => void

/** The job queue brings its own schema and history; these of its tables hold what waits. */
export const JOB_SCHEMA = 'graphile_worker'
export const JOB_TABLES = ['_private_job_queues', '_private_jobs', '_private_known_crontabs', '_private_tasks']

export const quoted = (...names: string[]): string => names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.')
