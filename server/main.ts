import { environmentWithFile, readConfiguration } from '#platform/configuration.ts'
import { createPool } from '#platform/database/pool.ts'
import { hearForgetting } from '#platform/cache/hearing.ts'
import { warmUp } from '#platform/cache/warm-up.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { startJobs } from '#platform/jobs/runner.ts'
import { createLog } from '#platform/log.ts'
import { join } from 'node:path'
import { createApp, modules } from './app.ts'

/** Connections of one process: requests and jobs share them. */
const POOL = 16

export type Serving = { address: string, stop: () => Promise<void> }

/** Serves the API and runs the jobs in this process, until `stop`, which lets running requests and jobs end. */
export async function serve({ api = true, jobs = true } = {}): Promise<Serving> {
  const configuration = readConfiguration(environmentWithFile(join(import.meta.dirname, '..')))
  const log = createLog(configuration.LOG_LEVEL)
  const database = await openDatabase(configuration)
  const pool = createPool({ url: database.url, max: POOL, name: 'comptoir' })
  const comptoir = await createApp({ configuration, pool, log })
  const hearing = await hearForgetting({ databaseUrl: database.url, cache: comptoir.platform.cache, log })
  const runner = jobs ? await startJobs({ ...comptoir, pool }) : undefined
  if (api) await warmUp(comptoir.app, modules)
  if (api) await comptoir.app.listen({ host: configuration.HOST, port: configuration.PORT })
  return {
    address: `http://${configuration.HOST}:${configuration.PORT}`,
    async stop() {
      await comptoir.app.close()
      await runner?.stop()
      await hearing.stop()
      await comptoir.platform.threads.stop()
      await pool.end()
      await database.close()
    },
  }
}
