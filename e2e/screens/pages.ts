import type { Pool } from 'pg'

/** Who looks at a page: nobody in particular, a customer of the demo, or its administrator. */
type Viewer = 'visitor' | 'customer' | 'staff'

export type Screen = {
  /** The page's file below web/app/pages, without its ending. */
  page: string
  viewer: Viewer
  /** Its address; `{id}` is answered by `with`. */
  address: string
  /** A query that gives one row, whose columns stand in the address. */
  with?: string
  /** What is done before the picture is taken. */
  before?: 'fill-cart'
}

const shop = (page: string, viewer: Viewer, address: string, more: Pick<Screen, 'with' | 'before'> = {}): Screen => ({ page, viewer, address: `/fr${address}`, ...more })
const admin = (page: string, more = '', where: Pick<Screen, 'with'> = {}): Screen => ({ page: `admin/${page}`, viewer: 'staff', address: `/admin/${more || page.replace(/\/?index$/, '')}`, ...where })
const newest = (table: string, order: string, where = 'true') => ({ with: `select id from ${table} where ${where} order by ${order} limit 1` })

/** Every page, where it is seen best in the demo shop. A test compares this list with the files. */
export const screens: readonly Screen[] = [
  shop('index', 'visitor', ''),
  shop('categories/[slug]', 'visitor', '/categories/{slug}', { with: `select slug from shop.category_texts join shop.categories on id = category_id where language = 'fr' order by position limit 1` }),
  shop('products/[slug]', 'visitor', '/products/{slug}', { with: `select slug from shop.product_texts text join shop.product_ratings using (product_id) where language = 'fr' order by slug limit 1` }),
  shop('search', 'visitor', '/search?q=café'),
  shop('services/index', 'visitor', '/services'),
  shop('services/[slug]', 'visitor', '/services/{slug}', { with: `select slug from shop.product_texts text join services.services service using (product_id) where language = 'fr' and kind = 'consultation' order by slug limit 1` }),
  shop('cart', 'visitor', '/cart', { before: 'fill-cart' }),
  shop('checkout', 'visitor', '/checkout', { before: 'fill-cart' }),
  shop('orders/[id]', 'staff', '/orders/{id}', newest('shop.orders', 'placed_at desc', `fulfilment_status = 'shipped'`)),
  shop('order-lookup', 'visitor', '/order-lookup'),
  shop('withdrawal', 'visitor', '/withdrawal'),
  shop('terms', 'visitor', '/terms'),
  shop('cookies', 'visitor', '/cookies'),
  shop('sign-in', 'visitor', '/sign-in'),
  shop('register', 'visitor', '/register'),
  shop('password/forgot', 'visitor', '/password/forgot'),
  shop('password/reset', 'visitor', '/password/reset#x'),
  shop('email/verify', 'visitor', '/email/verify#x'),
  shop('appointments/[id]', 'staff', '/appointments/{id}', newest('services.appointments', 'starts_at desc', `status = 'confirmed'`)),
  shop('reviews/write', 'customer', '/reviews/write'),
  shop('reviews/invitations', 'visitor', '/reviews/invitations?order=x'),
  shop('tickets/new', 'visitor', '/tickets/new'),
  shop('tickets/[id]', 'staff', '/tickets/{id}', newest('services.tickets', 'created_at desc')),
  shop('subscriptions/[id]', 'staff', '/subscriptions/{id}', newest('services.subscriptions', 'id', `status = 'active'`)),
  shop('wishlists/[key]', 'visitor', '/wishlists/{key}', { with: 'select share_key as key from shop.wishlists where share_key is not null limit 1' }),
  ...['index', 'addresses', 'appointments', 'orders', 'reviews', 'security', 'subscriptions', 'tickets', 'wishlist'].map((name) => shop(`account/${name}`, 'customer', name === 'index' ? '/account' : `/account/${name}`)),
  { page: 'admin/sign-in', viewer: 'visitor', address: '/admin/sign-in' },
  ...['index', 'aged', 'categories', 'delivery-methods', 'jobs', 'periods', 'promotions', 'trial-balance', 'verification', 'accounts/index', 'customer-balances/index', 'customers/index', 'entries/index', 'entries/new',
    'bank/index', 'hr/approvals', 'hr/balances', 'hr/calendar', 'hr/departments', 'hr/employees/index', 'hr/holidays', 'hr/my-leave', 'invoices/index', 'invoices/new', 'listings/index', 'mails/index', 'orders/index', 'payments/index',
    'practitioners/index', 'products/index', 'purchases/index', 'purchases/new', 'reminders', 'returns/index', 'reviews/index', 'services/index', 'settings/index', 'settings/audit', 'settings/backups', 'settings/cache', 'settings/company',
    'settings/roles', 'settings/security', 'settings/users/index', 'stock/index', 'stock/movements', 'subscriptions/index', 'supplier-balances/index', 'suppliers/index', 'tickets/index', 'tickets/replies', 'vat/index'].map((page) => admin(page)),
  admin('accounts/[code]', 'accounts/400000'),
  admin('calendar', 'calendar?day={day}', { with: `select to_char(min(starts_at), 'YYYY-MM-DD') as day from services.appointments where status = 'confirmed' and starts_at > now()` }),
  admin('bank/[id]', 'bank/{id}', newest('accounting.bank_statements', 'id desc')),
  admin('customer-balances/[id]', 'customer-balances/{id}', { with: 'select partner_id as id from accounting.open_items group by 1 order by count(*) desc limit 1' }),
  admin('customers/[id]', 'customers/{id}', newest('shop.customers', 'created_at')),
  admin('entries/[id]', 'entries/{id}', newest('accounting.entries', 'line_count desc, posted_at desc')),
  admin('hr/employees/[id]', 'hr/employees/{id}', newest('hr.employees', 'id')),
  admin('invoices/[id]', 'invoices/{id}', newest('accounting.invoices', 'issued_at desc')),
  admin('listings/[kind]/[id]', 'listings/ic/{id}', newest('accounting.vat_listings', 'id', `kind = 'ic'`)),
  admin('mails/[id]', 'mails/{id}', newest('platform.mails', 'id desc')),
  admin('orders/[id]', 'orders/{id}', newest('shop.orders', 'placed_at desc', `fulfilment_status = 'shipped'`)),
  admin('practitioners/[id]', 'practitioners/{id}', newest('services.practitioners', 'name')),
  admin('products/[id]', 'products/{id}', newest('shop.products', 'created_at', `state = 'published' and supply = 'goods'`)),
  admin('purchases/[id]', 'purchases/{id}', newest('accounting.purchase_invoices', 'id')),
  admin('services/[id]', 'services/{id}', newest('services.services', 'created_at', `kind = 'consultation'`)),
  admin('settings/users/[id]', 'settings/users/{id}', newest('identity.people', 'created_at')),
  admin('subscriptions/[id]', 'subscriptions/{id}', newest('services.subscriptions', 'id', `status = 'active'`)),
  admin('supplier-balances/[id]', 'supplier-balances/{id}', { with: 'select partner_id as id from accounting.open_items join accounting.accounts on code = account where role = \'suppliers\' limit 1' }),
  admin('tickets/[id]', 'tickets/{id}', newest('services.tickets', 'created_at desc')),
  admin('vat/[id]', 'vat/{id}', newest('accounting.vat_declarations', 'id')),
]

/** Where a screen is seen in a Comptoir: undefined while that has no row for it. */
export async function addressOf({ address, with: query }: Screen, database: Pick<Pool, 'query'>, language: string): Promise<string | undefined> {
  const local = address.replace(/^\/fr(?=\/|$)/, `/${language}`)
  if (!query) return local
  const { rows: [row] } = await database.query<Record<string, string | null>>(query)
  return row && Object.values(row).every((value) => value !== null) ? local.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(row[name]))) : undefined
}
