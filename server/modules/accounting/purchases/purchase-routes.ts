import {
  Cancellation, NewPurchaseInvoice, PurchaseInvoice, PurchaseInvoiceParams, PurchaseInvoiceQuery, PurchaseInvoices,
} from '@comptoir/contract/accounting-purchases'
import { noContent, problem } from '@comptoir/contract/wire'
import type { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { once } from '../ledger/entries/once.ts'
import { cancelPurchase } from './cancel-purchase.ts'
import { discardPurchase, draftPurchase } from './draft-purchase.ts'
import { listPurchases, readPurchase } from './purchase-queries.ts'
import type { NewPurchase } from './purchase.ts'
import { purchaseNotFound } from './refusals.ts'
import { validatePurchase } from './validate-purchase.ts'

const url = '/api/admin-dashboard/purchase-invoices/'
const tags = ['Purchases']
const params = PurchaseInvoiceParams
const reading = { permission: 'accounting.read' }
const writing = { permission: 'accounting.write' }

/** Suppliers' invoices and credit notes: drafted, validated, cancelled. */
export function purchaseRoutes(app: App): void {
  const { platform } = app
  const purchase = async (language: Language, id: string) => {
    const found = await readPurchase(platform.reading, language, id)
    if (!found) throw purchaseNotFound
    return found
  }
  app.get(url, {
    config: reading, schema: { tags, summary: 'Purchase invoices and credit notes', querystring: PurchaseInvoiceQuery, response: { 200: PurchaseInvoices } },
  }, async (request) => {
    const { count, results } = await listPurchases(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}:id/`, {
    config: reading, schema: { tags, summary: 'One purchase with its lines', params, response: { 200: PurchaseInvoice, 404: problem } },
  }, ({ actor, params }) => purchase(actor.language, params.id))
  app.post(url, {
    config: writing,
    schema: { tags, summary: 'Enter a purchase as a draft', body: NewPurchaseInvoice, response: { 201: PurchaseInvoice, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { id } = await once(request, (work) => draftPurchase(work, typed(request.body)))
    return reply.code(201).send(await purchase(request.actor.language, id))
  })
  app.put(`${url}:id/`, {
    config: writing,
    schema: { tags, summary: 'Change a draft', params, body: NewPurchaseInvoice, response: { 200: PurchaseInvoice, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => draftPurchase(work, typed(body), params.id))
    return purchase(actor.language, params.id)
  })
  app.delete(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Throw a draft away', params, response: { 204: noContent, 404: problem, 409: problem } },
  }, async ({ actor, params }, reply) => {
    await platform.inTransaction(actor, (work) => discardPurchase(work, params.id))
    return reply.code(204).send(null)
  })
  app.post(`${url}:id/validate/`, {
    config: writing,
    schema: { tags, summary: 'Book a draft: it takes its number and entry', params, response: { 200: PurchaseInvoice, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    await once(request, async (work) => {
      await validatePurchase(work, request.params.id)
      return { id: request.params.id }
    })
    return purchase(request.actor.language, request.params.id)
  })
  app.post(`${url}:id/cancel/`, {
    config: writing,
    schema: { tags, summary: 'Undo a purchase that was booked wrongly', params, body: Cancellation, response: { 200: PurchaseInvoice, 404: problem, 409: problem } },
  }, async (request) => {
    const { id } = request.params
    const day = request.body.date ? Temporal.PlainDate.from(request.body.date) : undefined
    await once(request, async (work) => {
      await cancelPurchase(work, { id, day })
      return { id }
    })
    return purchase(request.actor.language, id)
  })
}

const dayIn = (text: string | undefined) => (text === undefined ? undefined : Temporal.PlainDate.from(text))
const typed = ({ issue_day, due_day, booking_day, lines, vat, ...purchase }: z.output<typeof NewPurchaseInvoice>): NewPurchase => ({
  ...purchase,
  issue_day: Temporal.PlainDate.from(issue_day),
  due_day: dayIn(due_day),
  booking_day: dayIn(booking_day),
  lines: lines.map((line) => ({ ...line, net_cents: BigInt(line.net_cents) })),
  vat: vat?.map(({ tax_code, vat_cents }) => ({ tax_code, vat_cents: BigInt(vat_cents) })),
})
