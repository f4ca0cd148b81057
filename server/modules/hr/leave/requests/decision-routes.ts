import { LeaveReason, LeaveRequest, LeaveRequestParams } from '@comptoir/contract/hr-leave'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { cancelLeave, decideLeave } from './decide-leave.ts'
import { requestReader, url } from './request-routes.ts'

const schema = { tags: ['Leave'], params: LeaveRequestParams, body: LeaveReason, response: { 200: LeaveRequest, 403: problem, 404: problem, 409: problem } }
/** Who may decide depends on whose leave it is: `decideLeave` knows. */
const config = { permission: 'hr.self' }

/** What becomes of leave that was asked for. */
export function decisionRoutes(app: App): void {
  const { platform } = app
  const { one } = requestReader(app)
  app.post(`${url}:id/approve/`, { config, schema: { ...schema, summary: 'Approve leave' } }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => decideLeave(work, { id: params.id, decision: 'approved', reason: body.reason }))
    return one(actor, params.id)
  })
  app.post(`${url}:id/refuse/`, { config, schema: { ...schema, summary: 'Refuse leave' } }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => decideLeave(work, { id: params.id, decision: 'refused', reason: body.reason }))
    return one(actor, params.id)
  })
  app.post(`${url}:id/cancel/`, { config, schema: { ...schema, summary: 'Cancel leave; its days come back' } }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => cancelLeave(work, { id: params.id, reason: body.reason }))
    return one(actor, params.id)
  })
}
