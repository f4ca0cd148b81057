// node bootstrap/run.mjs FILE.ts [parameters]: installs what is missing, then runs the file on the pinned Node.
import { hand, installPackages } from './runtime.mjs'

const [file, ...parameters] = process.argv.slice(2)
installPackages()
hand(file, parameters)
