import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { StandIn } from './listen.ts'

/** How the server treats the next message: 451 and 550 come for the address, 554 for the message, `lost-answer` takes it and hangs up without a word, `silent` never says one. */
export type SmtpMood = 'good' | 'busy' | 'unknown-address' | 'refuse-message' | 'lost-answer' | 'hang-up' | 'silent'
export type ReceivedMail = { from: string, to: string[], source: string }

export type SmtpStandIn = StandIn & {
  /** The next messages meet these, then all is well again. */
  moods: SmtpMood[]
  /** What it took, in the order it came. */
  received: ReceivedMail[]
  /** How often somebody called. */
  calls: number
}

type Talk = { mood: SmtpMood, from: string, to: string[], data: string[] | undefined }

/** A mail server as RFC 5321 wants it, as far as a client needs it — and its bad days. */
export async function smtpStandIn(): Promise<SmtpStandIn> {
  const state = { moods: [] as SmtpMood[], received: [] as ReceivedMail[], calls: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    state.calls += 1
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    converse(socket, state)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  })
}

function converse(socket: Socket, state: Pick<SmtpStandIn, 'moods' | 'received'>): void {
  const say = (line: string) => { socket.write(`${line}\r\n`) }
  const talk: Talk = { mood: state.moods.shift() ?? 'good', from: '', to: [], data: undefined }
  if (talk.mood === 'hang-up') return void socket.destroy()
  if (talk.mood === 'silent') return
  say('220 stand-in.test ESMTP')
  createInterface({ input: socket, crlfDelay: Infinity }).on('line', (line) => {
    if (talk.data === undefined) command(line, talk, say, socket)
    else if (line !== '.') talk.data.push(line.startsWith('.') ? line.slice(1) : line)
    else endOfData(talk, state, say, socket)
  }).on('error', () => {})
}

function command(line: string, talk: Talk, say: (line: string) => void, socket: Socket): void {
  const verb = line.slice(0, 4).toUpperCase()
  const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
  switch (verb) {
    case 'EHLO': return say('250-stand-in.test\r\n250-AUTH PLAIN\r\n250 8BITMIME')
    case 'AUTH': return say(Buffer.from(line.split(' ').at(-1)!, 'base64').toString().endsWith('\0right') ? '235 2.7.0 welcome' : '535 5.7.8 not known here')
    case 'MAIL': talk.from = address; return say('250 2.1.0 sender ok')
    case 'RCPT':
      if (talk.mood === 'busy') return say('451 4.7.1 greylisted, come back later')
      if (talk.mood === 'unknown-address') return say(`550 5.1.1 <${address}>: nobody here`)
      talk.to.push(address)
      return say('250 2.1.5 recipient ok')
    case 'DATA': talk.data = []; return say('354 go ahead')
    case 'RSET': return say('250 2.0.0 ok')
    case 'QUIT': say('221 2.0.0 bye'); return void socket.end()
    default: return say('502 5.5.2 not known')
  }
}

function endOfData(talk: Talk, state: Pick<SmtpStandIn, 'moods' | 'received'>, say: (line: string) => void, socket: Socket): void {
  const source = `${talk.data!.join('\r\n')}\r\n`
  talk.data = undefined
  if (talk.mood === 'refuse-message') return say('554 5.7.1 not wanted')
  state.received.push({ from: talk.from, to: talk.to, source })
  if (talk.mood === 'lost-answer') return void socket.destroy()
  say('250 2.0.0 queued')
}
