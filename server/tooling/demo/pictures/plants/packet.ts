import { path, polygon, rect } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'

/** A paper packet of seeds, its picture on the front, its flap folded back. `art` is drawn round the middle of a 300 × 300 window. */
export function seedPacket(paper: string, window: string, figure: string, art: string): Thing {
  const [w, h] = [400, 600]
  return {
    foot: w / 2,
    straight: true,
    shapes: polygon([[w / 2 - 4, 0], [w / 2 - 4, -h], [w / 2 + 20, -h - 10], [w / 2 + 20, -14]], darker(paper, 0.3)) +
      polygon([[-w / 2, -h], [-w / 2 + 40, -h - 44], [w / 2 - 10, -h - 44], [w / 2 + 10, -h]], darker(paper, 0.12)) +
      path(`M${-w / 2} 0V${-h}H${w / 2}V0C${w / 5} 7 ${-w / 5} 7 ${-w / 2} 0Z`, paper) +
      rect(-w / 2 + 40, -h + 158, w - 80, w - 80, window, 14) + `<g transform="translate(0 ${-h + 318})">${art}</g>` +
      rect(-w * 0.34, -h + 48, w * 0.68, 32, figure, 16) + rect(-w * 0.2, -h + 100, w * 0.4, 18, figure, 9, 0.7) +
      rect(-w / 2, -76, w, 40, figure) + rect(-w * 0.16, -64, w * 0.32, 15, paper, 7) +
      rect(-w / 2, -h, 24, h, lighter(paper, 0.5), 0, 0.45) +
      polygon([[w / 2, 2], [w / 2, -h], [w / 2 - 80, -h], [w / 2 - 50, 4]], colour.ink, 0.08),
  }
}
