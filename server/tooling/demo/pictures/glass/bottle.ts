import { type Emblem } from '../emblems/nature.ts'
import { band, moved, path, rect } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { facets, flat, girdle, slice, turned, TILT, type Profile } from '../turned.ts'

type BottleLook = {
  glass: string, label: string, figure: string, emblem: Emblem, collar?: string
  closing: 'crown' | 'cork' | 'swing' | 'wired', cap?: string, radius?: number, height?: number, shoulder?: number,
    liquid?: string
}

/** A bottle with a label round its belly: beer, oil. `shoulder` is where the belly ends, as a share of the height. */
export function bottle(look: BottleLook): Thing {
  const { glass, label, figure, emblem, collar, closing, cap = colour.brass, radius: r = 120, height = 620,
    shoulder = 0.56, liquid } = look
  const neck = r * 0.37
  const side: Profile = [
    [neck, -height, 'corner'], [neck, -height * 0.86], [neck * 1.12, -height * 0.76], [r * 0.86, -height * (shoulder +
      0.06)], [r, -height * (shoulder - 0.04)],
    [r, -height * 0.3], [r, -26], [r * 0.92, 0, 'corner'],
  ]
  const [top, bottom] = [-height * (shoulder - 0.07), -height * 0.09]
  const middle = (top + bottom) / 2 + TILT * r
  const painted = (liquid ? path(slice(side, { top: -height * 0.7, bottom: -14, from: -0.92, to: 0.92 }), liquid) : '') +
    path(slice(side, { from: -0.84, to: -0.64 }), lighter(glass, 0.7), 0.4) +
    girdle(side, top, bottom, label) + girdle(side, bottom - 34, bottom - 20, figure) +
    moved(emblem(figure, label), { y: middle - 56, scale: r / 92 }) + rect(-r * 0.46, middle + r * 0.3, r * 0.92, 14, figure, 7) +
    (collar ? girdle(side, -height * 0.86, -height * 0.76, collar) : '')
  return { foot: r, shapes: turned(side, glass, painted, 0.9) + facets(side, 0.35, { bottom: top }) +
    CLOSINGS[closing](neck, height, cap) }
}

const CLOSINGS: Record<BottleLook['closing'], (neck: number, height: number, cap: string) => string> = {
  crown: (neck, height, cap) => {
    const lid: Profile = [[neck * 0.9, -height - 26, 'corner'], [neck * 1.2, -height + 4, 'corner']]
    return turned(lid, cap, [-0.7, -0.35, 0, 0.35].map((at) => path(slice(lid, { from: at, to: at +
      0.1 }), darker(cap, 0.3), 0.6)).join('')) + flat(0, -height - 26, neck * 0.92, lighter(cap, 0.35))
  },
  cork: (neck, height) => {
    const lip: Profile = [[neck * 1.2, -height - 8, 'corner'], [neck * 1.2, -height + 22, 'corner']]
    const cork: Profile = [[neck * 0.86, -height - 56, 'corner'], [neck * 0.78, -height - 6, 'corner']]
    return turned(lip, colour.cream) + turned(cork, colour.kraft) + flat(0, -height - 56, neck * 0.86, lighter(colour.kraft, 0.3))
  },
  wired: (neck, height, cap) => {
    const foil: Profile = [[neck * 1.06, -height - 34], [neck * 1.28, -height - 14], [neck * 1.14, -height +
      10], [neck * 1.2, -height + 130, 'corner']]
    return turned(foil, cap, girdle(foil, -height + 4, -height + 14, lighter(cap, 0.5)), 1.3) +
      flat(0, -height - 34, neck * 1.06, lighter(cap, 0.35))
  },
  swing: (neck, height, cap) => {
    const stopper: Profile = [[neck * 0.7, -height - 44], [neck * 1.05, -height - 26], [neck * 1.0, -height, 'corner']]
    return turned([[neck * 1.14, -height + 74, 'corner'], [neck * 1.14, -height + 88, 'corner']], colour.steel) +
      turned(stopper, colour.paper) + girdle(stopper, -height - 8, -height, cap) + flat(0, -height - 44, neck * 0.7, '#ffffff') +
      band(`M${-neck * 1.12} ${-height + 84}L${-neck * 1.3} ${-height - 8}L${-neck * 0.5} ${-height - 26}H${neck * 0.5}L${neck * 1.3} ${-height - 8}L${neck * 1.12} ${-height + 84}`, darker(colour.steel, 0.2), 8)
  },
}
