import { band, disc, moved, path, polygon, rect, times } from '../drawing.ts'
import { type Emblem } from '../emblems/nature.ts'
import { book } from '../print/book.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'

/** A notebook with an elastic band and a pen loop. */
export function notebook(cover: string, elastic: string, emblem: Emblem): Thing {
  const [w, h] = [430, 600]
  const art = rect(-w / 2 + 64, -h + 90, w - 180, 210, lighter(cover, 0.78), 10) +
    moved(emblem(cover, lighter(cover, 0.78)), { x: -26, y: -h + 196, scale: 1.6 }) +
    rect(w / 2 - 74, -h - 4, 24, h + 8, elastic) + rect(w / 2 - 74, -h - 4, 8, h + 8, lighter(elastic, 0.3))
  return book({ cover, art, width: w, height: h, thickness: 90, ribbon: elastic })
}

/** A diary of the year: a sun and a moon over a row of twelve months. */
export function diary(cover: string, foil: string, emblem: Emblem): Thing {
  const months = times(12, (i) => disc(-110 + (i % 6) * 48, -160 +
    Math.floor(i / 6) * 52, i === 10 ? 17 : 12, foil, i === 10 ? 1 : 0.75)).join('')
  const corners = polygon([[215, 2], [215, -72], [141, 2]], foil) + polygon([[215, -602], [215, -528], [141, -602]], foil)
  return book({ cover, art: moved(emblem(foil, cover), { x: 10, y: -390, scale: 2.1 }) + months +
    corners, width: 430, height: 600, thickness: 130, ribbon: foil })
}

/** A calendar on the wall: a picture, a month, a spiral; its nail at 0,0. */
export function wallCalendar(sheet: string, art: string, accent: string): string {
  const days = times(35, (i) => i < 3 ? '' : rect(-216 + (i % 7) * 64, 500 +
    Math.floor(i / 7) * 48, 44, 32, i === 17 ? accent : i % 7 > 4 ? lighter(accent, 0.55) : darker(sheet, 0.12), 6)).join('')
  const rings = times(15, (i) => rect(-234 + i * 32, 46, 10, 42, colour.slate, 5)).join('')
  return moved(rect(-260, 66, 520, 700, colour.ink, 6), { x: 16, y: 16, opacity: 0.14 }) +
    band('M-40 66L0 0L40 66', colour.slate, 6) + disc(0, 0, 11, colour.brass) +
    rect(-260, 66, 520, 700, sheet, 6) + rect(-260, 66, 520, 340, accent, 6) + art +
    rect(-216, 432, 210, 28, accent, 14) + rect(150, 436, 66, 20, darker(sheet, 0.3), 10) + days + rings +
    path('M90 766C180 740 230 700 260 640V760C260 764 257 766 254 766Z', darker(sheet, 0.13)) +
    path('M90 766C180 750 220 724 246 690C230 730 222 750 220 766Z', '#ffffff', 0.6)
}

/** Hills under a sky, 520 × 340 from its top-left corner at −260, 66. */
export const hills = () =>
  rect(-260, 66, 520, 340, colour.blush) + disc(120, 190, 56, colour.brick) +
    path('M-260 290C-180 220 -90 230 0 290S190 330 260 260V406H-260Z', colour.sage) +
    path('M-260 350C-150 290 -60 330 40 350S200 350 260 320V406H-260Z', colour.green) +
  [[-170, 300], [-130, 318], [180,
  318]].map(([x, y]) => path(`M${x} ${y! - 74}C${x! + 34} ${y! - 40} ${x! + 34} ${y} ${x} ${y}S${x! - 34} ${y! - 40} ${x} ${y! - 74}Z`, colour.moss) + rect(x! - 4, y! - 20, 8, 46, colour.espresso)).join('')
