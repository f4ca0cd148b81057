import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startThreads } from './threads.ts'

const task = new URL('./testing/add-up.ts', import.meta.url)

test('a task runs beside the event loop, which stays free, and bigint cents come back as they are', async () => {
  const threads = startThreads()
  let turns = 0
  const ticking = setInterval(() => { turns += 1 }, 5)
  const outcome = await threads.run<{ amounts: bigint[], milliseconds: number }, bigint>(task, { amounts: [121n, 9_007_199_254_740_993n], milliseconds: 200 })
  clearInterval(ticking)
  assert.equal(outcome, 9_007_199_254_741_114n)
  assert.ok(turns > 10, `the event loop turned ${turns} times only`)
  await threads.stop()
})

test('what a task throws reaches the caller', async () => {
  const threads = startThreads()
  await assert.rejects(threads.run(task, { amounts: [], milliseconds: 0 }), /nothing to add up/)
  await threads.stop()
})
