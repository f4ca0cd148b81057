// npm test [FILES…]: types, lint, every test on the embedded PostgreSQL, again on the machine's own, and the journeys in a browser.
import { buildWeb } from '../start/build-web.ts'
import { startTestServer } from '../testing/server.ts'
import { installChromium } from './chromium.ts'
import { check } from './commands.ts'
import { installNginx } from './nginx.ts'
import { installRedis } from './redis.ts'
import { add, lineOf, type Outcome } from './outcome.ts'
import { installPostgresql, startOwnPostgresql } from './own-postgresql.ts'
import { runTests, testFiles } from './test-run.ts'

const bin = (name: string) => `node_modules/.bin/${name}`
const title = (text: string) => process.stdout.write(`\n── ${text}\n`)
let total: Outcome = { passed: 0, failed: 0, skipped: 0 }
const chosen = process.argv.slice(2)

async function onServer(url: string | undefined, files: string[], atOnce?: number): Promise<Outcome> {
  if (url) process.env['TEST_SERVER_URL'] = url
  const server = await startTestServer()
  try {
    return await runTests(files, { COMPTOIR_TEST_SERVER: server.url }, atOnce)
  } finally {
    await server.stop()
    delete process.env['TEST_SERVER_URL']
  }
}

if (chosen.length === 0) {
  title('Types and lint')
  total = add(total, check('the server, the contract, the journeys and the benchmarks have sound types', bin('tsc'), ['-p', '.']))
  total = add(total, check('the web has sound types', 'npm', ['run', 'typecheck', '--workspace', 'web', '--silent']))
  total = add(total, check('the linter finds nothing', bin('oxlint'), ['--deny-warnings']))
}

if (chosen.length === 0) for (const install of [installRedis, installPostgresql]) install()

if (chosen.some((file) => file.includes('e2e'))) {
  installChromium()
  await buildWeb((text) => process.stdout.write(`${text}\n`))
}

const files = chosen.length > 0 ? testFiles(...chosen) : testFiles('server/**/*.test.ts', 'contract/**/*.test.ts', 'web/**/*.test.ts')
title('Tests on the embedded PostgreSQL')
total = add(total, await onServer(undefined, files))

if (chosen.length === 0) {
  const own = await startOwnPostgresql()
  title(own ? `Tests on the machine's own PostgreSQL ${own.version}` : "The machine has no PostgreSQL of its own (15 or newer): the tests on it are left out")
  if (own) {
    total = add(total, await onServer(own.url, testFiles('server/{app,modules,platform}/**/*.test.ts')))
    await own.stop()
  }
}

if (chosen.length === 0) {
  title('Journeys in a browser')
  installChromium()
  installNginx()
  await buildWeb((text) => process.stdout.write(`${text}\n`))
  total = add(total, await onServer(undefined, testFiles('e2e/**/*.test.ts'), 1))
}

process.stdout.write(`\n${lineOf(total)}\n`)
process.exit(total.failed === 0 ? 0 : 1)
