import type { Appointment } from '~/api/types'
import type { Tone } from './tone'

export const appointmentTones: Record<Appointment['status'], Tone> = { held: 'wait', pending: 'wait', confirmed: 'good', cancelled: 'quiet', expired: 'quiet', no_show: 'bad' }
