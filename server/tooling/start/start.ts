// npm start: database, migrations, first data, API with jobs, and the web, until Ctrl-C. npm run dev: the same with reload.
import { openDatabase, type OpenedDatabase } from '#platform/database/open-database.ts'
import { configurationHere } from '../commands/command.ts'
import { DEMO_PASSWORD, demoShopper } from '../demo/demo-account.ts'
import { buildWeb } from './build-web.ts'
import { keepRunning, type Running } from './children.ts'
import { firstData } from './first-data.ts'
import { demandFreePort } from './ports.ts'
import { untilAskedToStop } from './stopping.ts'

const reload = process.argv.includes('--reload')
const say = (text: string) => process.stdout.write(`${text}\n`)
const stopping = untilAskedToStop()
const running: Running[] = []
let database: OpenedDatabase | undefined

try {
  const configuration = configurationHere()
  await demandFreePort('PORT', configuration.PORT, configuration.HOST)
  await demandFreePort('WEB_PORT', configuration.WEB_PORT, configuration.HOST)
  say(configuration.DATABASE_URL ? 'Connecting to the database …' : 'Starting PostgreSQL …')
  database = await openDatabase(configuration)
  if (!reload) await buildWeb(say)
  await firstData(configuration, database.url, say)
  // whoever starts it by hand reads sentences: a line for every answer is for machines
  const LOG_LEVEL = process.env['LOG_LEVEL'] ?? (configuration.production ? 'info' : 'warn')
  const environment = { ...process.env, LOG_LEVEL, DATABASE_URL: database.url, DATA_DIR: configuration.DATA_DIR }
  running.push(await keepRunning('API', [...(reload ? ['--watch', '--watch-preserve-output'] : []), 'server/tooling/command-line.ts', 'serve'], environment, `http://${configuration.HOST}:${configuration.PORT}/health/ready`))
  const webServer = reload ? ['node_modules/nuxt/bin/nuxt.mjs', 'dev', 'web', '--no-fork'] : ['--import', './server/tooling/start/follow-parent.mjs', 'web/.output/server/index.mjs']
  running.push(await keepRunning('web', webServer, {
    ...environment, NODE_ENV: reload ? 'development' : 'production', ...(configuration.production && { NUXT_PUBLIC_I18N_BASE_URL: configuration.PUBLIC_URL }), HOST: configuration.HOST, PORT: String(configuration.WEB_PORT), NUXT_API_BASE: `http://${configuration.HOST}:${configuration.PORT}`,
  }, `http://${configuration.HOST}:${configuration.WEB_PORT}/`))
  say(`
  Comptoir is open.

    Shop            http://localhost:${configuration.WEB_PORT}/
    Administration  http://localhost:${configuration.WEB_PORT}/admin
    API             http://localhost:${configuration.PORT}/api/docs/
${configuration.production ? '' : `\n    Sign in with ${configuration.ADMIN_EMAIL} / ${process.env['ADMIN_PASSWORD'] ? 'your ADMIN_PASSWORD' : configuration.ADMIN_PASSWORD}${configuration.COMPTOIR_DEMO ? `,\n    as a customer with ${demoShopper.email} / ${DEMO_PASSWORD}` : ''}\n`}
  Ctrl-C stops everything.
`)
  await stopping
  say('Stopping …')
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  for (const child of running.toReversed()) await child.stop()
  await database?.close({ evenIfAdopted: true })
  process.exit()
}
