/**
 * Whose thing an id in an address names.
 * `everybody`: public knowledge, such as a product. `permitted`: staff's, where the route's permission alone decides.
 * Anything else is one person's own, and no stranger may reach it: `testing/owned-things.ts` makes one for the test.
 */
export type Whose = 'everybody' | 'permitted' | OwnedThing
export type OwnedThing = 'session' | 'cart_line' | 'order' | 'customer' | 'customer_address' | 'wishlist' | 'wishlist_item' | 'invoice_of_order' | 'appointment' | 'subscription' | 'ticket' | 'ticket_attachment' | 'leave_request' | 'review'

/** An address up to an id → whose id that is. A new id takes one line here; the routes beneath it are then tested with it. */
export const whoseIds: Readonly<Record<string, Whose>> = {
  '/api/admin-dashboard/accounts/:code': 'permitted',
  '/api/admin-dashboard/bank-lines/:id': 'permitted',
  '/api/admin-dashboard/bank-statements/:id': 'permitted',
  '/api/admin-dashboard/client-listings/:id': 'permitted',
  '/api/admin-dashboard/contracts/:id': 'permitted',
  '/api/admin-dashboard/customer-balances/:partner_id': 'permitted',
  '/api/admin-dashboard/credit-notes/:id': 'permitted',
  '/api/admin-dashboard/departments/:id': 'permitted',
  '/api/admin-dashboard/employees/:id': 'permitted',
  '/api/admin-dashboard/entries/:id': 'permitted',
  '/api/admin-dashboard/ic-listings/:id': 'permitted',
  '/api/admin-dashboard/invoices/:id': 'permitted',
  '/api/admin-dashboard/jobs/:id': 'permitted',
  '/api/admin-dashboard/leave-requests/:id': 'leave_request',
  '/api/admin-dashboard/leave-types/:id': 'permitted',
  '/api/admin-dashboard/mails/:id': 'permitted',
  '/api/admin-dashboard/partners/:id': 'permitted',
  '/api/admin-dashboard/payments/:id': 'permitted',
  '/api/admin-dashboard/periods/:month': 'permitted',
  '/api/admin-dashboard/purchase-invoices/:id': 'permitted',
  '/api/admin-dashboard/reconciliations/:id': 'permitted',
  '/api/admin-dashboard/supplier-balances/:partner_id': 'permitted',
  '/api/admin-dashboard/suppliers/:id': 'permitted',
  '/api/admin-dashboard/roles/:name': 'permitted',
  '/api/admin-dashboard/users/:id': 'permitted',
  '/api/admin-dashboard/users/:id/sessions/:session_id': 'permitted',
  '/api/admin-dashboard/vat-declarations/:id': 'permitted',
  '/api/auth/sessions/:id': 'session',
  '/api/service/appointments/:id': 'appointment',
  '/api/service/canned-replies/:id': 'permitted',
  '/api/service/edited-services/:id': 'permitted',
  '/api/service/inbound-mails/:id': 'permitted',
  '/api/service/subscriptions/:id': 'subscription',
  '/api/service/practitioners/:id': 'permitted',
  '/api/service/practitioners/:id/exceptions/:exception_id': 'permitted',
  '/api/service/reviews/:id': 'review',
  '/api/service/services/:id': 'everybody',
  '/api/service/tickets/:id': 'ticket',
  '/api/service/tickets/:id/attachments/:attachment_id': 'ticket_attachment',
  '/api/shop/cart/lines/:id': 'cart_line',
  '/api/shop/categories/:id': 'everybody',
  '/api/shop/customers/:id': 'customer',
  '/api/shop/customers/:id/addresses/:address_id': 'customer_address',
  '/api/shop/delivery-methods/:id': 'permitted',
  '/api/shop/edited-products/:id': 'permitted',
  '/api/shop/orders/:id': 'order',
  '/api/shop/orders/:id/documents/:invoice_id': 'invoice_of_order',
  '/api/shop/products/:id': 'everybody',
  '/api/shop/products/:id/images/:image_id': 'everybody',
  '/api/shop/promotions/:id': 'permitted',
  '/api/shop/refunds/:id': 'permitted',
  '/api/shop/returns/:id': 'permitted',
  '/api/shop/variants/:id': 'everybody',
  '/api/shop/wishlists/:id': 'wishlist',
  '/api/shop/wishlists/:id/items/:item_id': 'wishlist_item',
  // a secret that was given away on purpose
  '/api/shop/shared-wishlists/:key': 'everybody',
  '/media/:key': 'everybody',
  '/media/:key/:file': 'everybody',
}

/** The same for ids that stand in the body or the query of a route that needs no staff permission. */
export const whoseGivenIds: Readonly<Record<string, Whose>> = {
  'POST /api/service/appointments/ service_id': 'everybody',
  'POST /api/service/appointments/ practitioner_id': 'everybody',
  'POST /api/service/appointments/:id/reschedule/ practitioner_id': 'everybody',
  'GET /api/service/reviews/to-write/ order_id': 'order',
  'GET /api/service/reviews/to-write/ appointment_id': 'appointment',
  'POST /api/service/reviews/ purchase_id': 'appointment',
  'PUT /api/service/reviews/invitations/ order_id': 'order',
  'PUT /api/service/reviews/invitations/ appointment_id': 'appointment',
  'POST /api/service/subscriptions/ service_id': 'everybody',
  'GET /api/shop/orders/ invoice_id': 'invoice_of_order',
  'GET /api/shop/cart/ delivery_method_id': 'everybody',
  'POST /api/shop/orders/ delivery_method_id': 'everybody',
  'POST /api/shop/wishlists/:id/items/ variant_id': 'everybody',
  'POST /api/shop/cart/lines/ variant_id': 'everybody',
}

/** The ids of an address, each by the address up to it: `/a/:id/b/:key` → `/a/:id`, `/a/:id/b/:key`. */
export function idsIn(path: string): string[] {
  return [...path.matchAll(/:\w+/g)].map(({ 0: name, index }) => path.slice(0, index + name.length))
}
