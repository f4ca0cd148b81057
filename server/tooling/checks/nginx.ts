import { existsSync } from 'node:fs'
import { installPackage } from './debian-package.ts'

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']

/** The machine's nginx, or undefined: then what is tested with it is left out. */
export const nginxPath = (): string | undefined => PLACES.find((path) => existsSync(path))

export const installNginx = (): void => installPackage('nginx-light', PLACES)
