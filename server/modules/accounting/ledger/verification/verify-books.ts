import type { Reading } from '#platform/database/database.ts'
import { differencesOf, totalNames, type TotalName } from './totals.ts'
import { looseEnds, stretchesOf, verifyStretch, type Finding, type Stretch } from './verify-stretch.ts'

export type ChainFinding = { journal: string; fiscal_year: string; entries: number; passed: boolean; broken_at: string | null }
export type BooksVerification = {
  passed: boolean
  entries: number
  chains: ChainFinding[]
  totals: TotalFinding[]
}

type TotalFinding = { total: TotalName; passed: boolean; differences: number }

/** Stretches and totals read at the same time: PostgreSQL does the work, one core each. */
const AT_ONCE = 2

/**
 * Reads every entry again: each number follows the one before, each entry balances and gives the hash it carries over the
 * hash before it, each counter ends where its last entry does, and the stored totals are those of the lines.
 */
export async function verifyBooks(
  reading: Reading,
  { onProgress }: { onProgress?: (entries: number) => void } = {},
): Promise<BooksVerification> {
  const stretches = await stretchesOf(reading)
  const findings: Finding[] = []
  const totals: TotalFinding[] = []
  let entries = 0
  const tasks = [
    ...stretches.map((stretch) => async () => {
      const finding = await verifyStretch(reading, stretch)
      findings.push(finding)
      entries += finding.entries
      onProgress?.(entries)
    }),
    ...totalNames.map((total) => async () => {
      const differences = await differencesOf(reading, total)
      totals.push({ total, passed: differences === 0, differences })
    }),
  ].values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const task of tasks) await task()
    }),
  )
  const chains = chainsOf(stretches, findings, await looseEnds(reading))
  totals.sort((a, b) => totalNames.indexOf(a.total) - totalNames.indexOf(b.total))
  return { passed: [...chains, ...totals].every(({ passed }) => passed), entries, chains, totals }
}

/** What was found of each journal and year: the first entry that does not fit, or else the end that does not. */
function chainsOf(stretches: readonly Stretch[], findings: readonly Finding[], ends: ReadonlyMap<string, string>): ChainFinding[] {
  const keys = new Set([...stretches.map(({ key }) => key), ...ends.keys()])
  return [...keys].sort().map((key) => {
    const found = findings.filter((finding) => finding.key === key).sort((a, b) => a.after - b.after)
    const broken_at = found.find((finding) => finding.broken_at !== null)?.broken_at ?? ends.get(key) ?? null
    const [journal, fiscal_year] = key.split('-') as [string, string]
    return {
      journal,
      fiscal_year,
      entries: found.reduce((total, finding) => total + finding.entries, 0),
      passed: broken_at === null,
      broken_at,
    }
  })
}
