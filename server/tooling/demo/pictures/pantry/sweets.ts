import { band, moved, path, rect, times } from '../drawing.ts'
import { box } from '../boxed.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, shallow, turned, TILT, type Profile } from '../turned.ts'

/** The cone of raspberry sugar that Ghent and Brussels quarrel about. */
export function cuberdon(sugar: string): Thing {
  const cone: Profile = [[1, -152, 'corner'], [13, -148], [25, -128], [40, -84], [66, -22], [66, 0, 'corner']]
  return { foot: 66, shapes: turned(cone, sugar, '', 1.3) +
    path('M-14 -128C-26 -104 -34 -78 -44 -52C-34 -62 -18 -98 -10 -124Z', '#ffffff', 0.35) }
}

/** A foot and a shallow dish, for sweets or fruit. */
export function footedDish(glaze: string, r = 300): Thing {
  const stem: Profile = [[r * 0.2, -150, 'corner'], [r * 0.12, -90], [r * 0.16, -40], [r * 0.46, 0, 'corner']]
  return { foot: r * 0.48, shapes: turned(stem, glaze) + shallow(r, -190, r * 0.22, -112, glaze) +
    flat(0, -190, r, lighter(glaze, 0.3)) + flat(0, -186, r * 0.93, darker(glaze, 0.14)) }
}

/** A spiced biscuit with a scalloped edge and the print of a mill. */
export function speculoos(tone: string = colour.caramel): string {
  const scallops = [...times(5, (i) => rect(-94 + i * 38, -136, 36, 272, tone, 18)), rect(-92, -128, 184, 256, tone, 12)].join('')
  const mill = times(4, (i) => moved(rect(-4, -62, 8, 62, darker(tone, 0.3), 2) +
    rect(4, -60, 20, 40, darker(tone, 0.2), 3), { y: -30, turn: 45 + i * 90 })).join('')
  return scallops + rect(-76, -112, 152, 224, lighter(tone, 0.14), 10) +
    path('M-26 96L-16 -22H16L26 96Z', darker(tone, 0.22)) + mill
}

/** A stack of flat biscuits seen from the side. */
export function biscuitStack(count: number, tone: string = colour.caramel): Thing {
  return { foot: 128, straight: true, shapes: times(count,
    (i) => moved(box(210, 22, 150, i % 2 ? darker(tone, 0.08) : tone, {}, 9), { x: i % 2 ? 6 : -5, y: -i * 26 })).join('') }
}

/** A stoneware pot, glazed at the top, its stopper under wax. */
export function stonewarePot(clay: string, glaze: string, wax: string, mark: string): Thing {
  const r = 165
  const side: Profile = [[r * 0.72, -400, 'corner'], [r * 0.72, -366], [r * 0.98, -300], [r, -200], [r, -40],
    [r * 0.94, 0, 'corner']]
  const neck: Profile = [[r * 0.8, -430, 'corner'], [r * 0.8, -396, 'corner']]
  const stopper: Profile = [[r * 0.64, -474, 'corner'], [r * 0.66, -426, 'corner']]
  const drips = [-0.62, -0.1, 0.4].map((at, i) => girdle(side, -260, -236 + i * 14, glaze, at, at + 0.2)).join('')
  return {
    foot: r * 0.94,
    shapes: turned(side, clay, girdle(side, -400, -258, glaze) + drips +
      moved(mark, { y: -120 + TILT * r, scale: 1.4 })) + turned(neck, glaze) + flat(0, -430, r * 0.8, lighter(glaze, 0.2)) +
      turned(stopper, wax) + flat(0, -474, r * 0.64, lighter(wax, 0.25)) +
      band(`M${-r * 0.76} -408C-40 ${-408 + 50} 40 ${-408 + 50} ${r * 0.76} -408`, colour.cream, 8),
  }
}

/** A wooden honey dipper lying down. */
export function dipper(wood: string = colour.oak): string {
  const rings = times(5, (i) => rect(-30 + i * 18, -38 +
    Math.abs(i - 2) * 6, 13, 76 - Math.abs(i - 2) * 12, i % 2 ? darker(wood, 0.2) : wood, 6)).join('')
  return rect(-240, -9, 250, 18, lighter(wood, 0.1), 9) + rect(-240, 0, 250, 9, darker(wood, 0.15), 5) + rings
}

/** A tea bag, its string and its tag. */
export function teaBag(leaves: string, tag: string): string {
  return path('M-60 0L-52 -126L-30 -152H30L52 -126L60 0Z', colour.paper) +
    path('M-54 -8L-50 -70C-20 -86 20 -58 50 -74L54 -8Z', leaves, 0.6) + path('M14 0L22 -152H30L52 -126L60 0Z', colour.ink, 0.07) +
    band('M0 -150C10 -230 110 -240 128 -150', colour.cream, 5) + rect(98, -160, 62, 74, tag, 6) +
    rect(112, -134, 34, 8, colour.paper, 4) + rect(116, -118, 26, 7, colour.paper, 3)
}

/** A hazelnut in its shell. */
export function hazelnut(): string {
  return path('M-34 -18C-34 -48 -14 -62 0 -70C14 -62 34 -48 34 -18C34 4 20 14 0 14S-34 4 -34 -18Z', colour.caramel) +
    path('M-34 -10C-20 -20 20 -20 34 -10C32 6 18 14 0 14S-32 6 -34 -10Z', lighter(colour.caramel, 0.4)) +
    path('M6 -66C18 -58 34 -46 34 -18C34 4 20 14 4 14C22 -4 24 -40 6 -66Z', darker(colour.caramel, 0.3), 0.6)
}
