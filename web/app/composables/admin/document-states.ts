import type { SalesDocument } from './types'
import type { Tone } from './tone'

/** The tone of each state of a sales document, in the order in which a filter offers them. */
export const documentTones: Readonly<Record<SalesDocument['status'], Tone>> = {
  draft: 'wait', validated: 'wait', sent: 'quiet', overdue: 'bad', partly_paid: 'wait', paid: 'good', credited: 'quiet', settled: 'good',
}
export const documentStates = Object.keys(documentTones) as SalesDocument['status'][]
