import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startOwnRedis } from '#tooling/checks/redis.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { createCache, type Cache } from '../cache/cache.ts'
import { createLog } from '../log.ts'
import { closeRedis, openRedis } from './redis.ts'

const server = await startOwnRedis()

if (!server) test('what several processes share', { skip: 'this machine has no Redis: on Debian, apt-get install redis-server' }, () => {})
else {
  let running = server
  after(() => running.stop())
  const log = createLog('silent')
  const regions = [{ name: 'things', fresh_seconds: 60, grace_seconds: 600 }]
  const connected = async () => {
    const redis = openRedis({ REDIS_URL: server.url }, log)!
    after(() => closeRedis(redis))
    await untilReady(redis)
    return redis
  }
  const untilReady = async (redis: { status: string }) => { for (let attempt = 0; redis.status !== 'ready' && attempt < 500; attempt += 1) await pause(10) }
  /** A machine that is busy with other tests sheds load: then the answer is asked for again. */
  const calm = async <T extends { statusCode: number }>(call: () => Promise<T>): Promise<T> => {
    const answer = await call()
    if (answer.statusCode !== 503) return answer
    await pause(500)
    return calm(call)
  }
  const [first, second] = await Promise.all([connected(), connected()])
  const [one, other] = [createCache(regions, first), createCache(regions, second)]
  let made = 0
  const ask = (cache: Cache, tags = ['stock']) => cache.cached('things', 'a', tags, async () => (made += 1))

  test('what one process made is found by another', async () => {
    assert.deepEqual([await ask(one), await ask(other), made], [1, 1, 1])
  })

  test('a change makes both forget, once however many tell of it', async () => {
    one.forget(['stock'], 'change-1')
    other.forget(['stock'], 'change-1')
    assert.deepEqual([await ask(one), await ask(other), made], [2, 2, 2])
  })

  test('a value that was being made while its source changed is found by nobody', async () => {
    const slow = one.cached('things', 'slow', ['source'], async () => {
      await pause(60)
      return 'old'
    })
    await pause(20)
    other.forget(['source'], 'change-2')
    one.forget(['source'], 'change-2')
    assert.equal(await slow, 'old')
    assert.equal(await other.cached('things', 'slow', ['source'], async () => 'new'), 'new')
    assert.equal(await one.cached('things', 'slow', ['source'], async () => 'newer'), 'new')
  })

  test('requests are counted across processes, and the caller is told how many are left', async () => {
    const environment = { REDIS_URL: server.url, RATE_LIMIT: 'on' }
    const [a, b] = await Promise.all([openHarness(environment), openHarness(environment)])
    await Promise.all([a, b].map(({ platform }) => untilReady(platform.redis!)))
    const credentials = { email: 'nobody@example.test', password: 'wrong-password' }
    const tryOn = ({ app }: typeof a) => calm(() => app.inject({ method: 'POST', url: '/api/auth/token/', payload: credentials }))
    const answers = []
    for (let attempt = 0; attempt < 6; attempt += 1) answers.push(await tryOn(a), await tryOn(b))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [...Array(10).fill(401), 429, 429])
    assert.equal(answers[0]!.headers['ratelimit-limit'], '10')
    assert.equal(answers[9]!.headers['ratelimit-remaining'], '0')
  })

  test('an account rests after twenty failures, from whatever addresses they came', async () => {
    const { app, platform } = await openHarness({ RATE_LIMIT: 'on', TRUST_PROXY: 'true', REDIS_URL: server.url })
    await untilReady(platform.redis!)
    const tryFrom = (address: number, email: string) =>
      calm(() => app.inject({ method: 'POST', url: '/api/auth/token/', headers: { 'x-forwarded-for': `192.0.2.${address}` }, payload: { email, password: 'wrong-password' } }))
    for (let address = 1; address <= 20; address += 1) assert.equal((await tryFrom(address, 'target@example.test')).statusCode, 401)
    const refused = await tryFrom(21, 'TARGET@example.test')
    assert.deepEqual([refused.statusCode, refused.json<{ code: string }>().code], [429, 'auth/too-many-failures'])
    assert.equal((await tryFrom(22, 'somebody-else@example.test')).statusCode, 401)
    assert.deepEqual((await first.keys('*target*')), [])
  })

  test('Comptoir goes on while Redis is away, and trusts nothing kept before when it is back', async () => {
    const before = await ask(one)
    await running.stop()
    for (const redis of [first, second]) while (redis.status === 'ready') await pause(10)
    assert.equal(await ask(one), before)
    assert.equal(await other.cached('things', 'never asked', [], async () => 'made without it'), 'made without it')
    running = (await startOwnRedis(server.port))!
    await Promise.all([untilReady(first), untilReady(second)])
    await pause(50)
    assert.ok(await ask(one) > before)
    assert.equal(await ask(one), await ask(other))
  })
}
