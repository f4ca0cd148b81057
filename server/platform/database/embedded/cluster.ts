import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { databaseAccount, type Account } from './account.ts'
import { embeddedBinaries } from './binaries.ts'
import { clusterFolder, privateFolder, reachableBinaries } from './placement.ts'

/** A running embedded PostgreSQL. `stop` returns when its last process is gone. */
export type Cluster = { url: (database: string) => string, stop: () => Promise<void> }

export type ClusterOptions = {
  dataDir: string
  /** For throw-away clusters only: trades safety after a power cut for speed. */
  throwAway?: boolean
  maxConnections?: number
}

/** Starts PostgreSQL on a free loopback port, initialising it the first time. Throws one sentence when it cannot. */
export async function startCluster({ dataDir, throwAway = false, maxConnections = 100 }: ClusterOptions): Promise<Cluster> {
  const account = databaseAccount()
  const programs = join(reachableBinaries(embeddedBinaries(), account), 'bin')
  const folder = clusterFolder(dataDir, account)
  privateFolder(folder, account)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    await runToEnd(join(programs, 'initdb'), ['-D', folder, '-U', 'comptoir', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions', ...(throwAway ? ['--no-sync'] : [])], account)
  }
  await endFormerServer(folder)
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
  const url = (database: string) => `postgresql://comptoir@127.0.0.1:${port}/${database}`
  await untilAnswering(server, url('postgres'), said)
  return { url, stop: () => stopServer(server) }
}

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
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGINT')
  await once(server, 'exit')
}

/** After a `kill -9` of Comptoir its PostgreSQL may still run on these files: it is asked to end before a new one starts. */
async function endFormerServer(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid)) return rmSync(file)
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 200 && isPostgres(pid); attempt += 1) await pause(50)
  if (isPostgres(pid)) throw new Error(`Another PostgreSQL (process ${pid}) uses ${folder} and does not stop: end it, then start again.`)
}

/** A process number is used again by the system, so the name is looked at too where the system tells it. */
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
