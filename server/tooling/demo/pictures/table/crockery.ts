import { band, ellipse, moved, path } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, type Profile } from '../turned.ts'

/** Plates in a pile, rims towards us. */
export function plates(glazes: readonly string[], r = 330): Thing {
  const one = (glaze: string, i: number) =>
    moved(flat(0, 12, r * 0.99, darker(glaze, 0.3)) + flat(0, 4, r, darker(glaze, 0.08)) +
      flat(0, -4, r, lighter(glaze, 0.4)) + flat(0, -1, r * 0.965, glaze), { y: -24 - i * 34 })
  const top = -24 - (glazes.length - 1) * 34
  const last = glazes.at(-1)!
  return { foot: r * 0.86, shapes: glazes.map(one).join('') + flat(0, top + 4, r * 0.7, darker(last, 0.13)) +
    flat(0, top + 8, r * 0.67, lighter(last, 0.16)) + flat(-r * 0.2, top + 4, r * 0.34, '#fffaf0', 0.25) }
}

/** A plate stood on its edge against the wall, seen from the front. */
export function uprightPlate(glaze: string, ring: string, r = 260): Thing {
  return {
    foot: r * 0.5,
    straight: true,
    shapes: ellipse(16, -r + 4, r, r, darker(glaze, 0.3)) + ellipse(0, -r, r, r, glaze) +
      ellipse(0, -r, r * 0.94, r * 0.94, ring) + ellipse(0, -r, r * 0.9, r * 0.9, glaze) +
      ellipse(4, -r + 4, r * 0.63, r * 0.63, darker(glaze, 0.14)) +
      ellipse(0, -r, r * 0.6, r * 0.6, lighter(glaze, 0.15)) +
      band(`M${-r * 0.72} ${-r * 1.3}A${r * 0.78} ${r * 0.78} 0 0 1 ${-r * 0.3} ${-r * 1.72}`, '#fffaf0', 15, 0.6) +
      path(`M${r * 0.3} ${-r * 1.95}A${r} ${r} 0 0 1 ${r * 0.3} ${-r * 0.05}A${r * 1.4} ${r * 1.4} 0 0 0 ${r * 0.3} ${-r * 1.95}Z`, colour.ink, 0.07),
  }
}

/** A deep bowl on a narrow foot. `inside` is drawn on its rim, middle 0,0. */
export function bowl(glaze: string, inner: string, { r = 320, height = 260, stripe, inside = '' }: { r?: number,
  height?: number, stripe?: string, inside?: string } = {}): Thing {
  const side: Profile = [[r, -height, 'corner'], [r * 0.94, -height * 0.62], [r * 0.66, -height * 0.22],
    [r * 0.36, -30, 'corner']]
  const ring: Profile = [[r * 0.34, -44, 'corner'], [r * 0.38, 0, 'corner']]
  return {
    foot: r * 0.5,
    shapes: turned(ring, darker(glaze, 0.1)) + turned(side, glaze,
      stripe ? girdle(side, -height * 0.78, -height * 0.6, stripe) : '') + flat(0, -height, r, lighter(glaze, 0.3)) +
      flat(0, -height + 3, r * 0.94, inner) +
      path(`M0 ${-height + 3 - r * 0.2256}A${r * 0.94} ${r * 0.2256} 0 0 1 0 ${-height + 3 + r * 0.2256}A${r * 0.5} ${r * 0.2256} 0 0 0 0 ${-height + 3 - r * 0.2256}Z`, colour.ink, 0.1) + moved(inside, { y: -height }),
  }
}
