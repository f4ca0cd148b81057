import {
  IntervatQuery,
  IntervatXml,
  NewVatDeclaration,
  TaxCodes,
  VatDeclaration,
  VatDeclarationParams,
  VatDeclarationQuery,
  VatDeclarations,
  VatLineQuery,
  VatLines,
} from '@comptoir/contract/accounting-vat'
import { problem } from '@comptoir/contract/wire'
import { parsePeriod } from '#kernel/period.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { declarationLines, listDeclarations, readDeclaration } from './declarations/declaration-queries.ts'
import { declarationXml } from './intervat/declaration-xml.ts'
import { fileDeclaration } from './declarations/file-declaration.ts'
import { generateDeclaration } from './declarations/generate-declaration.ts'
import { declarationNotFound } from './refusals.ts'
import { taxCodes } from './tax-codes.ts'

const url = '/api/admin-dashboard/vat-declarations/'
const tags = ['VAT']
const params = VatDeclarationParams
const reading = { permission: 'accounting.read' }
const declaring = { permission: 'accounting.vat' }

/** VAT returns: made, read, drilled into, exported and filed. */
export function vatRoutes(app: App): void {
  const { platform } = app
  const declaration = async (id: string) => {
    const found = await readDeclaration(platform.reading, id)
    if (!found) throw declarationNotFound
    return found
  }
  app.post(
    `${url}generate_declaration/`,
    {
      config: declaring,
      schema: {
        tags,
        summary: 'Make the return of a month or a quarter, or make its draft anew',
        body: NewVatDeclaration,
        response: { 201: VatDeclaration, 409: problem, 422: problem },
      },
    },
    async ({ actor, body }, reply) => {
      const { id } = await platform.inTransaction(actor, (work) => generateDeclaration(work, parsePeriod(body.period)))
      return reply.code(201).send(await declaration(id))
    },
  )
  app.get(
    url,
    {
      config: reading,
      schema: {
        tags,
        summary: 'VAT returns, the latest first',
        querystring: VatDeclarationQuery,
        response: { 200: VatDeclarations },
      },
    },
    async (request) => {
      const { count, results } = await listDeclarations(platform.reading, request.query)
      return pageAnswer(request, request.query, count, results)
    },
  )
  app.get(
    `${url}:id/`,
    { config: reading, schema: { tags, summary: 'One VAT return', params, response: { 200: VatDeclaration, 404: problem } } },
    (request) => declaration(request.params.id),
  )
  app.get(
    `${url}:id/lines/`,
    {
      config: reading,
      schema: {
        tags,
        summary: 'The lines behind a box',
        params,
        querystring: VatLineQuery,
        response: { 200: VatLines, 404: problem },
      },
    },
    async ({ params, query }) => declarationLines(platform.reading, { ...(await declaration(params.id)), ...query }),
  )
  app.get(
    `${url}:id/xml/`,
    {
      config: reading,
      schema: {
        tags,
        summary: 'The return as Intervat takes it',
        params,
        querystring: IntervatQuery,
        response: { 200: { content: { 'application/xml': { schema: IntervatXml } } }, 404: problem, 409: problem },
      },
    },
    async ({ params, query }, reply) => {
      const found = await declaration(params.id)
      const xml = await declarationXml(platform.reading, found, {
        restitution: query.restitution === 'true',
        payment_forms: query.payment_forms === 'true',
        client_listing_nil: query.client_listing_nil === 'true',
      })
      return reply
        .type('application/xml; charset=utf-8')
        .header('content-disposition', `attachment; filename="vat-${found.period}.xml"`)
        .send(xml)
    },
  )
  app.post(
    `${url}:id/file/`,
    {
      config: declaring,
      schema: {
        tags,
        summary: 'File the return: it stays as it is',
        params,
        response: { 200: VatDeclaration, 404: problem, 409: problem },
      },
    },
    async ({ actor, params }) => {
      await platform.inTransaction(actor, (work) => fileDeclaration(work, params.id))
      return declaration(params.id)
    },
  )
  app.get(
    '/api/admin-dashboard/tax-codes/',
    { config: reading, schema: { tags, summary: 'The VAT codes', response: { 200: TaxCodes } } },
    async ({ actor }) => ({
      results: [...taxCodes.values()].map(({ label, ...code }) => ({ ...code, label: label[actor.language] })),
    }),
  )
}
