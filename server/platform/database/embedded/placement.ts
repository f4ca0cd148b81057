import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isOpenToOthers, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'

/** Where root keeps what PostgreSQL's own account must reach when the clone lies in a closed folder. */
const SYSTEM_HOME = '/var/lib/comptoir'

/** The folder of the cluster: inside `dataDir`, or under the system home when PostgreSQL's account cannot walk there. */
export function clusterFolder(dataDir: string, account: Account | undefined): string {
  mkdirSync(dataDir, { recursive: true })
  if (!account || isOpenToOthers(dataDir)) return join(dataDir, 'postgresql')
  const folder = join(SYSTEM_HOME, createHash('sha256').update(dataDir).digest('hex').slice(0, 16), 'postgresql')
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  writeFileSync(join(dataDir, 'postgresql.location'), `${folder}\n`)
  return folder
}

/** The programs, in a folder that the account can reach; copied once per version when npm's folder is closed to it. */
export function reachableBinaries({ folder, version }: Binaries, account: Account | undefined): string {
  if (!account || isOpenToOthers(folder)) return folder
  const copy = join(SYSTEM_HOME, 'binaries', version)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // another start was first: its copy serves as well
  }
  return copy
}

/** Makes a folder that only the database's account may read. */
export function privateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}
