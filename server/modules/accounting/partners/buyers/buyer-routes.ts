import { BookBuyer, BuyerParams, NewBuyer } from '@comptoir/contract/accounting-drafts'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { partnerOf } from '../../invoices/drafts/draft-invoice.ts'
import { once } from '../../ledger/entries/once.ts'
import { buyerNotFound, saveBuyer } from './save-buyer.ts'

const url = '/api/admin-dashboard/partners/'
const tags = ['Invoices']

/** Who is invoiced, as the books know them: also those who never bought in the shop. */
export function buyerRoutes(app: App): void {
  const { platform } = app
  const buyer = async (id: string) => {
    const found = await partnerOf(platform.reading, id)
    if (!found) throw buyerNotFound
    return found
  }
  app.get(`${url}:id/`, {
    config: { permission: 'accounting.read' }, schema: { tags, summary: 'A partner of the books', params: BuyerParams, response: { 200: BookBuyer, 404: problem } },
  }, ({ params }) => buyer(params.id))
  app.post(url, {
    config: { permission: 'accounting.write' }, schema: { tags, summary: 'Write down who will be invoiced', body: NewBuyer, response: { 201: BookBuyer, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { id } = await once(request, (work) => saveBuyer(work, request.body))
    return reply.code(201).send(await buyer(id))
  })
  app.put(`${url}:id/`, {
    config: { permission: 'accounting.write' }, schema: { tags, summary: 'Change a partner; issued documents stay', params: BuyerParams, body: NewBuyer, response: { 200: BookBuyer, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => saveBuyer(work, body, params.id))
    return buyer(params.id)
  })
}
