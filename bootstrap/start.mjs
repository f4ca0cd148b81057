// npm start: installs what is missing, then starts everything on the pinned Node.
import { hand, installPackages } from './runtime.mjs'

installPackages()
hand('server/tooling/start/start.ts', process.argv.slice(2))
