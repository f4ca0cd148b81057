import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { fuzzCases, type FuzzCase, type OpenApiDocument } from './fuzz-cases.ts'
import { openFuzzedShop } from './fuzzed-shop.ts'

const { app, signIn, idsThere } = await openFuzzedShop()
let administrator = await signIn()
const document = app.swagger() as unknown as OpenApiDocument
const cases = Map.groupBy(fuzzCases(document), ({ operation }) => operation)

/** So many ids of one route: the oldest and the newest, or two kinds of them. */
const ENOUGH = 2
const UNKNOWN = '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'

async function send({ method, url, body, headers }: FuzzCase): Promise<{ status: number, code: unknown }> {
  const ask = () => app.inject({ method: method as 'GET', url, ...(body !== undefined && { payload: body }), headers: { ...headers, ...administrator, 'idempotency-key': newId() } })
  let answer = await ask()
  if (answer.statusCode === 401 || answer.statusCode === 403) {
    // some routes end the session they are called with, or take the rights of whoever calls: nothing is asked by a stranger after them
    administrator = await signIn()
    answer = await ask()
  }
  const asked = `${method} ${url.slice(0, 200)} ${body?.slice(0, 300)}: ${answer.body.slice(0, 300)}`
  assert.ok(answer.statusCode < 500, `${answer.statusCode} for ${asked}`)
  if (answer.statusCode < 400) return { status: answer.statusCode, code: undefined }
  assert.match(String(answer.headers['content-type']), /application\/problem\+json/, asked)
  assert.doesNotMatch(answer.body, /node_modules|\.ts:\d|select .* from|at async/i, asked)
  return { status: answer.statusCode, code: answer.json<{ code?: string }>().code }
}

const about = (request: FuzzCase, id: string): FuzzCase => ({ ...request, url: request.url.replace(UNKNOWN, id) })

type Known = { table: string, id: string }

/** In a body, `category_id` is an id of the table of categories where that has any: what is wrong besides gets as deep as it can. */
function meaning({ body, ...request }: FuzzCase, there: readonly Known[]): FuzzCase {
  if (body === undefined) return request
  const named = (name: string) => there.find(({ table }) => table.endsWith(`.${name}s`) || table.endsWith(`.${name.replace(/y$/, 'ies')}`))?.id
  return { ...request, body: body.replaceAll(new RegExp(`"(\\w+)_id":"${UNKNOWN}"`, 'g'), (whole, name: string) => whole.replace(UNKNOWN, named(name) ?? UNKNOWN)) }
}

/** Ids that a route answers otherwise than one that nobody knows: with these, what is wrong gets as deep as it can. */
async function idsOf(plain: FuzzCase, there: readonly Known[]): Promise<string[]> {
  if (!plain.url.includes(UNKNOWN)) return [UNKNOWN]
  const unknown = await send(plain)
  const known: string[] = []
  for (const { id } of there) {
    const { status, code } = await send(about(plain, id))
    if (status !== unknown.status || code !== unknown.code) known.push(id)
  }
  return known.length > 0 ? known.slice(0, ENOUGH) : [UNKNOWN]
}

for (const [operation, requests] of cases) {
  test(`${operation} answers whatever comes without failing, and tells nothing of its inside`, async () => {
    const there = await idsThere()
    const meant = requests.map((request) => meaning(request, there))
    const known = await idsOf(meant[0]!, there)
    for (const request of meant) {
      for (const id of request.url.includes(UNKNOWN) ? known : [UNKNOWN]) await send(about(request, id))
    }
  })
}

test('whoever asked was let in to the end', async () => {
  assert.equal((await send({ operation: 'the end', method: 'GET', url: '/api/admin-dashboard/users/', headers: {} })).status, 200)
})
