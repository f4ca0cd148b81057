import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './commands/command.ts'
import { openHarness } from './testing/harness.ts'

const { app } = await openHarness()

test('the web’s client is generated from this API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-openapi-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(app.swagger()))
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'generate:api', '--workspace', 'web', '--silent', '--', file, '--check'], { cwd: root, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  assert.equal(status, 0, `run: npm run comptoir -- openapi /tmp/openapi.json && npm run generate:api -w web -- /tmp/openapi.json\n${stdout}${stderr}`)
})
