import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A stand-in of somebody else's server, on a free loopback port. */
export type StandIn = { url: string, close: () => Promise<void> }

export type Call = { method: string, path: string, headers: IncomingMessage['headers'], body: string }
export type Answer = { status: number, body: unknown } | 'hang-up'

/** Serves `answer` to every call; `hang-up` closes the connection without a word, as networks do. */
export async function listen(answer: (call: Call) => Answer | Promise<Answer>): Promise<StandIn> {
  const server = createServer((request, response) => { void respond(request, response, answer) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, answer: (call: Call) => Answer | Promise<Answer>): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const said = await answer({ method: request.method!, path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() })
  if (said === 'hang-up') return void request.socket.destroy()
  response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body))
}
