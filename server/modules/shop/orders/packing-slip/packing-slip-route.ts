import { PdfFile } from '@comptoir/contract/accounting-invoices'
import { OrderParams } from '@comptoir/contract/shop-orders'
import { problem } from '@comptoir/contract/wire'
import { sendCopy } from '#modules/accounting'
import type { App } from '#platform/http/app.ts'
import { findOrder } from '../reading/find-order.ts'
import { packingSlip } from './packing-slip.ts'

/** What goes into the parcel, as a PDF; for those who pack it. */
export function packingSlipRoute(app: App): void {
  app.get('/api/shop/orders/:id/packing-slip/', {
    config: { permission: 'shop.orders.read' },
    schema: { tags: ['Orders'], summary: 'Packing slip', params: OrderParams, response: { 200: { content: { 'application/pdf': { schema: PdfFile } } }, 404: problem } },
  }, async (request, reply) => {
    const order = await findOrder(request, request.params.id)
    const bytes = await packingSlip(app.platform, order)
    return sendCopy(reply, { bytes, type: 'application/pdf', name: `${order.number}.pdf` })
  })
}
