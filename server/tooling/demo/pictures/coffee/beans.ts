import { band, ellipse, moved } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import { shadow } from '../things.ts'

/** One bean lying down, its cut towards us. */
export function bean(tone: string = colour.cocoa): string {
  return ellipse(0, 0, 40, 27, tone) + ellipse(-9, -9, 22, 10, lighter(tone, 0.25), 0.6) +
    band('M-36 5C-14 -8 12 12 36 -3', darker(tone, 0.5), 6)
}

const SPILL = [[0, 0, 12], [74, -22, -30], [-70, 10, 50], [30, 36, -8], [128, 18, 70], [-128, 34, -20], [-26, 52, 24],
  [96, 56, -52]] as const

/** A few beans on the table. */
export function beans(x: number, y: number, count: number, tone: string = colour.cocoa, scale = 1): string {
  return SPILL.slice(0, count).map(([dx, dy, turn]) =>
    shadow(x + dx * scale, y + dy * scale + 16 * scale, 30 * scale) +
      moved(bean(tone), { x: x + dx * scale, y: y + dy * scale, turn, scale })).join('')
}
