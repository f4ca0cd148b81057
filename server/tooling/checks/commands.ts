import { spawnSync } from 'node:child_process'
import { root } from '../commands/command.ts'
import type { Outcome } from './outcome.ts'

/** Runs a tool and counts it as one check; what it says is shown when it fails. */
export function check(title: string, command: string, parameters: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, env: { ...process.env, NODE_ENV: 'development' } })
  const passed = status === 0
  process.stdout.write(`${passed ? '✔' : '✖'} ${title}\n${passed ? '' : `${error?.message ?? ''}${stdout}${stderr}\n`}`)
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}
