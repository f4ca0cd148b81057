import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs a package of the system when what it brings is missing and this account may. */
export function installPackage(name: string, places: readonly string[]): void {
  if (places.some((path) => existsSync(path)) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stdout.write(`Installing ${name} (once) …\n`)
  const apt = (...parameters: string[]) => execFileSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', name)
}
