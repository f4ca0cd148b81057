import type { NodeClient } from '@sentry/node'
import type { Configuration } from '../configuration.ts'
import type { Log } from '../log.ts'

/** Where an error came from: a route or a job, and the request that caused it. */
export type ErrorPlace = { at: string, request_id: string }

/** Tells somebody about errors that nobody expected. */
export type ErrorReports = {
  report: (error: unknown, place: ErrorPlace) => void
  /** Waits a moment for what is still to be sent. */
  close: () => Promise<void>
}

const PATIENCE_MILLISECONDS = 2_000

/**
 * Sends errors to Sentry where `SENTRY_DSN` is set, to nobody otherwise: the error, its stack, its place and request number. Nothing of
 * the request itself travels, nor values that PostgreSQL or a library quoted in its sentence.
 */
export function errorReports({ SENTRY_DSN, NODE_ENV }: Pick<Configuration, 'SENTRY_DSN' | 'NODE_ENV'>, log: Log): ErrorReports {
  if (SENTRY_DSN === undefined) return { report: () => {}, close: async () => {} }
  const loading = loadClient(SENTRY_DSN, NODE_ENV)
  loading.catch((error: unknown) => { log.error({ err: error }, 'errors cannot be sent to Sentry') })
  return {
    report: (thrown, place) => void send(loading, thrown, place).catch(() => {}),
    async close() {
      await loading.then(({ client }) => client.close(PATIENCE_MILLISECONDS), () => {})
    },
  }
}

async function send(loading: ReturnType<typeof loadClient>, error: unknown, { at, request_id }: ErrorPlace): Promise<void> {
  const { client, scope } = await loading
  const here = scope.clone()
  here.setTag('at', at)
  here.setTag('request_id', request_id)
  client.captureException(error, {}, here)
}

/** The library is large and most installations never need it: it is loaded only here. */
async function loadClient(dsn: string, environment: string) {
  const { NodeClient, Scope, defaultStackParser, makeNodeTransport } = await import('@sentry/node')
  const client: NodeClient = new NodeClient({
    dsn, environment, integrations: [], transport: makeNodeTransport, stackParser: defaultStackParser,
    beforeSend(event) {
      delete event.server_name
      for (const exception of event.exception?.values ?? []) if (exception.value) exception.value = withoutValues(exception.value)
      return event
    },
  })
  client.init()
  const scope = new Scope()
  scope.setClient(client)
  return { client, scope }
}

/** What stands in quotes or looks like an address may be somebody's. */
export const withoutValues = (sentence: string) => sentence.replace(/"[^"]*"|'[^']*'|«[^»]*»|\S+@\S+/g, '…')
