import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from '@opentelemetry/api'

/** What is being done at this moment: a request by its route, a job by its name. Every query knows for whom it runs. */
export type Scope = {
  name: string
  request_id: string
  /** Where traces are sent: what its queries belong to. */
  span: Span | undefined
  queries: number
  milliseconds: number
  /** How often each text was asked. */
  asked: Map<string, number>
}

const scopes = new AsyncLocalStorage<Scope>()

/** Runs an act in a scope of its own. */
export function inScope<T>({ name, request_id, span }: Pick<Scope, 'name' | 'request_id' | 'span'>, act: () => T): T {
  return scopes.run({ name, request_id, span, queries: 0, milliseconds: 0, asked: new Map() }, act)
}

export const currentScope = (): Scope | undefined => scopes.getStore()
