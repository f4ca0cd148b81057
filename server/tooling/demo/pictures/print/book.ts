import { polygon, rect, times } from '../drawing.ts'
import { box, DEPTH } from '../boxed.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'

type BookLook = { cover: string, art: string, width?: number, height?: number, thickness?: number,
  soft?: boolean, ribbon?: string }

/** A book standing a little open to the right: cover towards us, page edges on top and at the side. `art` is drawn from the bottom middle. */
export function book({ cover, art, width: w = 430, height: h = 620, thickness: d = 110, soft = false, ribbon }: BookLook): Thing {
  const board = soft ? 0 : 12
  const sheets = darker(colour.cream, 0.06)
  const side = times(5, (i) => rect(8 + i * (d / 5), -h + board, 3, h - board * 2, darker(colour.cream, 0.2), 0, 0.7)).join('')
  const top = times(4, (i) => rect(0, 12 + i * (d / 4), w - board, 4, darker(colour.cream, 0.16), 0, 0.8)).join('')
  const pages = box(w - board, h - board, d, sheets, { side, top })
  const [dx, dy] = [d * DEPTH.x, d * DEPTH.y]
  const back = polygon([[w / 2 + dx - 6, dy + 3], [w / 2 + dx - 6, -h + dy - 3], [w / 2 + dx + 8, -h + dy - 3], [w / 2 +
    dx + 8, dy + 3]], darker(cover, 0.3))
  return {
    foot: w / 2 + 16,
    straight: true,
    shapes: back + (board ? polygon([[-w / 2 + 4, -h], [-w / 2 + dx, -h + dy - 6], [w / 2 + dx + 8, -h +
      dy - 6], [w / 2 + dx + 4, -h + dy + 4], [-w / 2 + dx + 6, -h + dy + 4]], darker(cover, 0.22)) : '') + pages +
      (ribbon ? polygon([[w * 0.16, 0], [w * 0.22, 0], [w * 0.23, 46], [w * 0.19, 34], [w * 0.15, 46]], ribbon) : '') +
      rect(-w / 2, -h - 2, w, h + 4, cover, soft ? 2 : 6) + art +
      rect(-w / 2, -h - 2, 34, h + 4, colour.ink, soft ? 2 : 6, 0.13) + rect(-w / 2 + 34, -h - 2, 8, h + 4, '#fffaf0', 0, 0.16) +
      polygon([[w / 2, 2], [w / 2, -h - 2], [w / 2 - w * 0.2, -h - 2], [w / 2 - w * 0.1, 2]], colour.ink, 0.07),
  }
}

/** Title and author as bars: `wide` and `slim` shares of the width. */
export function lettering(y: number, figure: string, widths: readonly number[], thick = 22): string {
  return widths.map((w, i) => rect(-w / 2, y + i * thick * 1.75, w, thick, figure, thick / 2)).join('')
}

/** A pile of closed books lying, spines towards us. */
export function pile(spines: readonly { cover: string, width: number, height: number, shift?: number }[]): Thing {
  let y = 0
  const shapes = spines.map(({ cover, width, height, shift = 0 }) => {
    const front = rect(-width / 2 + 26, -height + 6, width - 52, height - 12, lighter(cover, 0.06)) +
      rect(-width / 2 + 46, -height / 2 - 6, width * 0.42, 12, lighter(cover, 0.6), 6) +
      rect(width / 2 - 84, -height + 6, 12, height - 12, lighter(cover, 0.5))
    const one = `<g transform="translate(${shift} ${y})">${box(width, height, 220, cover, { front, side: rect(14, -height + 9, 220, height - 18, colour.cream) + rect(14, -height / 2, 220, 3, darker(colour.cream, 0.2)) })}</g>`
    y -= height
    return one
  })
  return { foot: (spines[0]?.width ?? 0) / 2 + 30, straight: true, shapes: shapes.join('') }
}
