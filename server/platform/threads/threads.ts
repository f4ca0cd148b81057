import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'

/** Work that would hold the event loop: documents, pictures, large imports. */
export type Threads = {
  /**
   * Runs the default export of a module in a worker thread. Input and output are cloned: plain objects, bigint and bytes
   * travel; Temporal values and functions do not. Waits when every thread is busy; throws what the task throws.
   */
  run: <Input, Output>(task: URL, input: Input) => Promise<Output>
  /** Lets the running tasks end, then stops every thread. */
  stop: () => Promise<void>
}

/** Without a limit a thread collects its garbage so late that it takes twice the memory for the same speed. */
const heap = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

/** Threads that start when there is work and go when there is none; one core is left to the event loop. */
export function startThreads(): Threads {
  let pool: Piscina | undefined
  const open = () => pool ??= new Piscina({
    minThreads: 0, maxThreads: Math.max(1, availableParallelism() - 1), idleTimeout: 30_000, workerHistogram: false, resourceLimits: heap,
  })
  return {
    run: (task, input) => open().run(input, { filename: fileURLToPath(task) }),
    async stop() {
      await pool?.close()
      pool = undefined
    },
  }
}
