import { box } from '../boxed.ts'
import { band, ellipse, moved, path, polygon, rect, times } from '../drawing.ts'
import { colour, darker } from '../palette.ts'
import type { Thing } from '../things.ts'

type PaperLook = { masthead: string, sheet: string, art: string, columns: 2 | 3 | 4, banner?: boolean }

/** A newspaper folded once and stood on its edges, front page towards us. `art` is drawn from the middle of its picture, 240 × 170. */
export function newspaper({ masthead, sheet, art, columns, banner = false }: PaperLook): Thing {
  const [w, h] = [560, 640]
  const ink = darker(colour.slate, 0.1)
  const room = (w - 72) / columns
  const text = times(columns, (i) => times(9, (j) => rect(-w / 2 + 36 + i * room, -196 +
    j * 19, room - 22 - (j % 4 === 3 ? 34 : 0), 8, ink, 4, 0.55)).join('')).join('')
  const beside = times(8, (j) => rect(-w / 2 + 36 + 268, -430 + j * 24, 220 - (j % 3) * 30, 10, ink, 5, 0.6)).join('')
  const head = banner ? rect(-w / 2, -h, w, 128, masthead) +
    rect(-w / 2 + 40, -h + 38, w - 80, 50, sheet, 8) : rect(-w / 2 + 36, -h + 38, w - 72, 58, masthead, 8) +
    rect(-w / 2 + 36, -h + 112, w - 72, 6, ink)
  return {
    foot: w / 2 + 20,
    straight: true,
    shapes: polygon([[w / 2 - 40, -4], [w / 2 - 30, -h + 6], [w / 2 + 96, -h - 40], [w / 2 +
      104, -64]], darker(sheet, 0.2)) + polygon([[w / 2, 0], [w / 2, -h], [w / 2 + 62, -h - 22], [w / 2 +
      66, -34]], darker(sheet, 0.1)) +
      polygon([[-w / 2, -h], [-w / 2 + 50, -h - 20], [w / 2 + 62, -h - 22], [w / 2, -h]], darker(sheet, 0.14)) +
      path(`M${-w / 2} 0V${-h}H${w / 2}V0C${w / 4} 8 ${-w / 4} 8 ${-w / 2} 0Z`, sheet) + head +
      rect(-w / 2 + 36, -h + 142, w * 0.72, 26, ink, 6) + rect(-w / 2 + 36, -h + 180, w * 0.46, 16, ink, 6, 0.6) +
      `<g transform="translate(${-w / 2 + 156} -338)">${art}</g>` + beside + text + rect(-w / 2, -214, w, 3, ink, 0, 0.4) +
      polygon([[w / 2, 2], [w / 2, -h], [w / 2 - 110, -h], [w / 2 - 64, 4]], colour.ink, 0.06) +
      rect(-w / 2, -h / 2 - 10, w, 4, colour.ink, 0, 0.1),
  }
}

/** A stack of folded copies, the string of the van still round it. */
export function bundle(sheet: string, copies = 7): Thing {
  const [w, d] = [600, 260]
  const shapes = times(copies, (i) => moved(box(w, 20, d, i % 2 ? darker(sheet, 0.05) : sheet, {}, 8),
    { x: (i % 3) * 5 - 5, y: -i * 21 })).join('')
  return { foot: w / 2 + 30, straight: true, shapes: shapes + rect(-150, -copies * 21 - 1, 9, copies * 21 + 1, colour.oak) }
}

/** Reading glasses, folded out on the table. */
export function spectacles(frame: string): Thing {
  const lens = (x: number) => ellipse(x, 0, 74, 44, '#ffffff', 0.3) +
    band(`M${x - 74} 0A74 44 0 1 1 ${x + 74} 0A74 44 0 1 1 ${x - 74} 0`, frame, 13)
  return {
    foot: 150,
    shapes: band('M-158 -8L-128 -104C-124 -116 -112 -120 -100 -116', frame, 11) +
      band('M158 -8L196 -104C200 -116 212 -120 222 -114', frame, 11) +
      lens(-86) + lens(86) + band('M-16 -10C-8 -26 8 -26 16 -10', frame, 12) +
      band('M-130 -14C-120 -28 -104 -34 -90 -34', '#ffffff', 8, 0.7),
  }
}
