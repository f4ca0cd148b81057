import type { FastifyRequest } from 'fastify'
import { AddressParams, AddressToSave, Customer, CustomerAddresses, CustomerChange, CustomerParams, CustomerQuery, CustomerSummary, NewCustomer, OwnProfile, OwnProfileChange } from '@comptoir/contract/shop-customers'
import { Saved } from '@comptoir/contract/shop-editing'
import { noContent, pageOf, problem } from '@comptoir/contract/wire'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { vatNumberMalformed } from '../../orders/placing/order-request-route.ts'
import { checkVatNumber } from '../check-vat-number.ts'
import { deleteAddress, listAddresses, saveAddress } from './addresses.ts'
import { changeCustomer } from './change-customer.ts'
import { createCustomer, ownCustomer } from './create-customer.ts'
import { listCustomers, readCustomer } from './customer-queries.ts'
import { unknownAddress, unknownCustomer } from './customer.ts'

const tags = ['Customers']
const signedIn = { config: { permission: 'signed-in' } }
const writers = { config: { permission: 'shop.customers.write' } }

/** Customers as staff see them, and each one's own profile under `me`. */
export function customerRoutes(app: App): void {
  const { platform } = app
  const { reading, inTransaction } = platform

  app.get('/api/shop/customers/', { config: { permission: 'shop.customers.read' }, schema: { tags, summary: 'Customers', querystring: CustomerQuery, response: { 200: pageOf(CustomerSummary) } } }, async (request) => {
    const { query } = request
    const { count, results } = await listCustomers(reading, { ...query, registered: query.registered === undefined ? undefined : query.registered === 'true' })
    return pageAnswer(request, query, count, results)
  })

  app.post('/api/shop/customers/', { ...writers, schema: { tags, summary: 'Create a customer', body: NewCustomer, response: { 201: Customer, 422: problem } } }, async (request, reply) => {
    const { company_name, vat_number, name, language, ...body } = request.body
    const number = await checked(vat_number)
    const { id } = await inTransaction(request.actor, (work) => createCustomer(work, {
      ...body, name: name ?? company_name ?? body.email, company: company_name, vat_number: number ?? undefined, language: language ?? request.actor.language,
    }))
    return reply.code(201).send((await readCustomer(platform.database, id))!)
  })

  app.get('/api/shop/customers/me/', { ...signedIn, schema: { tags, summary: 'My profile', response: { 200: OwnProfile } } }, async ({ actor }) => {
    const own = await reading.selectFrom('shop.customers').select('id').where('user_id', '=', actor.user_id!).executeTakeFirst()
    const profile = own && await readCustomer(reading, own.id)
    return profile ?? { id: null, kind: 'person' as const, name: '', company: null, vat_number: null, addresses: [], balance_cents: 0n, on_account: false, order_count: 0 }
  })

  app.patch('/api/shop/customers/me/', { ...signedIn, schema: { tags, summary: 'Change my profile', body: OwnProfileChange, response: { 200: OwnProfile, 422: problem } } }, async (request) => {
    const { company_name, vat_number, ...body } = request.body
    const number = await checked(vat_number)
    const { id } = await inTransaction(request.actor, async (work) => {
      const own = await ownCustomer(work, request.actor.user_id!)
      await changeCustomer(work, { ...own, ...body, company: company_name, vat_number: number })
      return own
    })
    return (await readCustomer(platform.database, id))!
  })

  app.get('/api/shop/customers/:id/', { config: { permission: 'shop.customers.read' }, schema: { tags, summary: 'One customer, all round', params: CustomerParams, response: { 200: Customer, 404: problem } } }, async ({ params }) => {
    const customer = isId(params.id) ? await readCustomer(reading, params.id) : undefined
    if (!customer) throw unknownCustomer
    return customer
  })

  app.patch('/api/shop/customers/:id/', { ...writers, schema: { tags, summary: 'Change a customer', params: CustomerParams, body: CustomerChange, response: { 200: Customer, 404: problem, 422: problem } } }, async (request) => {
    const { params: { id }, body: { company_name, vat_number, ...body } } = request
    if (!isId(id)) throw unknownCustomer
    const number = await checked(vat_number)
    await inTransaction(request.actor, (work) => changeCustomer(work, { id, ...body, company: company_name, vat_number: number }))
    return (await readCustomer(platform.database, id))!
  })

  app.get('/api/shop/customers/:id/addresses/', { ...signedIn, schema: { tags, summary: 'Addresses', description: '`me` for one’s own.', params: CustomerParams, response: { 200: CustomerAddresses, 404: problem } } }, async (request) =>
    ({ results: await listAddresses(reading, await whose(request, request.params.id, 'shop.customers.read')) }))

  app.post('/api/shop/customers/:id/addresses/', { ...signedIn, schema: { tags, summary: 'Add an address', params: CustomerParams, body: AddressToSave, response: { 201: Saved, 404: problem, 422: problem } } }, async (request, reply) => {
    const { id } = request.params
    const customer_id = id === 'me' ? undefined : await whose(request, id, 'shop.customers.write')
    return reply.code(201).send(await inTransaction(request.actor, async (work) => saveAddress(work, { customer_id: customer_id ?? (await ownCustomer(work, request.actor.user_id!)).id, ...request.body })))
  })

  app.put('/api/shop/customers/:id/addresses/:address_id/', { ...signedIn, schema: { tags, summary: 'Change an address', params: AddressParams, body: AddressToSave, response: { 200: Saved, 404: problem } } }, async (request) => {
    const { id, address_id } = request.params
    const customer_id = await whose(request, id, 'shop.customers.write')
    if (!isId(address_id)) throw unknownAddress
    return inTransaction(request.actor, (work) => saveAddress(work, { id: address_id, customer_id, ...request.body }))
  })

  app.delete('/api/shop/customers/:id/addresses/:address_id/', { ...signedIn, schema: { tags, summary: 'Take an address away', params: AddressParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const { id, address_id } = request.params
    const customer_id = await whose(request, id, 'shop.customers.write')
    if (!isId(address_id)) throw unknownAddress
    await inTransaction(request.actor, (work) => deleteAddress(work, { id: address_id, customer_id }))
    return reply.code(204).send(null)
  })

  /** The customer that is meant: one’s own, or anybody’s for staff with that right. A stranger finds nothing. */
  async function whose({ actor }: FastifyRequest, id: string, permission: string): Promise<string> {
    if (id !== 'me' && !isId(id)) throw unknownCustomer
    const customer = await reading.selectFrom('shop.customers').select(['id', 'user_id']).where(id === 'me' ? 'user_id' : 'id', '=', id === 'me' ? actor.user_id! : id).executeTakeFirst()
    if (!customer || (customer.user_id !== actor.user_id && !may(actor, permission))) throw unknownCustomer
    return customer.id
  }

  /** A VAT number in its usual form, and asked of VIES so that the answer is kept; null takes it away, undefined leaves it. */
  async function checked(vat_number: string | null | undefined): Promise<string | null | undefined> {
    if (vat_number === undefined || vat_number === null) return vat_number
    const number = parseVatNumber(vat_number)
    if (!number) throw vatNumberMalformed
    await checkVatNumber(platform, vat_number)
    return number.canonical
  }
}
