// npm run bench [-- --quick] [-- --only=1,2,3]: what is measured, beside what the machine could give at most.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { measureCatalogue } from './measure-catalogue.ts'
import { measurePosting, measureReports } from './measure-books.ts'
import { measureChain } from './measure-chain.ts'
import { measurePages } from './measure-pages.ts'
import { measureReading } from './measure-reading.ts'
import { measureRunning } from './measure-running.ts'
import { measureSlots } from './measure-slots.ts'
import { openStage } from './stage.ts'
import { tableOf, type Result } from './table.ts'

const quick = process.argv.includes('--quick')
const only = process.argv.find((parameter) => parameter.startsWith('--only='))?.slice(7).split(',')
const wanted = (number: string) => !only || only.includes(number)
const pace = quick ? { seconds: 2, rounds: 1 } : { seconds: 8, rounds: 3 }

process.stdout.write(`Comptoir on ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, PostgreSQL with fsync, one API process with its jobs; load from the same machine.\n`)
const stage = await openStage({ withWeb: wanted('3') })
const results: Result[] = []
try {
  if (wanted('13')) results.push(...await measureRunning(stage))
  if (wanted('1')) results.push(...await measureReading(stage, pace))
  if (wanted('2')) results.push(...await measureChain(stage, pace))
  if (wanted('11')) results.push(...await measureSlots(stage, pace))
  if (wanted('7')) results.push(...await measurePosting(stage, pace))
  if (wanted('8')) results.push(...await measureReports(stage, pace))
  if (wanted('4')) results.push(...await measureCatalogue(stage, pace))
  if (wanted('3')) results.push(...await measurePages(stage, pace))
} finally {
  await stage.close()
}
process.stdout.write(`\n${tableOf(results)}\n`)
const folder = join(import.meta.dirname, '../var')
mkdirSync(folder, { recursive: true })
const file = join(folder, 'bench.json')
writeFileSync(file, `${JSON.stringify({ made_at: new Date().toISOString(), node: process.version, results }, null, 2)}\n`)
process.stdout.write(`\nAlso in ${file}\n`)
process.exit(0)
