import type { FastifyReply } from 'fastify'
import { Readable } from 'node:stream'
import { decimal } from '#kernel/money.ts'

type Cell = string | number | bigint | null | Temporal.PlainDate

/** Sends rows as they come, as CSV (RFC 4180) with a header line: cents as decimal euros, days as they are. */
export function sendCsv<Row extends Readonly<Record<string, unknown>>>(
  reply: FastifyReply,
  name: string,
  columns: readonly (keyof Row & string)[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): FastifyReply {
  async function* lines() {
    yield `${columns.map((column) => column.replace(/_cents$/, '')).join(',')}\r\n`
    for await (const row of rows) yield `${columns.map((column) => cell(row[column] as Cell)).join(',')}\r\n`
  }
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(Readable.from(lines()))
}

function cell(value: Cell): string {
  if (typeof value === 'bigint') return decimal(value)
  const text = value === null ? '' : String(value)
  // a spreadsheet would run a text that begins like a formula
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Every row of a list that is read stretch by stretch. */
export async function* whole<Row>(
  read: (cursor: string | undefined) => Promise<{ next: string | null; results: Row[] }>,
): AsyncGenerator<Row> {
  let cursor: string | undefined
  do {
    const { next, results } = await read(cursor)
    yield* results
    cursor = next ?? undefined
  } while (cursor !== undefined)
}
