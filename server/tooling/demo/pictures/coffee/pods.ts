import { type Emblem } from '../emblems/nature.ts'
import { band, disc, line, moved, path, rect } from '../drawing.ts'
import { box } from '../boxed.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, turned, type Profile } from '../turned.ts'

/** A carton with a big emblem: pods, herb teas, light bulbs of the shop. */
export function carton(body: string, label: string, emblem: Emblem, width = 420, height = 420, depth = 190): Thing {
  const front = rect(-width / 2, -height * 0.3, width, height * 0.3, label) + rect(-width / 2, -height, width, 14, label) +
    moved(emblem(label, body), { y: -height * 0.63, scale: width / 190 }) +
    rect(-width * 0.3, -height * 0.19, width * 0.6, 16, body, 8) +
    rect(-width * 0.18, -height * 0.11, width * 0.36, 11, body, 5, 0.6)
  const side = rect(0, -height * 0.3, depth, height * 0.3, darker(label, 0.25)) + rect(0, -height, depth, 14, darker(label, 0.25))
  return { foot: width / 2 + 24, straight: true, shapes: box(width, height, depth, body,
    { front, side, top: rect(width * 0.36, 0, width * 0.28, depth, lighter(label, 0.15)) }) }
}

/** One coffee pod, lid up. */
export function pod(shell: string, lid: string): Thing {
  const cone: Profile = [[62, -78, 'corner'], [58, -66, 'corner'], [40, 0, 'corner']]
  return { foot: 44, shapes: turned(cone, shell) + flat(0, -80, 66, darker(lid, 0.2)) + flat(0, -85, 64, lid) +
    flat(0, -85, 40, lighter(lid, 0.3)) }
}

/** A flat filter sachet on its string, for a jug of cold coffee. */
export function sachet(paper: string, stain: string, tag: string): Thing {
  return {
    foot: 96,
    straight: true,
    shapes: path('M-98 -10L-86 -232H86L98 -10C60 6 -60 6 -98 -10Z', paper) +
      path('M-92 -60L-96 -10C-60 4 60 4 96 -10L91 -100C60 -120 -40 -40 -92 -60Z', stain) +
      path('M30 2C60 1 84 -4 98 -10L86 -232H50Z', colour.ink, 0.08) + rect(-88, -244, 176, 26, darker(paper, 0.1), 4) +
      line([-70, -231], [70, -231], darker(paper, 0.3), 3) +
      band('M0 -238C6 -300 80 -300 92 -246', colour.cream, 5) + rect(64, -250, 60, 76, tag, 6) + disc(94, -212, 15, colour.paper),
  }
}
