import type { components } from '~/api/generated/schema'
import type { Tone } from './tone'

type Schemas = components['schemas']
export const mailTones: Record<Schemas['MailSummary']['state'], Tone> = { queued: 'wait', sent: 'good', kept: 'quiet', failed: 'bad' }
export const jobTones: Record<Schemas['JobSchedule']['state'], Tone> = { idle: 'quiet', waiting: 'wait', running: 'good', failed: 'bad' }

/** Where one sees what a mail is about. */
export const aboutPaths: Record<string, (id: string) => string> = { order: (id) => `/admin/orders/${id}` }

/** Every occasion on which Comptoir writes. */
export const mailKinds = ['identity/welcome', 'identity/password-forgotten', 'identity/password-changed', 'shop/order-placed', 'shop/order-paid', 'shop/order-shipped', 'shop/order-cancelled', 'shop/order-refunded', 'services/appointment-confirmed', 'services/appointment-moved', 'services/appointment-cancelled', 'services/appointment-refunded', 'services/appointment-near', 'services/review-invited', 'services/review-published', 'services/review-not-published'] as const
