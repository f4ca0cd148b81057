/** What a group of checks found. */
export type Outcome = { passed: number, failed: number, skipped: number }

export const add = (a: Outcome, b: Outcome): Outcome => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })

/** The closing line: people and machines read it. */
export const lineOf = ({ passed, failed, skipped }: Outcome): string => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
