import type { Reading } from '#platform/database/database.ts'
import { differencesOf, totalNames, type TotalName } from './totals.ts'
import { looseEnds, stretchesOf, verifyStretch, type Finding, type Stretch } from './verify-stretch.ts'

export type ChainFinding = { journal: string; fiscal_year: string; entries: number; passed: boolean; broken_at: string | null }
export type BooksVerification = {
  passed: boolean
  entries: number
  chains: ChainFinding[]
  totals: { total: TotalName; passed: boolean; differences: number }[]
}

/** Stretches read at the same time: PostgreSQL makes the bytes, one core each. */
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
  const waiting = stretches.values()
  let entries = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const stretch of waiting) {
        const finding = await verifyStretch(reading, stretch)
        findings.push(finding)
        entries += finding.entries
        onProgress?.(entries)
      }
    }),
  )
  const chains = chainsOf(stretches, findings, await looseEnds(reading))
  const totals = await verifyTotals(reading)
  return { passed: chains.every(({ passed }) => passed) && totals.every(({ passed }) => passed), entries, chains, totals }
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

async function verifyTotals(reading: Reading): Promise<BooksVerification['totals']> {
  const totals: BooksVerification['totals'] = []
  for (const total of totalNames) {
    const differences = await differencesOf(reading, total)
    totals.push({ total, passed: differences === 0, differences })
  }
  return totals
}
