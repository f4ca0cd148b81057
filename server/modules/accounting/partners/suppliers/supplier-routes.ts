import { NewSupplier, PartnerFindQuery, PartnerFinds, Supplier, SupplierParams, SupplierQuery, Suppliers } from '@comptoir/contract/accounting-purchases'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { once } from '../../ledger/entries/once.ts'
import { supplierNotFound } from '../../purchases/refusals.ts'
import { saveSupplier } from './save-supplier.ts'
import { findPartners, listSuppliers, readSupplier } from './supplier-queries.ts'

const url = '/api/admin-dashboard/suppliers/'
const tags = ['Purchases']

/** Who sells to us. */
export function supplierRoutes(app: App): void {
  const { platform } = app
  const supplier = async (id: string) => {
    const found = await readSupplier(platform.reading, id)
    if (!found) throw supplierNotFound
    return found
  }
  const kindOf = ({ company }: { company?: string | null | undefined }) => (company ? 'company' as const : 'person' as const)
  app.get('/api/admin-dashboard/partners/', {
    config: { permission: 'accounting.read' },
    schema: { tags, summary: 'Partners whose name or VAT number holds the words', querystring: PartnerFindQuery, response: { 200: PartnerFinds } },
  }, async ({ query: { search, limit } }) => ({ results: await findPartners(platform.reading, search, limit) }))
  app.get(url, {
    config: { permission: 'accounting.read' },
    schema: { tags, summary: 'Suppliers by name', querystring: SupplierQuery, response: { 200: Suppliers } },
  }, async (request) => {
    const { count, results } = await listSuppliers(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}:id/`, {
    config: { permission: 'accounting.read' },
    schema: { tags, summary: 'One supplier', params: SupplierParams, response: { 200: Supplier, 404: problem } },
  }, (request) => supplier(request.params.id))
  app.post(url, {
    config: { permission: 'accounting.write' },
    schema: { tags, summary: 'Write down a supplier', body: NewSupplier, response: { 201: Supplier, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { id } = await once(request, (work) => saveSupplier(work, { ...request.body, kind: kindOf(request.body) }))
    return reply.code(201).send(await supplier(id))
  })
  app.put(`${url}:id/`, {
    config: { permission: 'accounting.write' },
    schema: { tags, summary: 'Change a supplier', params: SupplierParams, body: NewSupplier, response: { 200: Supplier, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => saveSupplier(work, { ...body, kind: kindOf(body) }, params.id))
    return supplier(params.id)
  })
}
