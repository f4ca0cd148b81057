import type { Refusal } from '#kernel/refusal.ts'
import type { Region } from './cache/cache.ts'
import type { Configuration } from './configuration.ts'
import type { Reading } from './database/database.ts'
import type { App } from './http/app.ts'
import type { Letterhead } from './mail/mail.ts'
import type { Platform } from './platform.ts'
import type { EventName, Events, Work } from './work.ts'

/** The roles that Comptoir brings; an administrator can change what they may do. */
export type Role = 'administrator' | 'shop_manager' | 'practitioner' | 'support_agent' | 'hr_manager' | 'bookkeeper' | 'accountant_readonly' | 'customer'

/**
 * Hears an event after its commit. `act` runs in one transaction and acts once (the configuration is there for links and
 * signatures); `reach` may talk to the outside and can be run again.
 */
export type Listener<E extends EventName> = {
  hears: E
  /** `module.verb-noun`, unique; the name of the job. */
  name: string
  /** Which events concern it at all; the others make no job. All, when not said. */
  concerns?: (facts: Events[E]) => boolean
} & (
  | { act: (work: Work, facts: Events[E], configuration: Configuration) => Promise<void> }
  | { reach: (platform: Platform, facts: Events[E]) => Promise<void> }
)
export type AnyListener = { [E in EventName]: Listener<E> }[EventName]

/** Runs by the clock; `cron` in UTC, five fields. */
export type Schedule = {
  name: string
  cron: string
  run: (platform: Platform) => Promise<void>
}

/** What a module gives to the composition root. */
export type Module = {
  name: string
  routes?: (app: App) => void
  listeners?: readonly AnyListener[]
  schedules?: readonly Schedule[]
  /** Constraint of the database → what it says to the caller. */
  refusals?: Readonly<Record<string, Refusal>>
  /** Permission → the seeded roles that hold it at first; the administrator holds them all. */
  permissions?: Readonly<Record<string, readonly Role[]>>
  /** Addresses that the first visitors will ask for: they are asked for before anybody is let in. */
  warm?: readonly string[]
  /** Parts of the cache that its routes and queries use. */
  regions?: readonly Region[]
  /** Who writes the mails; said by the one module that knows the company. */
  letterhead?: (reading: Reading) => Promise<Letterhead | undefined>
}
