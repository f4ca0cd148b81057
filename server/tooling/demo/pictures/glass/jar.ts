import { type Emblem } from '../emblems/nature.ts'
import { moved, path, rect } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { facets, flat, girdle, slice, turned, TILT, type Profile } from '../turned.ts'

type JarLook = { contents: string, lid: string, label: string, figure: string, emblem: Emblem, radius?: number,
  height?: number, cloth?: boolean }

/** A filled glass jar with a lid, or a piece of cloth over the lid. */
export function jar({ contents, lid, label, figure, emblem, radius: r = 180, height = 400, cloth = false }: JarLook): Thing {
  const side: Profile = [[r * 0.84, -height, 'corner'], [r * 0.86, -height + 22], [r, -height +
    86], [r, -height * 0.4], [r, -30], [r * 0.9, 0, 'corner']]
  const within: Profile = side.map(([radius, y, corner]) => [radius - 12, Math.min(y, -8), corner] as const)
  const cover: Profile = [[r * 0.9, -height - 62, 'corner'], [r * 0.9, -height + 6, 'corner']]
  const middle = -height * 0.43 + TILT * r
  return {
    foot: r * 0.9,
    shapes: path(slice(side), lighter(contents, 0.45)) + path(slice(within, { top: -height + 50 }), contents) +
      girdle(side, -height * 0.72, -height * 0.12, label, -0.86, 0.86) +
      moved(emblem(figure, label), { y: middle - 34, scale: r / 150 }) +
      rect(-r * 0.34, middle + r * 0.26, r * 0.68, 12, figure, 6) +
      path(slice(side, { from: -0.88, to: -0.7 }), '#ffffff', 0.4) + facets(side, 0.8) +
      (cloth ? cap(r, height, lid) : turned(cover, lid, '', 1.2) + flat(0, -height - 62, r * 0.9, lighter(lid, 0.25)) +
      flat(0, -height - 65, r * 0.74, lighter(lid, 0.38))),
  }
}

function cap(r: number, height: number, cloth: string): string {
  const skirt: Profile = [[r * 0.86, -height - 44, 'corner'], [r * 0.9, -height - 4], [r * 1.12, -height + 58, 'corner']]
  const fold = (from: number) => path(slice(skirt, { from, to: from + 0.14 }), darker(cloth, 0.3), 0.4)
  return turned(skirt, cloth, fold(-0.72) + fold(-0.3) + fold(0.12) + fold(0.5)) +
    girdle(skirt, -height - 12, -height + 4, colour.paper) +
    flat(0, -height - 44, r * 0.87, lighter(cloth, 0.2))
}
