import { band, disc, ellipse, line, moved, path, polygon, rect, times } from '../drawing.ts'
import { box } from '../boxed.ts'
import { type Emblem } from '../emblems/nature.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { facets, flat, girdle, slice, turned, type Profile } from '../turned.ts'

/** A fountain pen lying along its own axis: nib at 0,0, the end at the right; turn it to write. */
export function fountainPen(barrel: string, metal: string): string {
  return path('M0 0L84 -30H112V30H84Z', metal) + path('M0 0L84 30H112V0Z', darker(metal, 0.25)) +
    line([10, 0], [70, 0], darker(metal, 0.6), 4) + disc(72, 0, 7, darker(metal, 0.6)) +
    path('M108 -32H200C214 -40 220 -44 236 -44V44C220 44 214 40 200 32H108Z', darker(barrel, 0.35)) +
    rect(228, -50, 18, 100, metal) + path('M246 -50H640C676 -46 690 -30 690 0S676 46 640 50H246Z', barrel) +
    path('M246 12H689C684 32 670 46 640 50H246Z', darker(barrel, 0.3)) + rect(262, -38, 380, 14, '#fffaf0', 7, 0.35) +
    rect(420, -52, 16, 104, metal) + rect(420, 10, 16, 42, darker(metal, 0.25)) + rect(640, -46, 12, 92, metal)
}

/** The line a pen leaves: a flourish that ends at 0,0. */
export const flourish = (ink: string) =>
  band('M-420 -10C-380 -90 -330 -70 -350 -20S-270 30 -240 -30S-180 -50 -190 -6S-120 34 -90 -18S-40 -30 -30 4S-10 8 0 0', ink, 9)

/** A square ink bottle, its label towards us. */
export function inkBottle(ink: string, label: string, emblem: Emblem): Thing {
  const neck: Profile = [[88, -338, 'corner'], [88, -290, 'corner']]
  const lid: Profile = [[112, -430, 'corner'], [112, -334, 'corner']]
  const front = rect(-170, -240, 340, 226, ink, 26) + rect(-112, -214, 224, 160, label, 10) +
    moved(emblem(ink, label), { y: -146, scale: 1.05 }) + rect(-60, -84, 120, 12, ink, 6) +
    rect(-178, -262, 18, 240, '#ffffff', 9, 0.55)
  return {
    foot: 214,
    straight: true,
    shapes: box(380, 290, 210, lighter(ink, 0.5), { front, side: rect(12, -240, 180, 226, darker(ink, 0.3), 20),
      top: rect(20, 20, 340, 170, lighter(ink, 0.62), 30) }, 26) +
      moved(turned(neck, lighter(ink, 0.42)) + turned(lid, colour.ink,
      times(7, (i) => path(slice(lid, { from: -0.9 + i * 0.26, to: -0.82 + i * 0.26 }), '#ffffff', 0.12)).join('')) +
      flat(0, -430, 112, lighter(colour.ink, 0.3)), { x: 42 }),
  }
}

/** A jar of stoneware holding pencils. */
export function pencilCup(glaze: string, stripe: string, pencils: readonly string[]): Thing {
  const r = 170
  const side: Profile = [[r, -330, 'corner'], [r * 0.94, 0, 'corner']]
  const standing = pencils.map((tone, i) => moved(pencil(tone, 560), { x: -60 +
    i * (120 / (pencils.length - 1)), y: -110, turn: -15 + i * (30 / (pencils.length - 1)) })).join('')
  return {
    foot: r,
    shapes: flat(0, -330, r, lighter(glaze, 0.3)) + flat(0, -326, r * 0.9, darker(glaze, 0.5)) + standing +
      path(slice(side), glaze) + girdle(side, -236, -176, stripe) + girdle(side, -160, -146, stripe) + facets(side),
  }
}

/** A pencil, point up, its end at 0,0. */
export function pencil(tone: string, length: number): string {
  return rect(-22, -length + 66, 44, length - 66, tone) + rect(-22, -length + 66, 13, length - 66, lighter(tone, 0.3)) +
    rect(9, -length + 66, 13, length - 66, darker(tone, 0.25)) +
    polygon([[-22, -length + 66], [22, -length + 66], [0, -length]], colour.cream) +
    polygon([[6, -length + 66], [22, -length + 66], [0, -length]], darker(colour.cream, 0.16)) +
    polygon([[-7.5, -length + 22], [7.5, -length + 22], [0, -length]], tone)
}

/** Envelopes and writing paper tied together, one envelope in front with its seal. */
export function writingSet(sheet: string, envelope: string, wax: string, emblem: Emblem): Thing {
  const back = moved(rect(-230, -500, 460, 500, sheet, 6) +
    times(6, (i) => rect(-180, -440 + i * 44, i === 5 ? 160 : 360, 8, darker(sheet, 0.2), 4)).join(''),
    { x: -40, y: -64, turn: -7 })
  return {
    foot: 310,
    straight: true,
    shapes: back + moved(rect(-300, -372, 600, 372, darker(envelope, 0.16), 8), { x: 22, y: -20, turn: 4 }) +
      rect(-300, -380, 600, 380, envelope, 8) + polygon([[-300, 0], [-40, -200], [0, -176], [40, -200], [300, 0]],
      lighter(envelope, 0.12)) +
      polygon([[300, 0], [40, -200], [300, -376]], darker(envelope, 0.07)) +
      path('M-300 -372C-300 -378 -296 -380 -292 -380H292C296 -380 300 -378 300 -372L24 -150C10 -138 -10 -138 -24 -150Z',
      darker(envelope, 0.13)) +
      path('M-296 -380H296L24 -166C10 -154 -10 -154 -24 -166Z', lighter(envelope, 0.26)) +
      disc(4, -150, 62, darker(wax, 0.35)) + disc(0, -156, 60, wax) + disc(0, -156, 45, darker(wax, 0.16)) +
      moved(emblem(lighter(wax, 0.4), darker(wax, 0.16)), { y: -156, scale: 0.68 }) + ellipse(-28, -190, 14, 8, '#fffaf0', 0.4),
  }
}
