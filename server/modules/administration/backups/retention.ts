/** Backups that lie on the disk: of the last seven days each, and of the weeks before the last one of each, for four weeks. */
const DAYS = 7
const WEEKS = 4

export type KeptBackup = { id: string, asked_at: Temporal.Instant }

/** Which of the backups, newest first, need not be kept any longer. The newest is always kept, however old it is. */
export function outlived(backups: readonly KeptBackup[], now: Temporal.Instant): KeptBackup[] {
  const weeks = new Set<number>()
  return backups.filter(({ asked_at }, index) => {
    const days = Math.floor((now.epochMilliseconds - asked_at.epochMilliseconds) / 86_400_000)
    if (index === 0 || days < DAYS) return false
    const week = Math.floor(days / 7)
    if (week > WEEKS || weeks.has(week)) return true
    weeks.add(week)
    return false
  })
}
