import { NewReconciliation, OpenItem, OpenItemQuery, PaymentParams, Reconciliation, ReconciliationQuery, Undoing } from '@comptoir/contract/accounting-payments'
import { pageOf, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { once } from '../../ledger/entries/once.ts'
import { unknownReconciliation } from '../refusals.ts'
import { reconcile } from './reconcile.ts'
import { listOpenItems, listReconciliations, readReconciliation } from './reconciliation-queries.ts'
import { undoLink } from './undo-links.ts'

const url = '/api/admin-dashboard/reconciliations/'
const tags = ['Money']

/** Open items, and what settles what. */
export function reconciliationRoutes(app: App): void {
  const { platform } = app
  const reconciliation = async (id: string) => {
    const found = await readReconciliation(platform.reading, id)
    if (!found) throw unknownReconciliation
    return found
  }
  app.get(
    '/api/admin-dashboard/open-items/',
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'What is open now, the oldest first', querystring: OpenItemQuery, response: { 200: pageOf(OpenItem) } },
    },
    async (request) => {
      const { count, results } = await listOpenItems(platform.reading, request.query)
      return pageAnswer(request, request.query, count, results)
    },
  )
  app.get(
    url,
    {
      config: { permission: 'accounting.read' },
      schema: { tags, summary: 'What settled what, the newest first', querystring: ReconciliationQuery, response: { 200: pageOf(Reconciliation) } },
    },
    async (request) => {
      const { count, results } = await listReconciliations(platform.reading, request.query)
      return pageAnswer(request, request.query, count, results)
    },
  )
  app.post(
    url,
    {
      config: { permission: 'accounting.write' },
      schema: { tags, summary: 'Settle a debit with a credit, wholly or in part', body: NewReconciliation, response: { 201: Reconciliation, 409: problem, 422: problem } },
    },
    async (request, reply) => {
      const { debit, credit, amount_cents } = request.body
      const amount = amount_cents === undefined ? undefined : BigInt(amount_cents)
      const { id } = await once(request, (work) => reconcile(work, { debit, credit, amount_cents: amount }))
      return reply.code(201).send(await reconciliation(id))
    },
  )
  app.post(
    `${url}:id/undo/`,
    {
      config: { permission: 'accounting.write' },
      schema: {
        tags, summary: 'Take a link back: what it settled is open again', params: PaymentParams, body: Undoing,
        response: { 200: Reconciliation, 404: problem, 409: problem, 422: problem },
      },
    },
    async (request) => {
      const { id } = request.params
      const day = request.body.date ? Temporal.PlainDate.from(request.body.date) : undefined
      await once(request, async (work) => {
        await undoLink(work, { id, day })
        return { id }
      })
      return reconciliation(id)
    },
  )
}
