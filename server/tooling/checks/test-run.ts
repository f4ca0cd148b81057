import { globSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { finished } from 'node:stream/promises'
import { root } from '../commands/command.ts'
import type { Outcome } from './outcome.ts'

/** As many files at once as the machine has use for: most of their time is PostgreSQL's. */
const FILES_AT_ONCE = 3

/** The test files of a pattern, from the root; the last of the alphabet first, for the tooling's take longest and would run alone at the end. */
export const testFiles = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') }).map((file) => join(root, file)).sort().reverse()

/** Runs test files, each in its own process, and shows what they say. */
export async function runTests(files: string[], environment: Record<string, string> = {}, concurrency = FILES_AT_ONCE): Promise<Outcome> {
  Object.assign(process.env, environment)
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 }
  const stream = run({ files, concurrency, isolation: 'process', execArgv: ['--disable-warning=ExperimentalWarning'] })
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return
    outcome.passed += counts.passed
    outcome.failed += counts.tests - counts.passed - counts.skipped - counts.todo
    outcome.skipped += counts.skipped + counts.todo
  })
  const shown = stream.compose(new spec())
  shown.pipe(process.stdout, { end: false })
  await finished(shown)
  return outcome
}
