import { band, disc, line, moved, path, polygon, rect } from '../drawing.ts'
import { box } from '../boxed.ts'
import { type Emblem } from '../emblems/nature.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, TILT, turned, type Profile } from '../turned.ts'

/** One paper clip, 160 long, upright. */
export const clip = (metal: string) =>
  band('M-26 30V-86A26 26 0 0 1 26 -86V54A40 40 0 0 1 -54 54V-104A54 54 0 0 1 54 -104V24', metal, 12)

/** An open round tin of clips, its lid leaning behind. */
export function clipTin(body: string, metal: string, emblem: Emblem): Thing {
  const r = 250
  const side: Profile = [[r, -130, 'corner'], [r, 0, 'corner']]
  const inside = [[-140, 2, 40], [-46, -8, -30], [70, 6, 25], [150, 0, -40], [4, 22, 80]]
    .map(([x, y, turn]) => moved(clip(turn! % 25 ? lighter(metal, 0.3) : metal), { x: x!, y: -132 +
      y!, turn: turn!, scale: 0.72 })).join('')
  const lid = moved(disc(14, 6, r, darker(body, 0.35)) + disc(0, 0, r, body) +
    disc(0, 0, r * 0.86, lighter(body, 0.1)) + moved(emblem(metal, lighter(body, 0.1)), { y: -64, scale: 2.1 }) +
    path(`M80 -230A${r} ${r} 0 0 1 80 230A${r * 1.5} ${r * 1.5} 0 0 0 80 -230Z`, colour.ink, 0.1), { x: -90, y: -250 })
  return { foot: r, shapes: lid + turned(side, body) + flat(0, -130, r, lighter(body, 0.35)) +
    flat(0, -127, r * 0.95, darker(body, 0.45)) + inside +
    path(`M${-r} -130A${r} ${r * TILT} 0 0 0 ${r} -130V-96A${r} ${r * TILT} 0 0 1 ${-r} -96Z`, body) +
    path(`M${-r} -130A${r} ${r * TILT} 0 0 0 ${r} -130V-124A${r} ${r * TILT} 0 0 1 ${-r} -124Z`, lighter(body, 0.4)) }
}

/** Scissors a little open, points down, hung by their left eye; the screw is at 0,0. */
export function scissors(metal: string, handles: string): string {
  const blade = 'M-30 -70C-46 -10 -46 60 -34 130L6 400C14 410 20 404 20 390L34 60C36 0 30 -40 22 -70Z'
  const edge = 'M-30 -70C-46 -10 -46 60 -34 130L6 400C0 250 -16 60 -12 -70Z'
  const eye = (tone: string) => `<path d="M-34 -60C-60 -110 -130 -130 -150 -210C-176 -320 -60 -380 0 -310C40 -260 30 -150 24 -60ZM-104 -232C-96 -190 -50 -160 -26 -176C4 -196 0 -262 -34 -290C-74 -312 -116 -284 -104 -232Z" fill="${tone}" fill-rule="evenodd"/>`
  const half = (steel: string, lit: string, tone: string) => path(blade, steel) + path(edge, lit) + eye(tone)
  return `<g transform="scale(-1 1) rotate(-13)">${half(darker(metal, 0.12), darker(metal, 0.26), darker(handles, 0.2))}</g>` +
    moved(half(lighter(metal, 0.2), lighter(metal, 0.5), handles), { turn: -13 }) +
    disc(0, 0, 22, colour.brass) + line([-10, -6], [10, 6], darker(colour.brass, 0.4), 6)
}

/** A flat box of paints, its lid up, a brush across. */
export function paintBox(tin: string, paints: readonly string[]): Thing {
  const pans = paints.map((tone, i) => {
    const [x, y] = [34 + (i % 6) * 92, 40 + Math.floor(i / 6) * 150]
    return rect(x, y, 78, 124, colour.paper, 10) + rect(x + 8, y + 10, 62, 104, tone, 8) +
      rect(x + 14, y + 22, 20, 60, lighter(tone, 0.4), 10, 0.6)
  }).join('')
  const lid = polygon([[-300 + 190, -90 - 99], [-300 + 160, -420], [300 + 160, -420], [300 +
    190, -90 - 99]], darker(tin, 0.3)) + polygon([[-300 + 200, -110 - 99], [-300 + 178, -402], [300 + 142, -402], [300 +
    172, -110 - 99]], colour.paper) +
    paints.slice(0, 4).map((tone, i) => path(`M${-40 + i * 120} -260C${-70 + i * 120} -310 ${-20 + i * 120} -350 ${20 + i * 120} -330S${70 + i * 120} -250 ${30 + i * 120} -236S${-26 + i * 120} -230 ${-40 + i * 120} -260Z`, tone, 0.85)).join('')
  return { foot: 340, straight: true, shapes: lid + box(600, 90, 380, tin,
    { front: rect(-60, -60, 120, 30, lighter(tin, 0.5), 15), top: rect(14, 14, 572, 352, darker(tin, 0.55), 8) + pans }) }
}

/** A brush lying, bristles to the left at 0,0. */
export const brush = (handle: string, wet: string) =>
  path('M0 0C20 -24 60 -26 92 -20V20C60 26 20 22 0 0Z', wet) +
    path('M40 -24C58 -26 76 -24 92 -20V20C76 24 58 25 40 22Z', colour.espresso) + rect(90, -20, 76, 40, colour.steel) +
    rect(90, 4, 76, 16, darker(colour.steel, 0.2)) +
  path('M166 -18C260 -24 420 -10 520 -3V3C420 10 260 24 166 18Z', handle) +
  path('M166 4H520V3C420 10 260 24 166 18Z', darker(handle, 0.28))
