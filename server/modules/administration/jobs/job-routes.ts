import { JobPage, JobParams, JobQuery, JobSchedule } from '@comptoir/contract/administration-jobs'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { removeJob, retryJob } from '#platform/jobs/change-job.ts'
import { jobCounts, listJobs, listSchedules } from '#platform/jobs/job-queries.ts'

const tags = ['Jobs']
const config = { permission: 'administration.jobs' }

/** What happens behind the answers: what waits, what runs, what failed and needs somebody. */
export function jobRoutes(app: App): void {
  const { platform } = app
  const { reading, inTransaction } = platform

  app.get('/api/admin-dashboard/jobs/', {
    config, schema: { tags, summary: 'Jobs, those that need somebody first', description: 'A job that is done leaves the list.', querystring: JobQuery, response: { 200: JobPage } },
  }, async (request) => {
    const [{ count, results }, counted] = await Promise.all([listJobs(reading, request.query), jobCounts(reading)])
    return { ...pageAnswer(request, request.query, count, results), ...counted }
  })

  app.get('/api/admin-dashboard/jobs/schedules/', { config, schema: { tags, summary: 'What runs by the clock', response: { 200: listOf(JobSchedule) } } },
    async () => ({ results: await listSchedules(reading, platform.schedules) }))

  app.post('/api/admin-dashboard/jobs/:id/retry/', { config, schema: { tags, summary: 'Run a job now, with all its attempts again', params: JobParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    await inTransaction(request.actor, (work) => retryJob(work, request.params))
    return reply.code(204).send(null)
  })

  app.delete('/api/admin-dashboard/jobs/:id/', { config, schema: { tags, summary: 'Take a job away for good', params: JobParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    await inTransaction(request.actor, (work) => removeJob(work, request.params))
    return reply.code(204).send(null)
  })
}
