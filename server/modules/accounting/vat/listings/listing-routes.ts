import {
  NewClientListing, NewIcListing, VatDeclarationParams, VatListing, VatListingDetail, VatListingQuery, VatListings, VatListingXml,
} from '@comptoir/contract/accounting-vat'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { listingNotFound } from '../refusals.ts'
import { fileListing, generateListing } from './keep-listing.ts'
import { listingRows, listListings, readListing } from './listing-queries.ts'
import { listingXml } from './listing-xml.ts'

const tags = ['VAT']
const params = VatDeclarationParams
const reading = { permission: 'accounting.read' }
const declaring = { permission: 'accounting.vat' }
const kinds = [
  { kind: 'ic', url: '/api/admin-dashboard/ic-listings/', words: 'intra-Community listing', body: NewIcListing },
  { kind: 'client', url: '/api/admin-dashboard/client-listings/', words: 'annual client listing', body: NewClientListing },
] as const

/** The listings beside the VAT return: made, read, exported and filed. */
export function listingRoutes(app: App): void {
  const { platform } = app
  for (const { kind, url, words, body } of kinds) {
    const listing = async (id: string) => {
      const found = await readListing(platform.reading, kind, id)
      if (!found) throw listingNotFound
      return found
    }
    app.get(url, { config: reading, schema: { tags, summary: `Every ${words}, the latest first`, querystring: VatListingQuery, response: { 200: VatListings } } }, async (request) => {
      const { count, results } = await listListings(platform.reading, kind, request.query)
      return pageAnswer(request, request.query, count, results)
    })
    app.post(
      url,
      { config: declaring, schema: { tags, summary: `Make the ${words} of a period, or its draft anew`, body, response: { 201: VatListing, 409: problem, 422: problem } } },
      async ({ actor, body: { period } }, reply) => {
        const { id } = await platform.inTransaction(actor, (work) => generateListing(work, kind, period))
        return reply.code(201).send(await listing(id))
      },
    )
    app.get(
      `${url}:id/`,
      { config: reading, schema: { tags, summary: `One ${words} with its rows`, params, querystring: VatListingQuery, response: { 200: VatListingDetail, 404: problem } } },
      async (request) => {
        const found = await listing(request.params.id)
        return { ...pageAnswer(request, request.query, found.rows, await listingRows(platform.reading, found.id, request.query)), listing: found }
      },
    )
    app.get(
      `${url}:id/xml/`,
      {
        config: reading,
        schema: { tags, summary: `The ${words} as Intervat takes it`, params, response: { 200: { content: { 'application/xml': { schema: VatListingXml } } }, 404: problem, 409: problem } },
      },
      async (request, reply) => {
        const found = await listing(request.params.id)
        const xml = await listingXml(platform.reading, { ...found, rows: await listingRows(platform.reading, found.id) })
        return reply.type('application/xml; charset=utf-8').header('content-disposition', `attachment; filename="${kind}-listing-${found.period}.xml"`).send(xml)
      },
    )
    app.post(
      `${url}:id/file/`,
      { config: declaring, schema: { tags, summary: `File the ${words}: it stays as it is`, params, response: { 200: VatListing, 404: problem, 409: problem } } },
      async ({ actor, params: { id } }) => {
        await platform.inTransaction(actor, (work) => fileListing(work, kind, id))
        return listing(id)
      },
    )
  }
}
