import type pg from 'pg'

type Column = { table: string, column: string, type: string, nullable: boolean, has_default: boolean, generated: boolean, view: boolean }

const HEAD = `// Made from the migrated database by \`npm run comptoir -- generate-tables\`; a test compares. Do not edit.
import type { ColumnType } from 'kysely'

export type Defaulted<T> = ColumnType<T, T | undefined, T>
export type Made<T> = ColumnType<T, never, never>
export type Json = ColumnType<unknown, unknown, unknown>
`

/** The text of `tables.ts`: one row type per table and view of the schemas that are ours. */
export async function tableTypes(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
           not a.attnotnull as nullable, a.atthasdef or a.attidentity = 'd' as has_default,
           a.attgenerated <> '' or a.attidentity = 'a' as generated, c.relkind in ('v', 'm') as view
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public') and n.nspname not like 'pg\\_%'
    order by 1, a.attnum`)
  const tables = Map.groupBy(rows, ({ table }) => table)
  const bodies = [...tables].map(([table, columns]) => `export type ${typeName(table)} = {\n${columns.map(columnLine).join('\n')}\n}`)
  const index = [...tables.keys()].map((table) => `  '${table}': ${typeName(table)}`)
  return `${HEAD}\n${bodies.join('\n\n')}\n\nexport type Tables = {\n${index.join('\n')}\n}\n`
}

const typeName = (table: string) => table.replace(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())

function columnLine({ column, type, nullable, has_default, generated, view }: Column): string {
  const kind = typeOf(type)
  const base = kind === 'Json' || !nullable || view ? kind : `${kind} | null`
  const whole = generated ? `Made<${base}>` : has_default && base !== 'Json' ? `Defaulted<${base}>` : base
  return `  ${column}: ${whole}`
}

function typeOf(type: string): string {
  if (type.endsWith('[]')) return `${typeOf(type.slice(0, -2))}[]`
  return TYPES[type] ?? 'string'
}

const TYPES: Record<string, string> = {
  bigint: 'bigint', integer: 'number', smallint: 'number', 'double precision': 'number', real: 'number', boolean: 'boolean',
  date: 'Temporal.PlainDate', 'timestamp with time zone': 'Temporal.Instant', json: 'Json', jsonb: 'Json', bytea: 'Buffer',
}
