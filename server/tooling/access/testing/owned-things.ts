import { brussels, shopper, type CartBody, type OrderBody } from '../../../modules/shop/testing/buyer.ts'
import { openPlan } from '../../../modules/services/testing/open-plan.ts'
import { openPractice } from '../../../modules/services/testing/open-practice.ts'
import type { Shop } from '../../../modules/shop/testing/open-shop.ts'
import { ticketToken } from '../../../modules/services/tickets/ticket-access.ts'
import { addContract, requestLeave, saveDepartment, saveEmployee } from '../../../modules/hr/index.ts'
import { newId } from '#kernel/identifier.ts'
import { systemActor } from '#platform/actor.ts'
import { writeReview } from '../../../modules/services/index.ts'
import type { OwnedThing } from '../whose-ids.ts'

/** Somebody with things of their own: a customer, or a visitor known by cookies and links only. */
export type Owner = {
  kind: 'customer' | 'visitor'
  shop: Shop
  variant_id: string
  call: ReturnType<typeof shopper>['call']
  buyer: ReturnType<typeof shopper>
  /** The key of the latest order's link. */
  access_token?: string
}

export async function customerOf(shop: Shop, variant_id: string): Promise<Owner> {
  const buyer = shopper(shop, await shop.signIn('customer'))
  return { kind: 'customer', shop, variant_id, buyer, call: buyer.call }
}

export function visitorOf(shop: Shop, variant_id: string): Owner {
  const buyer = shopper(shop)
  return { kind: 'visitor', shop, variant_id, buyer, call: buyer.call }
}

/** An order line of theirs that can be reviewed: paid and sent. */
async function purchaseOf(owner: Owner): Promise<{ user_id: string, purchase_id: string }> {
  const { id: user_id } = (await owner.call('GET', '/api/auth/me/')).json<{ id: string }>()
  const order_id = await ownedThings.order(owner, {})
  await owner.shop.pool.query("update shop.orders set payment_status = 'paid', fulfilment_status = 'delivered' where id = $1", [order_id])
  const { rows: [line] } = await owner.shop.pool.query<{ id: string }>('select id from shop.order_lines where order_id = $1 and variant_id is not null and booking_id is null', [order_id])
  return { user_id, purchase_id: line!.id }
}

type Made = Partial<Record<OwnedThing, string>>

/** Makes one of each kind for an owner and gives its id; `made` holds what stands before it in the address. Undefined when such an owner has none. */
export const ownedThings: Readonly<Record<OwnedThing, (owner: Owner, made: Made) => Promise<string | undefined>>> = {
  async session({ kind, call }) {
    if (kind === 'visitor') return undefined
    return (await call('GET', '/api/auth/sessions/')).json<{ results: { id: string }[] }>().results[0]!.id
  },
  async cart_line({ buyer, variant_id }) {
    return (await buyer.add(variant_id)).json<CartBody>().lines[0]!.id
  },
  async order(owner) {
    await owner.buyer.add(owner.variant_id)
    const { total_incl_vat_cents } = (await owner.buyer.cart()).totals
    const placed = await owner.buyer.order(total_incl_vat_cents)
    const { id, access_token } = placed.json<OrderBody>()
    owner.access_token = access_token
    return id
  },
  async appointment(owner) {
    const { service_id } = await openPractice(owner.shop.work, { payment: 'later' })
    const booked = (await owner.call('POST', '/api/service/appointments/', {
      service_id, start: '2026-11-26T09:00:00Z', customer: { name: 'Personne Exemple', email: 'personne@exemple.test' },
    })).json<{ id: string, access_token: string }>()
    owner.access_token = booked.access_token
    return booked.id
  },
  async subscription(owner) {
    const service_id = await openPlan(owner.shop.work)
    const chosen = (await owner.call('POST', '/api/service/subscriptions/', { service_id })).json<{ id: string, access_token: string }>()
    owner.access_token = chosen.access_token
    return chosen.id
  },
  async review(owner) {
    if (owner.kind === 'visitor') return undefined
    const { user_id, purchase_id } = await purchaseOf(owner)
    return (await owner.shop.work((work) => writeReview(work, { purchase_id, user_id, access_token: undefined, rating: 4, title: 'Bien', text: 'Très bien', shown_name: 'P.' }, owner.shop.platform.configuration))).id
  },
  async customer({ kind, call }) {
    if (kind === 'visitor') return undefined
    return (await call('PATCH', '/api/shop/customers/me/', { name: 'Personne Exemple' })).json<{ id: string }>().id
  },
  async customer_address({ kind, call }) {
    if (kind === 'visitor') return undefined
    return (await call('POST', '/api/shop/customers/me/addresses/', { address: brussels })).json<{ id: string }>().id
  },
  async wishlist({ kind, call }) {
    if (kind === 'visitor') return undefined
    return (await call('POST', '/api/shop/wishlists/')).json<{ id: string }>().id
  },
  async wishlist_item(owner, { wishlist }) {
    if (owner.kind === 'visitor') return undefined
    const list = wishlist ?? await ownedThings.wishlist(owner, {})
    return (await owner.call('POST', `/api/shop/wishlists/${list}/items/`, { variant_id: owner.variant_id })).json<{ items: { id: string }[] }>().items[0]!.id
  },
  async ticket(owner) {
    const { id } = (await owner.call('POST', '/api/service/tickets/', { subject: 'Une question', message: 'Bonjour', ...(owner.kind === 'visitor' && { customer: { name: 'Personne Exemple', email: 'personne@exemple.test' } }) })).json<{ id: string }>()
    // told to its address only, never to whoever asked
    if (owner.kind === 'visitor') owner.access_token = ticketToken(owner.shop.platform.configuration, id)
    return id
  },
  async ticket_attachment(owner, { ticket }) {
    const ticket_id = ticket ?? (await ownedThings.ticket(owner, {}))!
    const form = new FormData()
    form.append('file', new File(['un texte'], 'texte.txt'))
    const link = owner.kind === 'visitor' ? `?access_token=${owner.access_token}` : ''
    return (await owner.call('POST', `/api/service/tickets/${ticket_id}/attachments/${link}`, form)).json<{ id: string }>().id
  },
  async invoice_of_order(owner, { order }) {
    const staff = await owner.shop.signIn('administrator')
    const paid = await owner.shop.app.inject({ method: 'POST', url: `/api/shop/orders/${order ?? await ownedThings.order(owner, {})}/pay/`, headers: staff, payload: {} })
    return paid.json<OrderBody>().documents[0]!.invoice_id
  },
  async leave_request({ kind, call, shop }) {
    if (kind === 'visitor') return undefined
    const { id: user_id } = (await call('GET', '/api/auth/me/')).json<{ id: string }>()
    const { rows: [type] } = await shop.pool.query<{ id: string }>("select id from hr.leave_types where key = 'unpaid'")
    const [first_day, schedule] = [Temporal.PlainDate.from('2026-11-23'), 'wwwwwwwwww....']
    return shop.work(async (work) => {
      const { rows: [employed] } = await shop.pool.query<{ id: string }>('select id from hr.employees where user_id = $1', [user_id])
      const employee_id = employed?.id ?? (await saveEmployee(work, { first_name: 'Employée', last_name: 'Exemple', language: 'fr', user_id })).id
      if (!employed) {
        const { id: department_id } = await saveDepartment(work, { name: `Magasin ${newId()}` })
        await addContract(work, { employee_id, first_day, kind: 'permanent', weekly_minutes: 2280, fte_bp: 10_000, schedule, job_title: 'Vendeuse', department_id })
      }
      const { rows: [{ asked }] } = await shop.pool.query<{ asked: number }>('select count(*)::int as asked from hr.leave_requests where employee_id = $1', [employee_id]) as unknown as { rows: [{ asked: number }] }
      const day = first_day.add({ weeks: asked })
      return (await requestLeave(work, { employee_id, type_id: type!.id, first_day: day, last_day: day, half: null, draft: false })).id
    }, { ...systemActor('test'), user_id })
  },
}
