import { disc, line, moved, path, polygon, rect, times } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, shallow, turned, TILT, type Profile } from '../turned.ts'

/** The counter's own scale: a brass pan on a green case with a dial. `load` lies in the pan, drawn from its middle. */
export function shopScale(load = ''): Thing {
  const green = colour.green
  const post: Profile = [[26, -500, 'corner'], [34, -400, 'corner']]
  const ticks = times(13, (i) => moved(rect(-3, -128, 6, i % 3 ? 14 : 26, colour.ink), { y: -200, turn: -120 + i * 20 })).join('')
  return {
    foot: 250,
    straight: true,
    shapes: polygon([[210, -400], [262, -428], [330, -70], [262, -30]], darker(green, 0.34)) +
      polygon([[-178, -400], [-126, -428], [262, -428], [210, -400]], lighter(green, 0.26)) +
      path('M-178 -400H210L262 -30H-230Z', green) + path('M120 -400H210L262 -30H160Z', colour.ink, 0.12) +
      path('M-168 -388H-120L-160 -44H-218Z', lighter(green, 0.3), 0.6) +
      rect(-256, -36, 536, 36, darker(green, 0.24), 10) + rect(-256, -36, 536, 12, lighter(green, 0.1), 6) +
      moved(disc(8, -200, 166, darker(colour.brass, 0.2)) + disc(0, -204, 166, colour.brass) +
      disc(0, -204, 150, colour.paper) + moved(ticks, { y: -4 }) + line([0, -204], [52, -290], colour.brick, 9) +
      disc(0, -204, 15, colour.ink) +
        rect(-46, -160, 92, 12, darker(colour.paper, 0.3), 6) +
        path('M60 -340A150 150 0 0 1 60 -68A190 190 0 0 0 60 -340Z', colour.ink, 0.07), { x: 14 }) +
      moved(turned(post, colour.steel) + shallow(270, -560, 70, -466, colour.brass) +
      flat(0, -560, 270, lighter(colour.brass, 0.35)) + flat(0, -556, 256, darker(colour.brass, 0.28)) +
      moved(load, { y: -560 }) +
        path(`M-270 -560A270 ${270 * TILT} 0 0 0 270 -560V-552A270 ${270 * TILT} 0 0 1 -270 -552Z`,
        lighter(colour.brass, 0.4)), { x: 26 }),
  }
}
