import { randomBytes } from 'node:crypto'
import type { App } from '#platform/http/app.ts'
import { writeCoda, type WrittenMovement, type WrittenStatement } from '#tooling/coda/write-coda.ts'

export const iban = 'BE68539007547034'
export const day = (text: string) => Temporal.PlainDate.from(text)

/** A bank that keeps the balance of the account and numbers its statements. */
export function openBank(balance = 100_000n) {
  let opening_cents = balance
  let opening_day = day('2026-10-30')
  let sequence = 0
  return {
    /** The next statement: of that day, with those movements. */
    statement(on: string, movements: readonly Omit<WrittenMovement, 'day'>[], change: Partial<WrittenStatement> = {}): WrittenStatement {
      sequence += 1
      const written = { iban, sequence, opening_cents, opening_day, day: day(on), movements: movements.map((movement) => ({ ...movement, day: day(on) })), ...change }
      opening_cents = written.movements.reduce((sum, { amount_cents }) => sum + amount_cents, opening_cents)
      opening_day = written.day
      return written
    },
  }
}

/** Sends a file as a browser does. */
export async function upload(app: App, authorization: string, file: Buffer, query = '', name = 'extraits.cod') {
  const boundary = `----${randomBytes(8).toString('hex')}`
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), file, Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const answer = await app.inject({
    method: 'POST', url: `/api/admin-dashboard/bank-statements/import/${query}`, payload, headers: { authorization, 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  return { status: answer.statusCode, body: answer.json() }
}

export const coda = (...statements: WrittenStatement[]) => writeCoda(statements)
