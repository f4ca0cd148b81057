import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackage } from './debian-package.ts'
import { startCluster } from '#platform/database/embedded/cluster.ts'

export const installPostgresql = (): void => { if (!oldestFit()) installPackage('postgresql', []) }

/** A throw-away cluster of the machine's own PostgreSQL (Debian's layout), or undefined when it has none. */
export async function startOwnPostgresql(): Promise<{ version: string, url: string, stop: () => Promise<void> } | undefined> {
  const version = oldestFit()
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

/** The oldest version of Debian's layout that Comptoir runs on. */
function oldestFit(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').filter((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`)) : []
  return versions.toSorted((a, b) => Number(a) - Number(b)).find((each) => Number(each) >= 15)
}
