import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { notTheirs, type Requester } from './ticket.ts'

export type Related = { kind: 'order' | 'appointment', id: string }

/**
 * The order or appointment a ticket is about, if it is the customer's own: by their account, or, where staff say so, by their
 * address. A visitor's word about an address proves nothing, so it opens nothing.
 */
export async function demandOwn({ tx }: Work, { kind, id }: Related, { user_id, email }: Pick<Requester, 'user_id' | 'email'>, by_staff: boolean): Promise<{ order_id: string | null, appointment_id: string | null }> {
  if (!isId(id)) throw notTheirs
  const found = kind === 'order'
    ? await tx.selectFrom('shop.published_orders').select(['user_id', 'email']).where('id', '=', id).executeTakeFirst()
    : await tx.selectFrom('services.appointments').select(['user_id', 'customer_email as email']).where('id', '=', id).executeTakeFirst()
  const own = found !== undefined && ((user_id !== null && found.user_id === user_id) || (by_staff && found.email?.toLowerCase() === email.toLowerCase()))
  if (!own) throw notTheirs
  return { order_id: kind === 'order' ? id : null, appointment_id: kind === 'appointment' ? id : null }
}
