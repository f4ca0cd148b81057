import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'

export const periodNotFound = new Refusal('accounting/period-not-found', 404, {
  fr: 'Cette période n’existe pas.',
  nl: 'Deze periode bestaat niet.',
  de: 'Diese Periode gibt es nicht.',
  en: 'This period does not exist.',
})
export const periodLocked = new Refusal('accounting/period-locked', 409, {
  fr: 'Cette période est verrouillée : elle ne se rouvre plus.',
  nl: 'Deze periode is vergrendeld: ze kan niet meer worden heropend.',
  de: 'Diese Periode ist gesperrt: sie wird nicht wieder geöffnet.',
  en: 'This period is locked: it is never opened again.',
})

export type PeriodStatus = 'open' | 'closed' | 'locked'

/**
 * Opens, closes or locks a month. Who closes waits for the postings under way; later ones are refused. A closed month can be
 * opened again, a locked one by nobody. Asking for what is so already changes nothing. Throws `periodNotFound`, `periodLocked`.
 */
export async function changePeriod({ tx, now, actor }: Work, month: string, status: PeriodStatus): Promise<void> {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const period = await tx
    .selectFrom('accounting.periods')
    .select('status')
    .where('month', '=', first)
    .forUpdate()
    .executeTakeFirst()
  if (!period) throw periodNotFound
  if (period.status === status) return
  if (period.status === 'locked') throw periodLocked
  await tx
    .updateTable('accounting.periods')
    .set({ status, changed_at: now, changed_by: actor.user_id ?? null })
    .where('month', '=', first)
    .execute()
}
