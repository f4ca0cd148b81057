import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system account under which PostgreSQL runs; undefined means: the account of this process. */
export type Account = { uid: number, gid: number }

const NAME = 'comptoir-db'

/** PostgreSQL refuses to run as root, so root lends it an account without rights, made once. */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = lookUp()
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', NAME], { stdio: 'pipe' })
  } catch {
    throw new Error(`PostgreSQL does not run as root, and the system account ${NAME} for it could not be made: start Comptoir as an ordinary user, or set DATABASE_URL.`)
  }
  return lookUp()
}

function lookUp(): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Whether an account without rights can walk down to this folder (a home directory is often closed to others). */
export function isOpenToOthers(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}
