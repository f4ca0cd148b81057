import type { FastifyReply } from 'fastify'
import {
  CreditNoteListQuery, PdfFile, SalesDocumentAnswer, SalesDocumentListQuery, SalesDocumentParams, SalesDocumentSummary, UblFile,
} from '@comptoir/contract/accounting-invoices'
import { pageOf, problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { invoiceDocument } from './copies/invoice-document.ts'
import type { Copy, CopyForm } from './copies/make-copies.ts'
import { listDocuments } from './document/list-documents.ts'
import { showDocument } from './document/show-document.ts'
import { draftRoutes } from './drafts/draft-routes.ts'
import { showDraft } from './drafts/show-draft.ts'
import { unknownInvoice } from './refusals.ts'

const url = '/api/admin-dashboard'
const tags = ['Invoices']
const config = { permission: 'accounting.read' }

export function invoiceRoutes(app: App): void {
  const { platform } = app
  const page = pageOf(SalesDocumentSummary)

  app.get(`${url}/invoices/`, {
    config,
    schema: { tags, summary: 'Sales invoices and credit notes: drafts, then the newest', querystring: SalesDocumentListQuery, response: { 200: page } },
  }, async (request) => {
    const { count, results } = await listDocuments(platform.reading, request.query, request.query, dayOf(platform.clock()))
    return pageAnswer(request, request.query, count, results)
  })

  app.get(`${url}/credit-notes/`, {
    config, schema: { tags, summary: 'Credit notes, the newest first', querystring: CreditNoteListQuery, response: { 200: page } },
  }, async (request) => {
    const { count, results } = await listDocuments(platform.reading, { ...request.query, kind: 'credit_note' }, request.query, dayOf(platform.clock()))
    return pageAnswer(request, request.query, count, results)
  })

  app.get(`${url}/invoices/:id/`, {
    config,
    schema: {
      tags, summary: 'An invoice or a credit note with its lines, its VAT and its entry', params: SalesDocumentParams,
      response: { 200: SalesDocumentAnswer, 404: problem },
    },
  }, async (request) => {
    const now = platform.clock()
    const document = await showDocument(platform.reading, request.params.id, dayOf(now)) ?? await showDraft(platform.reading, request.params.id, now, request.actor.language)
    if (!document) throw unknownInvoice
    return document
  })

  draftRoutes(app)

  const copy = async (id: string, form: CopyForm, reply: FastifyReply) => sendCopy(reply, await invoiceDocument(platform, id, form))

  app.get(`${url}/invoices/:id/pdf/`, {
    config,
    schema: {
      tags, summary: 'The PDF of a document', params: SalesDocumentParams,
      response: { 200: { content: { 'application/pdf': { schema: PdfFile } } }, 404: problem },
    },
  }, (request, reply) => copy(request.params.id, 'pdf', reply))

  app.get(`${url}/invoices/:id/ubl/`, {
    config,
    schema: {
      tags, summary: 'The UBL of a document', params: SalesDocumentParams,
      response: { 200: { content: { 'application/xml': { schema: UblFile } } }, 404: problem },
    },
  }, (request, reply) => copy(request.params.id, 'ubl', reply))
}

/** A document never changes, so its copy may be kept by the browser; but only by the one who may read it. */
export function sendCopy(reply: FastifyReply, copy: Copy | undefined) {
  if (!copy) throw unknownInvoice
  return reply.header('content-disposition', `inline; filename="${copy.name}"`).header('cache-control', 'private, max-age=3600')
    .type(copy.type).send(Buffer.from(copy.bytes))
}
