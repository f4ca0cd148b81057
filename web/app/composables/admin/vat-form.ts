/** The frames of the Belgian periodic return, in the order of the form, with their boxes. */
export const vatFrames = [
  { frame: 'II', boxes: ['00', '01', '02', '03', '44', '45', '46', '47', '48', '49'] },
  { frame: 'III', boxes: ['81', '82', '83', '84', '85', '86', '87', '88'] },
  { frame: 'IV', boxes: ['54', '55', '56', '57', '61', '63'] },
  { frame: 'V', boxes: ['59', '62', '64'] },
  { frame: 'VI', boxes: ['71', '72'] },
] as const

export type VatBox = (typeof vatFrames)[number]['boxes'][number]

/** Boxes that are computed from the others have no lines of their own. */
export const isComputed = (box: string) => box === '71' || box === '72'

const MONTHS_BACK = 15

/** Months or quarters one may want to declare, the present one first. */
export function recentPeriods(today: string, kind: 'month' | 'quarter'): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const months = Array.from({ length: MONTHS_BACK }, (_, back) => {
    const index = year * 12 + month - 1 - back
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  })
  const codes = months.map((each) => (kind === 'month' ? `${each.year}-${String(each.month).padStart(2, '0')}` : `${each.year}-Q${Math.ceil(each.month / 3)}`))
  return [...new Set(codes)]
}
