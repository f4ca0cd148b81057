import { DocumentSending, NewSalesCredit, NewSalesInvoice, SalesInvoicePreview, Validation } from '@comptoir/contract/accounting-drafts'
import { SalesDocumentAnswer, SalesDocumentParams } from '@comptoir/contract/accounting-invoices'
import { noContent, problem } from '@comptoir/contract/wire'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { companyMissing, companyOf } from '../../company/company.ts'
import { once } from '../../ledger/entries/once.ts'
import { showDocument } from '../document/show-document.ts'
import { unknownInvoice } from '../refusals.ts'
import { askToSend } from '../sending/ask-to-send.ts'
import type { CreditPick, DraftInvoice, DraftLine } from './draft.ts'
import { changeCredit, draftCredit } from './draft-credit.ts'
import { discardDraft, draftInvoice, partnerOf } from './draft-invoice.ts'
import { priceDraft } from './price-draft.ts'
import { demandProvenNumber } from './proven-number.ts'
import { unknownBuyer } from './refusals.ts'
import { showDraft } from './show-draft.ts'
import { validateDraft } from './validate-draft.ts'

const url = '/api/admin-dashboard/invoices/'
const tags = ['Invoices']
const params = SalesDocumentParams
const config = { permission: 'accounting.write' }
const refusals = { 404: problem, 409: problem, 422: problem }

/** Invoices and credit notes typed by hand: drafted, validated, sent. */
export function draftRoutes(app: App): void {
  const { platform } = app
  const document = async ({ actor }: FastifyRequest, id: string) => {
    const now = platform.clock()
    const found = await showDocument(platform.reading, id, dayOf(now)) ?? await showDraft(platform.reading, id, now, actor.language)
    if (!found) throw unknownInvoice
    return found
  }

  app.post(url, {
    config, schema: { tags, summary: 'Write an invoice down as a draft', body: NewSalesInvoice, response: { 201: SalesDocumentAnswer, ...refusals } },
  }, async (request, reply) => {
    const { id } = await once(request, (work) => draftInvoice(work, typed(request.body)))
    return reply.code(201).send(await document(request, id))
  })
  app.post(`${url}preview/`, {
    config, schema: { tags, summary: 'What an invoice would amount to', body: NewSalesInvoice, response: { 200: SalesInvoicePreview, ...refusals } },
  }, async (request) => {
    // nothing is done, and it is asked at every keystroke: there is nothing for the audit log to keep
    request.audited = {}
    const { partner_id, lines } = typed(request.body)
    const [partner, seller] = await Promise.all([partnerOf(platform.reading, partner_id), companyOf(platform.reading)])
    if (!partner) throw unknownBuyer
    if (!seller) throw companyMissing
    const priced = priceDraft(lines, partner, seller, dayOf(platform.clock()))
    return {
      ...priced.totals, treatment: priced.treatment, lines: priced.lines.map(({ category, rate_bp, ...line }) => ({ ...line, vat_category: category, vat_rate: rate_bp / 100 })),
      vat: priced.totals.vat.map(({ category, rate_bp, ...group }) => ({ ...group, vat_category: category, vat_rate: rate_bp / 100 })),
    }
  })
  app.patch(`${url}:id/`, {
    config, schema: { tags, summary: 'Change a draft, whole', params, body: NewSalesInvoice, response: { 200: SalesDocumentAnswer, ...refusals } },
  }, async (request) => {
    await platform.inTransaction(request.actor, (work) => draftInvoice(work, typed(request.body), request.params.id))
    return document(request, request.params.id)
  })
  app.delete(`${url}:id/`, {
    config, schema: { tags, summary: 'Throw a draft away', params, response: { 204: noContent, 404: problem, 409: problem } },
  }, async ({ actor, params }, reply) => {
    await platform.inTransaction(actor, (work) => discardDraft(work, params.id))
    return reply.code(204).send(null)
  })
  app.post(`${url}:id/validate/`, {
    config,
    schema: { tags, summary: 'Issue a draft: it takes its number and entry, and changes no more', params, body: Validation, response: { 200: SalesDocumentAnswer, ...refusals } },
  }, async (request) => {
    const { params: { id }, body: { vat_number_confirmed } } = request
    if (vat_number_confirmed) request.audited.changes = { vat_number_confirmed: [false, true] }
    else await demandProvenNumber(platform, id)
    await once(request, (work) => validateDraft(work, id))
    return document(request, id)
  })
  app.post(`${url}:id/send/`, {
    config,
    schema: { tags, summary: 'Send a document to its buyer, with PDF and UBL', params, body: DocumentSending, response: { 200: SalesDocumentAnswer, ...refusals } },
  }, async (request) => {
    await once(request, (work) => askToSend(work, { id: request.params.id, email: request.body.email }))
    return document(request, request.params.id)
  })
  app.post(`${url}:id/credit/`, {
    config, schema: { tags, summary: 'Write a credit note of an invoice down as a draft', params, body: NewSalesCredit, response: { 201: SalesDocumentAnswer, ...refusals } },
  }, async (request, reply) => {
    const { id } = await once(request, (work) => draftCredit(work, { invoice_id: request.params.id, ...typedCredit(request.body) }))
    return reply.code(201).send(await document(request, id))
  })
  app.patch('/api/admin-dashboard/credit-notes/:id/', {
    config, schema: { tags, summary: 'Change the draft of a credit note', params, body: NewSalesCredit, response: { 200: SalesDocumentAnswer, ...refusals } },
  }, async (request) => {
    await platform.inTransaction(request.actor, (work) => changeCredit(work, request.params.id, typedCredit(request.body)))
    return document(request, request.params.id)
  })
}

const dayIn = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : undefined)
const typed = ({ customer_id, due_date, delivery_date, language, lines }: z.output<typeof NewSalesInvoice>): DraftInvoice => ({
  partner_id: customer_id, due_day: dayIn(due_date), delivery_day: dayIn(delivery_date), language,
  lines: lines.map(({ text, quantity, unit_price_excl_vat_cents, vat_rate, supply, tax_code }): DraftLine => ({
    text, quantity, unit_price_cents: BigInt(unit_price_excl_vat_cents), rate_bp: Math.round(vat_rate * 100), supply, ...(tax_code && { tax_code }),
  })),
})
const typedCredit = ({ lines, reason }: z.output<typeof NewSalesCredit>): { lines: CreditPick[] | undefined, reason: string } => ({
  reason, lines: lines?.map((pick) => 'quantity' in pick ? pick : { position: pick.position, amount_excl_vat_cents: BigInt(pick.amount_excl_vat_cents) }),
})
