import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../commands/command.ts'

/** A process of ours that is started again when it dies. */
export type Running = { stop: () => Promise<void> }

const START_SECONDS = 60
const GRACE_MILLISECONDS = 20_000
const MOST_DEATHS = 5
const DEATHS_FORGOTTEN_AFTER_MILLISECONDS = 60_000

/** Starts a script, waits until its address answers, and starts it again when it dies without being asked to. Throws one sentence when it never answers. */
export async function keepRunning(name: string, parameters: string[], env: NodeJS.ProcessEnv, address: string): Promise<Running> {
  let child: ChildProcess
  let asked = false
  let deaths: number[] = []
  const launch = () => {
    // its own process group: Ctrl-C reaches this process alone, which stops its children in order
    child = spawn(process.execPath, [...process.execArgv, ...parameters], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true })
    child.once('exit', (code, signal) => {
      if (asked) return
      deaths = [...deaths, Date.now()].filter((at) => at > Date.now() - DEATHS_FORGOTTEN_AFTER_MILLISECONDS)
      process.stderr.write(`The ${name} ended unexpectedly (${signal ?? `exit code ${code}`})${deaths.length < MOST_DEATHS ? ': starting it again.' : ' again and again: it stays stopped. Look at the lines above, then start Comptoir again.'}\n`)
      if (deaths.length < MOST_DEATHS) launch()
    })
  }
  launch()
  const stop = async () => {
    asked = true
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS)
    await gone
    clearTimeout(timer)
  }
  for (let attempt = 0; attempt < START_SECONDS * 10; attempt += 1) {
    if (await answers(address)) return { stop }
    if (deaths.length > 0) break
    await pause(100)
  }
  await stop()
  throw new Error(`The ${name} did not start: the lines above say why.`)
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })).status < 500
  } catch {
    return false
  }
}
