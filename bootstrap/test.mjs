// npm test: installs what is missing, then runs every check on the pinned Node and closes with one line.
import { hand, installPackages } from './runtime.mjs'

installPackages()
hand('server/tooling/checks/run-checks.ts', process.argv.slice(2))
