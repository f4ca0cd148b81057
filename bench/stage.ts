import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readConfiguration } from '../server/platform/configuration.ts'
import { freePort } from '../server/platform/free-port.ts'
import { openDatabase } from '../server/platform/database/open-database.ts'
import { buildWeb } from '../server/tooling/start/build-web.ts'
import { firstData } from '../server/tooling/start/first-data.ts'

const root = join(import.meta.dirname, '..')

/** A Comptoir of its own for measuring: embedded PostgreSQL with fsync on, the demo shop, one API process with its jobs, the web as it is now. */
export type Stage = { api: string, apiPid: number, web: string | undefined, databaseUrl: string, spawnNode: (parameters: string[], env?: Record<string, string>) => ChildProcess, close: () => Promise<void> }

export async function openStage({ withWeb }: { withWeb: boolean }): Promise<Stage> {
  if (withWeb) await buildWeb((text) => process.stdout.write(`${text}\n`))
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'comptoir-bench-'))
  chmodSync(DATA_DIR, 0o755)
  const [PORT, WEB_PORT] = await Promise.all([freePort(), freePort()])
  const settings = { DATA_DIR, PORT: String(PORT), WEB_PORT: String(WEB_PORT), RATE_LIMIT: 'off', LOG_LEVEL: 'error' }
  const configuration = readConfiguration({ ...settings, COMPTOIR_DEMO: process.env['COMPTOIR_DEMO'] })
  const database = await openDatabase(configuration)
  await firstData(configuration, database.url, () => {})
  const children: ChildProcess[] = []
  const spawnNode = (parameters: string[], env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [...process.execArgv, ...parameters], { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, ...settings, DATABASE_URL: database.url, ...env } })
    children.push(child)
    return child
  }
  const api = `http://127.0.0.1:${PORT}`
  const serving = spawnNode(['server/tooling/command-line.ts', 'serve'])
  await untilAnswering(`${api}/health/ready`)
  const web = `http://127.0.0.1:${WEB_PORT}`
  if (withWeb) {
    spawnNode(['web/.output/server/index.mjs'], { NODE_ENV: 'production', PORT: String(WEB_PORT), HOST: '127.0.0.1', NUXT_API_BASE: api })
    await untilAnswering(web)
  }
  return {
    api, apiPid: serving.pid!, web: withWeb ? web : undefined, databaseUrl: database.url, spawnNode,
    async close() {
      for (const child of children) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await database.close()
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}

export async function untilAnswering(address: string, attempts = 300): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      if ((await fetch(address, { redirect: 'manual' })).status < 500) return
    } catch { /* not yet */ }
    await pause(100)
  }
  throw new Error(`${address} does not answer.`)
}
