import type { Tone } from './tone'

export const purchaseTones: Readonly<Record<'draft' | 'validated' | 'cancelled', Tone>> = { draft: 'wait', validated: 'good', cancelled: 'quiet' }
