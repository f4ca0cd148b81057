import { z } from 'zod'
import { PdfFile } from '@comptoir/contract/accounting-invoices'
import { OrderAccess } from '@comptoir/contract/shop-orders'
import { id, problem } from '@comptoir/contract/wire'
import { invoiceDocument, sendCopy } from '#modules/accounting'
import type { App } from '#platform/http/app.ts'
import { unknownOrder } from '../order.ts'
import { findOrder } from './find-order.ts'

const DocumentParams = z.object({ id, invoice_id: id })

/** The PDF of an order's invoice or credit note, for whoever may see the order. */
export function orderDocumentRoute(app: App): void {
  app.get('/api/shop/orders/:id/documents/:invoice_id/pdf/', {
    config: { permission: 'public' },
    schema: {
      tags: ['Orders'], summary: 'PDF of an invoice or credit note', params: DocumentParams, querystring: OrderAccess,
      response: { 200: { content: { 'application/pdf': { schema: PdfFile } } }, 404: problem },
    },
  }, async (request, reply) => {
    const { id: order_id, invoice_id } = request.params
    const order = await findOrder(request, order_id, request.query.access_token)
    const belongs = order.documents.some((document) => document.invoice_id === invoice_id)
    const copy = belongs ? await invoiceDocument(app.platform, invoice_id, 'pdf') : undefined
    if (!copy) throw unknownOrder
    return sendCopy(reply, copy)
  })
}
