import { LeaveType, LeaveTypeChange, LeaveTypeParams, LeaveTypes, NewLeaveType } from '@comptoir/contract/hr-leave'
import { problem } from '@comptoir/contract/wire'
import type { Language } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { unknownLeaveType } from '../refusals.ts'
import { addLeaveType, changeLeaveType, listLeaveTypes } from './leave-types.ts'

const url = '/api/admin-dashboard/leave-types/'
const tags = ['Leave']
const writing = { permission: 'hr.write' }

/** Types of leave. */
export function leaveTypeRoutes(app: App): void {
  const { platform } = app
  const type = async (language: Language, id: string) => {
    const found = (await listLeaveTypes(platform.reading, language)).find((each) => each.id === id)
    if (!found) throw unknownLeaveType
    return found
  }
  app.get(url, { config: { permission: 'hr.self' }, schema: { tags, summary: 'Types of leave', response: { 200: LeaveTypes } } },
    async ({ actor }) => ({ results: await listLeaveTypes(platform.reading, actor.language) }))
  app.post(url, {
    config: writing, schema: { tags, summary: 'Add a type of leave', body: NewLeaveType, response: { 201: LeaveType, 409: problem, 422: problem } },
  }, async ({ actor, body }, reply) => {
    const { id } = await platform.inTransaction(actor, (work) => addLeaveType(work, body))
    return reply.code(201).send(await type(actor.language, id))
  })
  app.patch(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Rename a type of leave, show it or stop using it', params: LeaveTypeParams, body: LeaveTypeChange, response: { 200: LeaveType, 404: problem, 422: problem } },
  }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => changeLeaveType(work, params.id, body))
    return type(actor.language, params.id)
  })
}
