import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser for the journeys; throws one sentence when there is none. */
export function chromiumPath(): string {
  const found = PLACES.find((path) => existsSync(path))
  if (!found) throw new Error('The journeys need Chromium: install it (on Debian: apt-get install chromium), then try again.')
  return found
}

/** Installs Chromium from the system's packages when it is missing and this account may. */
export function installChromium(): void {
  if (PLACES.some((path) => existsSync(path)) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stdout.write('Installing Chromium (once) …\n')
  const apt = (...parameters: string[]) => execFileSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}
