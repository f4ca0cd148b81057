// node bootstrap/run.mjs server/tooling/test-files.ts FILES…: these test files against one throw-away server.
import { spawn } from 'node:child_process'
import { startTestServer } from './testing/server.ts'

const server = await startTestServer()
const child = spawn(process.execPath, ['--test', '--disable-warning=ExperimentalWarning', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, COMPTOIR_TEST_SERVER: server.url } })
child.on('exit', async (code) => {
  await server.stop()
  process.exit(code ?? 1)
})
