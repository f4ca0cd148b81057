import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../commands/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'comptoir-start-'))
after(() => { rmSync(folder, { recursive: true, force: true }) })

/** Starts Comptoir with a setting that cannot work; what it says and how it ends. */
function start(environment: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'server/tooling/start/start.ts'], {
    cwd: root, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '18731', WEB_PORT: '18732', ...environment },
  })
  return { status, said: stderr.trim() }
}

test('a port in use stops the start with one sentence that names it', async () => {
  const other = createServer().listen(18731, '127.0.0.1')
  await once(other, 'listening')
  const { status, said } = start({})
  other.close()
  assert.equal(status, 1)
  assert.match(said, /^PORT: port 18731 is in use: stop what listens there, or choose another one[^\n]*$/)
})

test('a folder that cannot be written stops the start with one sentence', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const { status, said } = start({ DATA_DIR: join(file, 'data') })
  assert.equal(status, 1)
  assert.match(said, /^DATA_DIR: .+ cannot be written \(ENOTDIR\)[^\n]*$/)
})

test('a database that does not answer stops the start with one sentence', () => {
  const { status, said } = start({ DATABASE_URL: 'postgresql://nobody:secret-word@127.0.0.1:1/none' })
  assert.equal(status, 1)
  assert.match(said, /^DATABASE_URL: the database cannot be used \([^\n]+\)\. Check host, name, user and password\.$/)
  assert.doesNotMatch(said, /secret-word/)
})

test('a setting that makes no sense is named with the reason', () => {
  const { status, said } = start({ PORT: 'eighty', RATE_LIMIT: 'sometimes' })
  assert.equal(status, 1)
  assert.match(said, /^The configuration is not usable\. PORT: [^\n]+; RATE_LIMIT: [^\n]+\.$/)
})

test('production without its secret is refused, and no secret is made up', () => {
  const { status, said } = start({ NODE_ENV: 'production' })
  assert.equal(status, 1)
  assert.match(said, /^SECRET_KEY: must be set in production/)
})
