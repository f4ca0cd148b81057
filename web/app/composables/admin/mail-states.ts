import type { components } from '~/api/generated/schema'
import type { Tone } from './tone'

type Schemas = components['schemas']
export const mailTones: Record<Schemas['MailSummary']['state'], Tone> = { queued: 'wait', sent: 'good', kept: 'quiet', failed: 'bad' }
export const jobTones: Record<Schemas['JobSchedule']['state'], Tone> = { idle: 'quiet', waiting: 'wait', running: 'good', failed: 'bad' }

/** Where one sees what a mail is about. */
export const aboutPaths: Record<string, (id: string) => string> = {
  order: (id) => `/admin/orders/${id}`, invoice: (id) => `/admin/invoices/${id}`, subscription: (id) => `/admin/subscriptions/${id}`, ticket: (id) => `/admin/tickets/${id}`,
  person: (id) => `/admin/settings/users/${id}`,
}

/** Every occasion on which Comptoir writes. */
export const mailKinds = [
  'identity/welcome', 'identity/invitation', 'identity/password-forgotten', 'identity/password-changed', 'identity/second-factor-on', 'identity/second-factor-off',
  'shop/order-placed', 'shop/order-paid', 'shop/order-shipped', 'shop/order-delivered', 'shop/order-cancelled', 'shop/order-refunded', 'shop/order-credited', 'shop/order-return', 'shop/order-return-received', 'shop/withdrawal', 'shop/withdrawal-to-shop', 'shop/low-stock',
  'services/appointment-confirmed', 'services/appointment-moved', 'services/appointment-cancelled', 'services/appointment-refunded', 'services/appointment-near', 'services/subscription-started', 'services/subscription-invoiced', 'services/subscription-payment-failed', 'services/subscription-cancelled', 'services/ticket-received', 'services/ticket-answered', 'services/ticket-closed', 'services/ticket-to-answer', 'services/review-invited', 'services/review-published', 'services/review-not-published',
  'accounting/invoice', 'accounting/credit-note', 'accounting/reminder',
  'hr/leave-requested', 'hr/leave-approved', 'hr/leave-refused', 'hr/leave-cancelled', 'hr/leave-withdrawn',
] as const
