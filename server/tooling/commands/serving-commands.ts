import { writeFileSync } from 'node:fs'
import { modules } from '../../app.ts'
import { serve } from '../../main.ts'
import { writeAccessTable } from '../access/access-table.ts'
import { untilAskedToStop } from '../start/stopping.ts'
import { withComptoir, WrongUse, type Command } from './command.ts'

const serving = (summary: string, parts: { api: boolean, jobs: boolean }): Command => ({
  summary,
  usage: '',
  async run() {
    const { address, stop } = await serve(parts)
    process.stdout.write(parts.api ? `The API answers at ${address}\n` : 'The jobs run.\n')
    process.send?.({ ready: true })
    await untilAskedToStop()
    await stop()
  },
})

export const apiCommand = serving('serve the API', { api: true, jobs: false })
export const workerCommand = serving('run the jobs', { api: false, jobs: true })
export const serveCommand = serving('serve the API and run the jobs in one process', { api: true, jobs: true })

export const openapiCommand: Command = {
  summary: 'print the OpenAPI document, or write it to a file',
  usage: '[FILE]',
  run: ([file, ...rest]) => withComptoir(async ({ app }) => {
    if (rest.length) throw new WrongUse('openapi takes one file.')
    await app.ready()
    const text = `${JSON.stringify(app.swagger(), null, 2)}\n`
    if (file) writeFileSync(file, text)
    else process.stdout.write(text)
  }),
}

export const accessTableCommand: Command = {
  summary: 'write who may call what, for somebody to read (for developers)',
  usage: '',
  run: () => withComptoir(async ({ app }) => {
    await app.ready()
    writeAccessTable(app.permittedRoutes, modules)
  }),
}
