import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../commands/command.ts'

const STAMP = join(root, 'web/.output/comptoir-stamp')
const SOURCES = ['web/app/**/*', 'web/i18n/**/*', 'web/server/**/*', 'web/public/**/*', 'web/*.ts', 'web/package.json', 'package-lock.json']

/** Builds the web when its sources changed since the last build. Throws one sentence, with what the build said, when it fails. */
export async function buildWeb(say: (text: string) => void): Promise<void> {
  const stamp = stampOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return
  say('Building the web (once, about a minute) …')
  const build = spawn('npm', ['run', 'build', '--workspace', 'web', '--silent'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', NUXT_TELEMETRY_DISABLED: '1' } })
  let said = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4_000) })
  const [code] = await once(build, 'exit') as [number | null]
  if (code !== 0) throw new Error(`The web could not be built:\n${said}`)
  writeFileSync(STAMP, stamp)
}

function stampOfSources(): string {
  const hash = createHash('sha256')
  for (const entry of globSync(SOURCES, { cwd: root, withFileTypes: true }).filter((found) => found.isFile()).map((found) => join(found.parentPath, found.name)).sort()) {
    hash.update(entry).update(readFileSync(entry))
  }
  return hash.digest('hex')
}
