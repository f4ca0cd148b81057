import type pg from 'pg'
import { JOB_SCHEMA, JOB_TABLES, type BackupTable, type Manifest } from './manifest.ts'

const OF_POSTGRES = `n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`

/** Every table whose rows are ours: all but the histories of migrations, which a restore writes by applying them. */
export async function tablesOf(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(`
    select n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and ${OF_POSTGRES} and (n.nspname <> $1 or c.relname = any ($2))
      and not (n.nspname = 'platform' and c.relname in ('migrations', 'job_runners'))
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1, 2`, [JOB_SCHEMA, JOB_TABLES])
  return rows
}

/** Where every sequence stands. */
export async function sequencesOf(client: pg.ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ schema: string, name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${OF_POSTGRES} order by 1, 2`)
  const sequences: Manifest['sequences'] = []
  for (const { schema, name } of rows) {
    const { rows: [state] } = await client.query<{ last_value: string, is_called: boolean }>(`select last_value::text, is_called from ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`)
    sequences.push({ schema, name, ...state! })
  }
  return sequences
}

/** Foreign keys, as they can be taken off and put on again. */
export async function foreignKeysOf(client: pg.ClientBase): Promise<{ table: string, name: string, definition: string }[]> {
  const { rows } = await client.query<{ table: string, name: string, definition: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${OF_POSTGRES} order by 1, 2`)
  return rows
}

/** Schemas that hold something of ours; none in an empty database. */
export async function schemasInUse(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    `select distinct n.nspname::text as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${OF_POSTGRES}
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`)
  return rows.map(({ schema }) => schema)
}
