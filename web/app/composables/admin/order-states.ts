import type { Order } from '~/api/types'
import type { Tone } from './tone'

/** How the three states of an order are shown: what asks for somebody's hand stands out, what is done is quiet. */
export const orderTones: Record<Order['status'], Tone> = {
  pending: 'wait', paid: 'good', preparing: 'wait', shipped: 'good', delivered: 'good', completed: 'good', cancelled: 'quiet', returned: 'quiet', refunded: 'quiet', partly_refunded: 'quiet',
}
export const paymentTones: Record<Order['payment_status'], Tone> = { pending: 'wait', paid: 'good', failed: 'bad', expired: 'quiet', partly_refunded: 'quiet', refunded: 'quiet' }
export const fulfilmentTones: Record<Order['fulfilment_status'], Tone> = { unfulfilled: 'quiet', preparing: 'wait', partly_shipped: 'wait', shipped: 'good', delivered: 'good', not_needed: 'quiet' }
