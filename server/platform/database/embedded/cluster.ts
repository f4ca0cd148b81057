import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../../free-port.ts'
import { databaseAccount, type Account } from './account.ts'
import { embeddedBinaries } from './binaries.ts'
import { clusterFolder, privateFolder, reachableBinaries } from './placement.ts'

/** A running embedded PostgreSQL. `stop` returns when its last process is gone. */
export type Cluster = {
  url: (database: string) => string
  stop: () => Promise<void>
  /** It was running before: another Comptoir's, or left behind by one that was killed. */
  adopted: boolean
}

export type ClusterOptions = {
  dataDir: string
  /** For throw-away clusters only: trades safety after a power cut for speed. */
  throwAway?: boolean
  maxConnections?: number
  /** The folder of another PostgreSQL's programs, for tests against the machine's own. */
  programs?: string
}

/** Starts PostgreSQL on a free loopback port, or adopts the one that runs on these files; initialises them the first time. Throws one sentence when it cannot. */
export async function startCluster({ dataDir, throwAway = false, maxConnections = 100, programs: given }: ClusterOptions): Promise<Cluster> {
  const account = databaseAccount()
  const folder = clusterFolder(dataDir, account)
  const running = runningServer(folder)
  if (running) return { url: urlOf(running.port), stop: () => endProcess(running.pid), adopted: true }
  const programs = given ?? join(reachableBinaries(embeddedBinaries(), account), 'bin')
  privateFolder(folder, account)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    await runToEnd(join(programs, 'initdb'), ['-D', folder, '-U', 'comptoir', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions', ...(throwAway ? ['--no-sync'] : [])], account)
  }
  const port = await freePort()
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: maxConnections,
    shared_buffers: '256MB', log_min_messages: 'warning', log_line_prefix: '',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const server = spawn(join(programs, 'postgres'), ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // its own process group: a Ctrl-C in the terminal reaches Comptoir first, which lets the work end before it stops the database
    { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const said = collect(server)
  const url = urlOf(port)
  await untilAnswering(server, url('postgres'), said)
  return { url, stop: () => endProcess(server.pid!), adopted: false }
}

const urlOf = (port: number) => (database: string) => `postgresql://comptoir@127.0.0.1:${port}/${database}`

/** The last words of a server, for the sentence that explains why it did not start. */
function collect(server: ChildProcess): () => string {
  let text = ''
  server.stderr?.on('data', (chunk: Buffer) => { text = (text + chunk.toString()).slice(-2000) })
  return () => text.trim()
}

async function untilAnswering(server: ChildProcess, url: string, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) break
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => {})
      await pause(50)
    }
  }
  server.kill('SIGKILL')
  throw new Error(`The embedded PostgreSQL did not start: ${said() || 'it gave no reason'}`)
}

/** Fast shutdown: sessions are ended, work is rolled back, the files are left clean. */
async function endProcess(pid: number): Promise<void> {
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (!isPostgres(pid)) return
    await pause(25)
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop: end it, then start again.`)
}

/** The server that runs on these files, as its own lock file tells (line 1 the process, line 4 the port). */
function runningServer(folder: string): { pid: number, port: number } | undefined {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (isPostgres(pid)) return { pid, port: Number(lines[3]) }
  rmSync(file)
  return undefined
}

/** A process number is used again by the system, so the name is looked at too where the system tells it. A dead child that nobody has waited for yet has no name. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}

async function runToEnd(program: string, parameters: string[], account: Account | undefined): Promise<void> {
  const child = spawn(program, parameters, { ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'] })
  const said = collect(child)
  const [code] = await once(child, 'exit') as [number | null]
  if (code !== 0) throw new Error(`The embedded PostgreSQL could not be initialised: ${said()}`)
}
