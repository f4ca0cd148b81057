import assert from 'node:assert/strict'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { after, test } from 'node:test'
import { createEvent } from 'h3'
import { forward } from './forward.ts'

const addressOf = async (server: Server) => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  after(() => { server.closeAllConnections(); server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An API that answers once on each connection and lets go of it when it is asked again. */
const asked: string[] = []
const used = new WeakSet<Socket>()
const api = await addressOf(createServer((request, response) => {
  asked.push(request.method!)
  if (used.has(request.socket)) { request.socket.destroy(); return }
  used.add(request.socket)
  response.end(`answered ${request.url}`)
}))
const web = await addressOf(createServer((request, response) => { void forward(createEvent(request, response), api) }))

test('a read that meets a connection which is just being closed is asked once more', async () => {
  assert.equal(await (await fetch(`${web}/one`)).text(), 'answered /one')
  assert.equal(await (await fetch(`${web}/two`)).text(), 'answered /two')
  assert.deepEqual(asked, ['GET', 'GET', 'GET'])
})

test('a read that brought a body is not asked again without it', async () => {
  const withBody = (path: string) => new Promise<number>((resolve) => {
    request(`${web}${path}`, { method: 'GET', headers: { 'content-length': '4' } }, (answer) => { answer.resume(); resolve(answer.statusCode!) }).end('once')
  })
  await (await fetch(`${web}/before`)).text()
  asked.length = 0
  assert.equal(await withBody('/body'), 502)
  assert.deepEqual(asked, ['GET'])
})

test('a change is never asked twice: its sender hears that nobody answered', async () => {
  assert.equal((await fetch(`${web}/three`, { method: 'POST', body: 'once' })).status, 200)
  asked.length = 0
  const answer = await fetch(`${web}/four`, { method: 'POST', body: 'once' })
  assert.equal(answer.status, 502)
  assert.equal((await answer.json() as { code: string }).code, 'web/api-unreachable')
  assert.deepEqual(asked, ['POST'])
})
