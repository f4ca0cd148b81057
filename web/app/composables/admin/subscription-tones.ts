import type { Subscription } from '~/api/types'
import type { Tone } from './tone'

export const subscriptionTones: Record<Subscription['status'], Tone> = { chosen: 'quiet', pending: 'wait', active: 'good', past_due: 'bad', paused: 'wait', cancelled: 'quiet', expired: 'quiet' }
