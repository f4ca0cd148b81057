import { type Emblem } from '../emblems/nature.ts'
import { moved, rect } from '../drawing.ts'
import { lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, type Profile, TILT } from '../turned.ts'

type TinLook = { body: string, lid: string, label: string, figure: string, emblem: Emblem, radius?: number,
  height?: number }

/** A round tin with a lid that fits over it. */
export function tin({ body, lid, label, figure, emblem, radius: r = 170, height = 460 }: TinLook): Thing {
  const side: Profile = [[r, -height, 'corner'], [r, 0, 'corner']]
  const cover: Profile = [[r + 8, -height - 64, 'corner'], [r + 8, -height + 12, 'corner']]
  const middle = -height * 0.46 + TILT * r
  const painted = girdle(side, -height * 0.8, -height * 0.14, label) +
    girdle(side, -height * 0.81, -height * 0.775, figure) + girdle(side, -height * 0.165, -height * 0.13, figure) +
    moved(emblem(figure, label), { y: middle - 26, scale: Math.min(r / 120, height / 270) }) +
    rect(-r * 0.36, middle + Math.min(r * 0.5, height * 0.2), r * 0.72, 13, figure, 6)
  return {
    foot: r,
    shapes: turned(side, body, painted) + turned(cover, lid, '', 1.2) + flat(0, -height - 64, r + 8, lighter(lid, 0.24)) +
      flat(0, -height - 68, r - 24, lighter(lid, 0.36)),
  }
}
