import { writeFileSync } from 'node:fs'
import { createPool } from '#platform/database/pool.ts'
import { tableTypes } from './generate-tables.ts'
import { cloneTemplate, startTestServer } from './testing/server.ts'

/** Writes the table types from a database that was migrated for it. */
export async function writeTables(): Promise<void> {
  const server = await startTestServer()
  try {
    const { url, drop } = await cloneTemplate(server.url)
    const pool = createPool({ url, max: 2, name: 'comptoir-tables' })
    writeFileSync(TABLES, await tableTypes(pool))
    await pool.end()
    await drop()
  } finally {
    await server.stop()
  }
}

export const TABLES = new URL('../platform/database/generated/tables.ts', import.meta.url)
