import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readConfiguration } from '#platform/configuration.ts'
import { commands } from './commands/all-commands.ts'
import { root } from './commands/command.ts'

type Service = { network_mode?: string, image: string, command?: string[], environment?: Record<string, string>, depends_on?: Record<string, { condition: string }>, healthcheck?: object }

const read = (path: string) => readFileSync(join(root, 'deploy', path), 'utf8')
const { services, volumes } = parse(read('compose/compose.yaml'), { merge: true }) as { services: Record<string, Service>, volumes: Record<string, unknown> }
const ours = Object.entries(services).filter(([, { image }]) => image === 'comptoir')

test('every command that a deployment starts exists', () => {
  const started = [
    ...ours.map(([, { command = [] }]) => command.join(' ')),
    ...globSync(join(root, 'deploy/systemd/*.service')).map((path) => /^ExecStart=(.*)$/m.exec(readFileSync(path, 'utf8'))![1]!),
  ].flatMap((text) => /comptoir -- (\S+)/.exec(text)?.[1] ?? [])
  assert.deepEqual(started.toSorted(), ['api', 'api', 'migrate', 'worker', 'worker'])
  for (const name of started) assert.ok(name in commands, name)
})

test('the composed settings are those that production accepts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-compose-'))
  const own = { DATA_DIR: folder, SECRET_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://shop.example' }
  for (const [name, { environment = {} }] of ours.filter(([each]) => each !== 'web')) {
    const configuration = readConfiguration({ ...environment, ...own })
    assert.deepEqual([configuration.production, configuration.TRUST_PROXY, configuration.REDIS_URL], [true, true, 'redis://redis'], name)
    assert.match(configuration.DATABASE_URL!, /@postgresql\/comptoir$/)
  }
  assert.equal(services['api']!.environment!['PORT'], '8000')
  rmSync(folder, { recursive: true })
})

test('what nginx asks at its own address lives in its network, and what is waited for can be waited for', () => {
  const site = read('nginx/comptoir.conf')
  const { environment } = services['web']!
  for (const port of [services['api']!.environment!['PORT'], environment!['PORT']]) assert.match(site, new RegExp(`server 127\\.0\\.0\\.1:${port};`))
  for (const [name, service] of ours) {
    assert.equal(service.network_mode, 'service:nginx', name)
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      assert.ok(services[other], other)
      if (condition === 'service_healthy') assert.ok(services[other].healthcheck, other)
    }
  }
  assert.deepEqual(Object.keys(volumes), ['data', 'postgresql'])
})
