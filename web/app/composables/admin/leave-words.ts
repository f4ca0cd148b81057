import type { LeaveRequest } from './types'
import type { Tone } from './tone'
import { useShortWriting } from './writing'

export const leaveTones: Readonly<Record<LeaveRequest['status'], Tone>> = { draft: 'quiet', requested: 'wait', approved: 'good', refused: 'bad', cancelled: 'quiet' }

/** Leave as people say it: half days as days, and from when to when. */
export function useLeaveWords() {
  const { t } = useI18n()
  const { count } = useWriting()
  const { day } = useShortWriting()
  /** `3,5`. */
  const figure = (half_days: number) => count(half_days / 2)
  /** `3,5 jours`. */
  const days = (half_days: number) => t('admin.hr.leave.days', { count: figure(half_days) }, Math.abs(half_days) <= 2 ? 1 : 2)
  /** `21/12/2026 – 24/12/2026`, `21/12/2026, matin`. */
  const span = ({ first_day, last_day, half }: Pick<LeaveRequest, 'first_day' | 'last_day' | 'half'>) =>
    half ? `${day(first_day)}, ${t(`admin.hr.half.${half}`)}` : first_day === last_day ? day(first_day) : `${day(first_day)} – ${day(last_day)}`
  return { figure, days, span }
}
