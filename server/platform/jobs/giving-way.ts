import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** More than half of the last moment spent working: somebody is being answered. */
const BUSY = 0.5
const LOOK_EVERY_MILLISECONDS = 100
/** Nothing waits for ever: a payment's message is worked off within about a second of its turn. */
const LONGEST_WAIT_MILLISECONDS = 1_000

export type GivingWay = { untilCalm: () => Promise<void>, stop: () => void }

/** Jobs share the process with those who are being answered, and those come first: a job begins when there is air, or after a second. */
export function givingWay(): GivingWay {
  let last = performance.eventLoopUtilization()
  let share = 0
  const looking = setInterval(() => {
    const now = performance.eventLoopUtilization()
    share = performance.eventLoopUtilization(now, last).utilization
    last = now
  }, LOOK_EVERY_MILLISECONDS).unref()
  return {
    async untilCalm() {
      for (let waited = 0; waited < LONGEST_WAIT_MILLISECONDS; waited += LOOK_EVERY_MILLISECONDS) {
        if (share <= BUSY) return
        await pause(LOOK_EVERY_MILLISECONDS)
      }
    },
    stop: () => clearInterval(looking),
  }
}
