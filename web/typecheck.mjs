// vue-tsc on the TypeScript of this workspace: the one at the root is newer than vue-tsc can load
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
require('vue-tsc').run(require.resolve('typescript/lib/tsc'))
