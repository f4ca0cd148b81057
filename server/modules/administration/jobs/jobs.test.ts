import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openShop } from '../../shop/testing/open-shop.ts'

type Answer = { count: number, results: { id: string, task: string, state: string, attempts: number, last_error: string | null, next_run_at: string | null }[], counts: Record<string, number>, tasks: string[] }

const shop = await openShop({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'post@boutique.test' })
const { app, platform, jobs } = shop
const staff = await shop.signIn('administrator')
const list = async (query = '') => (await app.inject({ url: `/api/admin-dashboard/jobs/${query}`, headers: staff })).json<Answer>()
const act = (method: 'POST' | 'DELETE', url: string) => app.inject({ method, url: `/api/admin-dashboard/jobs/${url}`, headers: staff })
const forget = (email: string) => app.inject({ method: 'POST', url: '/api/auth/password/forgot/', payload: { email } })

test('a job that waits, one that failed once and one without attempts left are told apart, the last first', async () => {
  await sql`select graphile_worker.add_job('shop.waits', json_build_object('email', 'personne@exemple.test'))`.execute(platform.database)
  await sql`select graphile_worker.add_job('shop.fails', '{}'::json, max_attempts => 3)`.execute(platform.database)
  await sql`update graphile_worker._private_jobs set attempts = 3, last_error = 'no account for personne@exemple.test' where max_attempts = 3`.execute(platform.database)
  await forget('nobody@exemple.test')
  const { results, counts, count, tasks } = await list()
  assert.equal(count, 3)
  assert.deepEqual(counts, { waiting: 2, running: 0, failed: 1 })
  assert.deepEqual(tasks, ['identity.send-reset-link', 'shop.fails', 'shop.waits'])
  assert.deepEqual([results[0]!.task, results[0]!.state, results[0]!.next_run_at, results[0]!.last_error], ['shop.fails', 'failed', null, 'no account for …@…'])
  assert.doesNotMatch(JSON.stringify(results), /exemple\.test/)
  assert.deepEqual((await list('?state=waiting&task=shop.waits')).results.map(({ task }) => task), ['shop.waits'])
})

test('a failed job is run again with all its attempts, or taken away; both once', async () => {
  const { id } = (await list('?state=failed')).results[0]!
  assert.equal((await act('POST', `${id}/retry/`)).statusCode, 204)
  const [again] = (await list('?task=shop.fails')).results
  assert.deepEqual([again!.state, again!.attempts], ['waiting', 0])
  assert.equal((await act('DELETE', `${id}/`)).statusCode, 204)
  assert.equal((await act('DELETE', `${id}/`)).statusCode, 404)
  assert.equal((await act('POST', `${id}/retry/`)).statusCode, 404)
})

test('a job that runs is left alone', async () => {
  const { id } = (await list('?task=shop.waits')).results[0]!
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody' where id = ${id}::bigint`.execute(platform.database)
  assert.equal((await list('?state=running')).results[0]!.id, id)
  assert.equal((await act('POST', `${id}/retry/`)).statusCode, 404)
  assert.equal((await act('DELETE', `${id}/`)).statusCode, 404)
  await sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null where id = ${id}::bigint`.execute(platform.database)
  assert.equal((await act('DELETE', `${id}/`)).statusCode, 204)
})

test('a mail that nobody takes waits here with its reason, and who it goes to is not told', async () => {
  await jobs()
  const { email } = await platform.reading.selectFrom('identity.people').select('email').limit(1).executeTakeFirstOrThrow()
  await forget(email)
  await jobs()
  const [job] = (await list('?task=platform.deliver-mail')).results
  assert.equal(job!.state, 'waiting')
  assert.match(job!.last_error!, /^The mail [\w-]+ could not be sent \(ESOCKET|ECONN/)
})

test('what runs by the clock is listed with its cron, its last run and its state', async () => {
  await sql`insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution) values ('shop.expire-orders', now(), '2026-11-22T09:59:00Z')`.execute(platform.database)
  const { results } = (await app.inject({ url: '/api/admin-dashboard/jobs/schedules/', headers: staff })).json<{ results: { task: string }[] }>()
  assert.deepEqual(results.find(({ task }) => task === 'shop.expire-orders'), { task: 'shop.expire-orders', cron: '* * * * *', last_run_at: '2026-11-22T09:59:00Z', state: 'idle', last_error: null })
  assert.ok(results.some(({ task }) => task === 'platform.forget-mails'))
})

test('nobody but who may looks behind the answers', async () => {
  const manager = await shop.signIn('shop_manager')
  for (const url of ['/api/admin-dashboard/jobs/', '/api/admin-dashboard/jobs/schedules/', '/api/admin-dashboard/mails/']) {
    assert.equal((await app.inject({ url, headers: manager })).statusCode, 403)
  }
})
