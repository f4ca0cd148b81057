import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '#platform/database/embedded/cluster.ts'

/** A throw-away cluster of the machine's own PostgreSQL (Debian's layout), or undefined when it has none. */
export async function startOwnPostgresql(): Promise<{ version: string, url: string, stop: () => Promise<void> } | undefined> {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').filter((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)) : []
  const version = versions.toSorted((a, b) => Number(a) - Number(b)).find((each) => Number(each) >= 15)
  if (!version) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-own-'))
  chmodSync(folder, 0o755)
  const cluster = await startCluster({ dataDir: folder, throwAway: true, maxConnections: 300, programs: `/usr/lib/postgresql/${version}/bin` })
  return {
    version, url: cluster.url('postgres'),
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
