import { useMay } from './may'

export type Screen = { key: string, to: string, icon: string, permission: string }
type Trade = { key: string, screens: Screen[] }

const trades: readonly Trade[] = [
  { key: 'overview', screens: [{ key: 'dashboard', to: '/admin', icon: 'i-lucide-layout-dashboard', permission: 'administration.dashboard' }] },
  { key: 'shop', screens: [
    { key: 'orders', to: '/admin/orders', icon: 'i-lucide-receipt-text', permission: 'shop.orders.read' },
    { key: 'returns', to: '/admin/returns', icon: 'i-lucide-undo-2', permission: 'shop.orders.read' },
    { key: 'customers', to: '/admin/customers', icon: 'i-lucide-contact', permission: 'shop.customers.read' },
    { key: 'products', to: '/admin/products', icon: 'i-lucide-package', permission: 'shop.catalogue.write' },
    { key: 'categories', to: '/admin/categories', icon: 'i-lucide-folder-tree', permission: 'shop.catalogue.write' },
    { key: 'stock', to: '/admin/stock', icon: 'i-lucide-warehouse', permission: 'shop.stock.read' },
    { key: 'promotions', to: '/admin/promotions', icon: 'i-lucide-ticket-percent', permission: 'shop.promotions.write' },
    { key: 'delivery', to: '/admin/delivery-methods', icon: 'i-lucide-truck', permission: 'shop.delivery.write' },
  ] },
  { key: 'services', screens: [
    { key: 'tickets', to: '/admin/tickets', icon: 'i-lucide-messages-square', permission: 'services.tickets.read' },
    { key: 'calendar', to: '/admin/calendar', icon: 'i-lucide-calendar-days', permission: 'services.appointments.read' },
    { key: 'services', to: '/admin/services', icon: 'i-lucide-concierge-bell', permission: 'services.catalogue.write' },
    { key: 'subscriptions', to: '/admin/subscriptions', icon: 'i-lucide-repeat', permission: 'services.subscriptions.read' },
    { key: 'reviews', to: '/admin/reviews', icon: 'i-lucide-star', permission: 'services.reviews.moderate' },
    { key: 'practitioners', to: '/admin/practitioners', icon: 'i-lucide-user-round-check', permission: 'services.appointments.read' },
  ] },
  { key: 'books', screens: [
    { key: 'invoices', to: '/admin/invoices', icon: 'i-lucide-file-text', permission: 'accounting.read' },
    { key: 'reminders', to: '/admin/reminders', icon: 'i-lucide-bell-ring', permission: 'accounting.read' },
    { key: 'purchases', to: '/admin/purchases', icon: 'i-lucide-inbox', permission: 'accounting.read' },
    { key: 'suppliers', to: '/admin/suppliers', icon: 'i-lucide-factory', permission: 'accounting.read' },
    { key: 'bank', to: '/admin/bank', icon: 'i-lucide-arrow-left-right', permission: 'accounting.read' },
    { key: 'payments', to: '/admin/payments', icon: 'i-lucide-banknote', permission: 'accounting.read' },
    { key: 'balances', to: '/admin/customer-balances', icon: 'i-lucide-users', permission: 'accounting.read' },
    { key: 'supplier_balances', to: '/admin/supplier-balances', icon: 'i-lucide-wallet', permission: 'accounting.read' },
    { key: 'aged', to: '/admin/aged', icon: 'i-lucide-hourglass', permission: 'accounting.read' },
    { key: 'entries', to: '/admin/entries', icon: 'i-lucide-book-open', permission: 'accounting.read' },
    { key: 'accounts', to: '/admin/accounts', icon: 'i-lucide-list-tree', permission: 'accounting.read' },
    { key: 'trial_balance', to: '/admin/trial-balance', icon: 'i-lucide-scale', permission: 'accounting.read' },
    { key: 'vat', to: '/admin/vat', icon: 'i-lucide-landmark', permission: 'accounting.read' },
    { key: 'listings', to: '/admin/listings', icon: 'i-lucide-list-checks', permission: 'accounting.read' },
    { key: 'periods', to: '/admin/periods', icon: 'i-lucide-calendar-check', permission: 'accounting.read' },
    { key: 'verification', to: '/admin/verification', icon: 'i-lucide-shield-check', permission: 'accounting.read' },
  ] },
  { key: 'hr', screens: [
    { key: 'my_leave', to: '/admin/hr/my-leave', icon: 'i-lucide-palmtree', permission: 'hr.self' },
    { key: 'leave_calendar', to: '/admin/hr/calendar', icon: 'i-lucide-calendar-days', permission: 'hr.self' },
    { key: 'leave_approvals', to: '/admin/hr/approvals', icon: 'i-lucide-calendar-check-2', permission: 'hr.self' },
    { key: 'leave_balances', to: '/admin/hr/balances', icon: 'i-lucide-piggy-bank', permission: 'hr.read' },
    { key: 'employees', to: '/admin/hr/employees', icon: 'i-lucide-contact-round', permission: 'hr.read' },
    { key: 'departments', to: '/admin/hr/departments', icon: 'i-lucide-network', permission: 'hr.read' },
    { key: 'holidays', to: '/admin/hr/holidays', icon: 'i-lucide-calendar-heart', permission: 'hr.self' },
  ] },
  { key: 'settings', screens: [
    { key: 'company', to: '/admin/settings/company', icon: 'i-lucide-building-2', permission: 'accounting.read' },
    { key: 'users', to: '/admin/settings/users', icon: 'i-lucide-users-round', permission: 'administration.users' },
    { key: 'roles', to: '/admin/settings/roles', icon: 'i-lucide-key-round', permission: 'administration.roles' },
    { key: 'audit', to: '/admin/settings/audit', icon: 'i-lucide-scroll-text', permission: 'administration.audit' },
    { key: 'mails', to: '/admin/mails', icon: 'i-lucide-mails', permission: 'administration.mails' },
    { key: 'jobs', to: '/admin/jobs', icon: 'i-lucide-list-checks', permission: 'administration.jobs' },
    { key: 'backups', to: '/admin/settings/backups', icon: 'i-lucide-archive', permission: 'administration.backups' },
    { key: 'cache', to: '/admin/settings/cache', icon: 'i-lucide-gauge', permission: 'administration.cache' },
  ] },
]

/** The screens by trade, as far as this person may see them. */
export function useMenu() {
  const may = useMay()
  return computed(() => trades.map(({ key, screens }) => ({ key, screens: screens.filter(({ permission }) => may(permission)) })).filter(({ screens }) => screens.length > 0))
}
