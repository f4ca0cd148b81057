import { dayOf } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'
import { neverReminded } from './overdue.ts'
import { remind } from './remind.ts'
import { reminderSettings } from './settings.ts'

/** A transfer of the due day is on the account by then, and in the books. */
const GRACE_DAYS = 3
const AT_ONCE = 100

/** Every morning, where the company wants it: the first reminder of what is overdue. The rest waits for the next morning. */
export async function remindByClock({ reading, clock, inTransaction, actor }: Platform): Promise<void> {
  const { automatic } = await reminderSettings(reading)
  if (!automatic) return
  const ids = await neverReminded(reading, dayOf(clock()), GRACE_DAYS, AT_ONCE)
  if (ids.length > 0) await inTransaction(actor, (work) => remind(work, ids))
}
