import { z } from 'zod'
import { instantOut, line, pageOf, pageQuery } from './wire.ts'

const state = z.enum(['waiting', 'running', 'failed']).meta({ description: '`failed`: every attempt is used up; it waits for somebody.', example: 'waiting' })
const task = z.string().meta({ example: 'shop.return-money' })
const howMany = z.int().meta({ example: 0 })

export const Job = z.object({
  id: z.string().meta({ example: '42' }),
  task,
  state,
  attempts: z.int().meta({ example: 2 }),
  most_attempts: z.int().meta({ example: 25 }),
  last_error: z.string().nullable().meta({ description: 'Without addresses and secrets.', example: 'The provider did not answer.' }),
  next_run_at: instantOut.nullable().meta({ description: 'Null when it runs now, or never by itself.' }),
  running_since: instantOut.nullable(),
  made_at: instantOut,
}).meta({ id: 'Job' })

export const JobPage = pageOf(Job).extend({
  counts: z.object({ waiting: howMany, running: howMany, failed: howMany }).meta({ id: 'JobCounts', description: 'Of all jobs, whatever was asked for.' }),
  tasks: z.array(task).meta({ description: 'The tasks that have jobs.' }),
}).meta({ id: 'JobPage' })

export const JobQuery = z.object({ ...pageQuery, state: state.optional(), task: line(80).optional().meta({ example: 'shop.return-money' }) })
export const JobParams = z.object({ id: z.string().regex(/^[1-9]\d{0,17}$/).meta({ example: '42' }) })

export const JobSchedule = z.object({
  task,
  cron: z.string().meta({ description: 'Minute, hour, day, month, day of the week, in UTC.', example: '*/10 * * * *' }),
  last_run_at: instantOut.nullable(),
  state: z.enum(['idle', 'waiting', 'running', 'failed']).meta({ example: 'idle' }),
  last_error: z.string().nullable().meta({ example: null }),
}).meta({ id: 'JobSchedule' })
