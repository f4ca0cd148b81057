import type { Transaction } from 'kysely'
import { tellToForget } from './cache/hearing.ts'
import type { Cache } from './cache/cache.ts'
import { newId } from '#kernel/identifier.ts'
import type { Refusal } from '#kernel/refusal.ts'
import type { Actor } from './actor.ts'
import type { Tables } from './database/generated/tables.ts'
import type { OpenTransaction, WithCommit } from './database/transaction.ts'
import { jobsOf, sendJobs, type Said } from './jobs/sending.ts'
import type { AnyListener } from './module.ts'

/** What can be said. Each module adds its events: `declare module '#platform/work.ts' { interface Events { … } }`. */
export interface Events {
  /** Said by nobody: it keeps the interface open before any module has spoken. */
  'platform.silence': Record<never, never>
}
export type EventName = keyof Events

/** One transaction of one actor: all that a use case may touch. */
export type Work = {
  readonly tx: Transaction<Tables>
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** One job row per listener, in the same transaction: it happens if and only if the work commits. */
  readonly say: <E extends EventName>(event: E, facts: Events[E]) => Promise<void>
  /** For a statement that was sent and whose answer nobody needs: it is waited for with the commit, and its failure undoes all. */
  readonly withCommit: WithCommit
  /** Forgets what was kept of these, here and in every other process, once the work is committed. */
  readonly forget: (...tags: readonly string[]) => void
  /** For caches only: runs when the work has been committed, and is lost with the process. */
  readonly afterCommit: (act: () => void) => void
}

export type InTransaction = <T>(actor: Actor, act: (work: Work) => Promise<T>) => Promise<T>

export type WorkOptions = {
  openTransaction: OpenTransaction
  cache: Cache
  clock: () => Temporal.Instant
  listeners: readonly AnyListener[]
  /** By name of the constraint that speaks. */
  refusals: ReadonlyMap<string, Refusal>
}

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const MOST_TRIES = 4

/** Makes the one function that opens transactions. A deadlock is tried again: nothing outside was touched, so nothing is done twice. */
export function transactions({ openTransaction, cache, clock, listeners, refusals }: WorkOptions): InTransaction {
  return async (actor, act) => {
    for (let attempt = 1; ; attempt += 1) {
      const after: (() => void)[] = []
      try {
        const outcome = await openTransaction(async (tx, withCommit) => {
          const said: Said[] = []
          const forgotten: string[] = []
          const work: Work = {
            tx, actor, now: clock(), withCommit,
            say: async (event, facts) => { said.push(...jobsOf(listeners, event, facts, actor)) },
            forget: (...tags) => { forgotten.push(...tags) },
            afterCommit: (later) => { after.push(later) },
          }
          const answer = await act(work)
          if (said.length > 0) withCommit(sendJobs(tx, said))
          if (forgotten.length > 0) {
            const change = newId()
            withCommit(tellToForget(tx, change, forgotten))
            after.push(() => { cache.forget(forgotten, change) })
          }
          return answer
        })
        for (const later of after) later()
        return outcome
      } catch (error) {
        const { code, constraint } = error as { code?: string, constraint?: string }
        if ((code === DEADLOCK || code === SERIALIZATION_FAILURE) && attempt < MOST_TRIES) continue
        throw (constraint && refusals.get(constraint)) || error
      }
    }
  }
}
