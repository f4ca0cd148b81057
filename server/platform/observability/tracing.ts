import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api'
import type { Configuration } from '../configuration.ts'
import type { Log } from '../log.ts'

/** Follows requests and jobs through their queries. Without a collector nothing is recorded and it costs nothing. */
export type Tracing = {
  /** Begins a request (continuing its caller's trace, as its `traceparent` header says) or a job. */
  begin: (kind: 'request' | 'job', name: string, attributes: Record<string, string>, traceparent?: unknown) => Span | undefined
  /** A query that has just ended, under what asked for it. Its text, never its values. */
  query: (parent: Span | undefined, query: { sql: string, milliseconds: number, failed: boolean }) => void
  close: () => Promise<void>
}

/** Sends traces to the collector that `OTEL_EXPORTER_OTLP_ENDPOINT` names (OTLP over HTTP); how many is said by the standard `OTEL_TRACES_SAMPLER`. */
export function startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Pick<Configuration, 'OTEL_EXPORTER_OTLP_ENDPOINT'>, log: Log): Tracing {
  if (endpoint === undefined) return { begin: () => undefined, query: () => {}, close: async () => {} }
  let tracer: Tracer | undefined
  const loading = loadProvider(endpoint)
  loading.then((provider) => { tracer = provider.getTracer('comptoir') }, (error: unknown) => { log.error({ err: error }, 'traces cannot be sent') })
  return {
    begin(kind, name, attributes, traceparent) {
      const parent = kind === 'request' ? contextOf(traceparent) : ROOT_CONTEXT
      return tracer?.startSpan(name, { kind: kind === 'request' ? SpanKind.SERVER : SpanKind.CONSUMER, attributes }, parent)
    },
    query(parent, { sql, milliseconds, failed }) {
      if (!parent?.isRecording()) return
      const text = sql.replace(/\s+/g, ' ').trim()
      const ended = Date.now()
      const span = tracer?.startSpan(text.slice(0, 40), {
        kind: SpanKind.CLIENT, startTime: ended - milliseconds, attributes: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, 1_000) },
      }, trace.setSpan(context.active(), parent))
      if (failed) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end(ended)
    },
    async close() {
      await loading.then((provider) => provider.shutdown(), () => {})
    },
  }
}

/** W3C Trace Context: `00-<trace>-<span>-<flags>`. Anything else begins a trace of its own. */
function contextOf(traceparent: unknown) {
  const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(typeof traceparent === 'string' ? traceparent : '') ?? []
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true })
}

async function loadProvider(endpoint: string) {
  const [{ NodeTracerProvider }, { BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/sdk-trace-base'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  return new NodeTracerProvider({ resource: resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'comptoir' }), spanProcessors: [new BatchSpanProcessor(exporter)] })
}
