import { existsSync } from 'node:fs'
import { installPackage } from './debian-package.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The browser for the journeys; throws one sentence when there is none. */
export function chromiumPath(): string {
  const found = PLACES.find((path) => existsSync(path))
  if (!found) throw new Error('The journeys need Chromium: install it (on Debian: apt-get install chromium), then try again.')
  return found
}

/** Installs Chromium from the system's packages when it is missing and this account may. */
export const installChromium = (): void => installPackage('chromium', PLACES)
