import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { freePort } from '#platform/free-port.ts'
import { installPackage } from './debian-package.ts'

const PLACES = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']

export const installRedis = (): void => installPackage('redis-server', PLACES)

/** A throw-away Redis of the machine's own, in memory only, or undefined when it has none. */
export async function startOwnRedis(port?: number): Promise<{ url: string, port: number, stop: () => Promise<void> } | undefined> {
  const program = PLACES.find((path) => existsSync(path))
  if (!program) return undefined
  const chosen = port ?? await freePort()
  const server = spawn(program, ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout })) if (line.includes('Ready to accept connections')) break
  server.stdout.resume()
  return {
    url: `redis://127.0.0.1:${chosen}`, port: chosen,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill()
      await once(server, 'exit')
    },
  }
}
