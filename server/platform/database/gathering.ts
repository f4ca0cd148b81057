import type { Duplex } from 'node:stream'
import type pg from 'pg'

const gathering = new WeakSet<Duplex>()

/**
 * Statements that are sent in one turn of the event loop leave in one write: each write to a socket wakes the kernel and the
 * other side, which costs more than what most statements do.
 */
export function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  if (gathering.has(stream)) return
  gathering.add(stream)
  stream.cork()
  process.nextTick(() => {
    gathering.delete(stream)
    stream.uncork()
  })
}
