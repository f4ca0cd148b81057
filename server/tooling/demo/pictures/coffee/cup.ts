import { band, path } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, type Profile } from '../turned.ts'

type CupLook = { glaze: string, stripe?: string, drink?: string, saucer?: string, width?: number,
  height?: number, foot?: number }

/** A cup or mug with its handle at the right, full or empty, on a saucer or not. */
export function cup({ glaze, stripe, drink, saucer, width = 300, height = 230, foot = 0.62 }: CupLook): Thing {
  const r = width / 2
  const lift = saucer ? -16 : 0
  const profile: Profile = [[r, -height + lift, 'corner'], [r * 0.98, -height * 0.6 +
    lift], [r * (0.5 + foot * 0.45), -height * 0.16 + lift], [r * foot, lift, 'corner']]
  const [from, to] = [-height * 0.8 + lift, -height * 0.3 + lift]
  const handle = `M${r * 0.9} ${from}C${r * 1.75} ${from - 26} ${r * 1.65} ${to + 34} ${r * 0.84} ${to}`
  return {
    foot: saucer ? r * 1.35 : r * foot,
    shapes: (saucer ? plate(saucer, r * 1.5) : '') + band(handle, darker(glaze, 0.2), r * 0.24) +
      band(handle, glaze, r * 0.13, 0.75) +
      turned(profile, glaze, stripe ? girdle(profile, -height * 0.46 + lift, -height * 0.22 + lift, stripe) : '') +
      flat(0, -height + lift, r, lighter(glaze, 0.3)) + flat(0, -height + lift + 2, r * 0.91, darker(glaze, 0.3)) +
      (drink ? flat(0, -height + lift + 8, r * 0.86, drink) +
      flat(-r * 0.12, -height + lift + 4, r * 0.6, lighter(drink, 0.3), 0.55) : ''),
  }
}

function plate(glaze: string, r: number): string {
  return flat(0, 6, r, darker(glaze, 0.22)) + flat(0, -6, r, glaze) + flat(0, -2, r * 0.66, darker(glaze, 0.12)) +
    flat(0, 2, r * 0.6, lighter(glaze, 0.1))
}

/** Three lines of steam above something hot. */
export function steam(x: number, y: number, height = 150): string {
  const wisp = (dx: number, h: number) =>
    path(`M${x + dx} ${y}C${x + dx - 42} ${y - h * 0.35} ${x + dx + 40} ${y - h * 0.6} ${x + dx + 4} ${y - h}C${x + dx + 62} ${y - h * 0.62} ${x + dx - 12} ${y - h * 0.34} ${x + dx + 14} ${y}Z`, colour.paper, 0.62)
  return wisp(-56, height * 0.8) + wisp(0, height) + wisp(54, height * 0.72)
}
