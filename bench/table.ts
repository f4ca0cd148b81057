import type { Round } from './load.ts'

export type Result = {
  measure: string
  what: string
  connections: number
  round: Round
  /** What the machine could give at most for the same answer, and its name. */
  limit?: { name: string, per_second: number }
  goal?: string
  note?: string
}

/** A Markdown table, ratios first: absolute figures are for orientation. */
export function tableOf(results: readonly Result[]): string {
  const head = ['#', 'what', 'conn.', '/s', 'of limit', 'p50 ms', 'p95 ms', 'p99 ms', 'errors', 'goal', 'note']
  const rows = results.map(({ measure, what, connections, round, limit, goal = '', note = '' }) => [
    measure, what, String(connections), String(round.per_second), limit ? `${(round.per_second / limit.per_second).toFixed(2)} of ${limit.name} (${Math.round(limit.per_second)})` : '',
    String(round.p50_ms), String(round.p95_ms), String(round.p99_ms), String(round.errors), goal, note,
  ])
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}
