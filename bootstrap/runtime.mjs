// Runs on the machine's own Node (20 or newer) before anything is installed: plain JavaScript, no dependency.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Installs the packages when they are missing or older than the lock file. */
export function installPackages() {
  const mark = join(root, 'node_modules/.package-lock.json')
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return
  process.stdout.write('Installing the packages (once, a minute or two) …\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) fail('The packages could not be installed: read the lines above, then try again.')
}

/** The Node that Comptoir runs on: the one among its packages, or the machine's when it is new enough. */
export function runtime() {
  const require = createRequire(join(root, 'package.json'))
  for (const name of [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]) {
    try {
      const manifest = require.resolve(`${name}/package.json`)
      return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.node)
    } catch { /* not for this machine */ }
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return fail(`Comptoir brings no Node for ${process.platform}-${process.arch}: install Node 26 or newer, then try again.`)
}

/**
 * How a process of ours uses memory, for a small machine: left alone, Node keeps 64 MB for what is young and gathers what is old so late that
 * an API process under load takes twice as much for the same speed (docs/benchmarks.md, 13). What a process starts takes the same.
 */
const frugal = ['--max-semi-space-size=16', '--max-old-space-size=512']

/** Runs a TypeScript file on that Node, passes signals on, and ends with its exit code. */
export function hand(over, parameters) {
  const child = spawn(runtime(), ['--disable-warning=ExperimentalWarning', ...frugal, join(root, over), ...parameters], { cwd: root, stdio: 'inherit', env: environment() })
  // a Ctrl-C in the terminal reaches the child by itself; a signal sent to this process alone does not
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1))
}

/** The pinned Node comes first on the path, so that every tool started from here runs on it too. Two arenas: with one per thread, the C library gives little back. */
export function environment() {
  return { MALLOC_ARENA_MAX: '2', ...process.env, PATH: `${dirname(runtime())}:${process.env.PATH ?? ''}` }
}

export function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Comptoir needs Node 20 or newer to begin; this is ${process.version}.`)
