import type { Ticket } from '~/api/types'
import type { Tone } from './tone'

/** What asks for an answer of ours stands out. */
export const ticketTones: Record<Ticket['status'], Tone> = { open: 'wait', answered: 'good', waiting_for_customer: 'quiet', closed: 'quiet' }
export const priorityTones: Record<Ticket['priority'], Tone> = { low: 'quiet', normal: 'quiet', high: 'wait', urgent: 'bad' }
