import { band, path } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import { glass } from '../glass/glass.ts'
import type { Thing } from '../things.ts'
import { flat, girdle, turned, type Profile } from '../turned.ts'

/** A cone for filter coffee on its glass server. */
export function dripper(glaze: string): Thing {
  const server: Profile = [[86, -330, 'corner'], [84, -306], [150, -250], [196, -120], [188, -20], [160, 0, 'corner']]
  const collar: Profile = [[98, -352, 'corner'], [98, -318, 'corner']]
  const cone: Profile = [[226, -590, 'corner'], [96, -376, 'corner']]
  const base: Profile = [[150, -376, 'corner'], [150, -352, 'corner']]
  return {
    foot: 170,
    shapes: band('M150 -268C290 -280 300 -110 190 -90', colour.oak, 30) +
      glass(server, { liquid: colour.cocoa, level: -180 }, -10) + turned(collar, colour.oak) +
      band('M190 -520C320 -540 320 -420 150 -416', darker(glaze, 0.14), 30) + turned(base, glaze) +
      flat(0, -376, 150, lighter(glaze, 0.25)) +
      turned(cone, glaze, [-0.5, -0.1, 0.3].map((at) => girdle(cone, -560, -390, darker(glaze, 0.14), at, at +
      0.07)).join('')) + flat(0, -590, 226, lighter(glaze, 0.3)) + flat(0, -586, 208, darker(glaze, 0.22)) +
      path('M-196 -592C-150 -660 150 -664 196 -592C120 -540 -120 -540 -196 -592Z', colour.cream) +
      path('M-196 -592C-120 -550 120 -550 196 -592C150 -566 100 -548 0 -548S-150 -566 -196 -592Z',
      darker(colour.cream, 0.16)) + flat(0, -590, 150, darker(colour.cream, 0.2)) + flat(0, -582, 132, colour.espresso),
  }
}
