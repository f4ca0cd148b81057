import { type Emblem } from '../emblems/nature.ts'
import { ellipse, moved, path, polygon, rect, times } from '../drawing.ts'
import { box } from '../boxed.ts'
import { colour, darker, lighter, mix } from '../palette.ts'
import { flat, turned, type Profile } from '../turned.ts'
import type { Thing } from '../things.ts'

/** A bar half out of its paper: squares, torn foil, sleeve. */
export function bar(chocolate: string, sleeve: string, label: string, emblem: Emblem, stripes: 0 | 1 | 2 = 0): Thing {
  const [w, h] = [340, 660]
  const squares = times(8, (i) => {
    const [x, y] = [-w / 2 + 14 + (i % 4) * 79, -h + 6 + Math.floor(i / 4) * 82]
    return rect(x, y, 74, 76, lighter(chocolate, 0.18), 8) + rect(x + 7, y + 10, 60, 60, chocolate, 6) +
      polygon([[x + 67, y + 10], [x + 67, y + 70], [x + 7, y + 70]], darker(chocolate, 0.35), 0.4)
  }).join('')
  const tear = times(12, (i) => [-w / 2 + i * (w / 11), -h + 190 - (i % 2 ? 34 : 0) + (i % 3) * 8] as const)
  const foil = polygon([...tear, [w / 2, -h + 260], [-w / 2, -h + 260]], '#dcd8cd') +
    polygon([[-w / 2, -h + 210], [w / 2, -h + 222], [w / 2, -h + 236], [-w / 2, -h + 230]], '#ffffff', 0.6)
  const figures = stripes === 1 ? times(5, (i) => rect(-w / 2, -h + 262 +
    i * 16, w, 7, label, 0, 0.8)).join('') : stripes === 2 ? rect(-w / 2, -h + 236, 54, h - 236, label) : ''
  return {
    foot: w / 2 + 10,
    straight: true,
    shapes: polygon([[w / 2, 0], [w / 2, -h + 8], [w / 2 + 26, -h - 4], [w / 2 + 26, -14]], darker(chocolate, 0.3)) +
      rect(-w / 2, -h, w, 240, darker(chocolate, 0.3), 10) + squares + foil +
      polygon([[w / 2, 0], [w / 2, -h + 236], [w / 2 + 26, -h + 226], [w / 2 + 26, -14]], darker(sleeve, 0.3)) +
      rect(-w / 2, -h + 236, w, h - 236, sleeve) + figures +
      rect(stripes === 2 ? -w / 2 + 82 : -w / 2 + 50, -320, w - (stripes === 2 ? 112 : 100), 250, label, 12) +
      moved(emblem(sleeve, label), { x: stripes === 2 ? 27 : 0, y: -215, scale: 1.45 }) +
      rect(stripes === 2 ? -40 : -67, -118, 134, 14, sleeve, 7) +
      polygon([[w / 2, 0], [w / 2, -h + 240], [w / 2 - 86, -h + 240], [w / 2 - 60, 0]], colour.ink, 0.09) +
      rect(-w / 2, -h + 236, 26, h - 236, '#fffaf0', 0, 0.16),
  }
}

/** A bar lying on its own: two rows of squares. */
export function block(chocolate: string): Thing {
  const top = times(4, (i) => rect(8 + i * 62, 16, 50, 110, lighter(chocolate, 0.02), 6) +
    rect(8 + i * 62, 140, 50, 110, lighter(chocolate, 0.02), 6)).join('')
  return { foot: 150, straight: true, shapes: box(252, 34, 260, chocolate, { top }) }
}

type PralineKind = 'dome' | 'cube' | 'shell'

/** One praline. */
export function praline(kind: PralineKind, chocolate: string): Thing {
  if (kind === 'cube') return { foot: 50, straight: true,
    shapes: box(80, 58, 70, chocolate, { top: rect(10, 28, 60, 8, lighter(chocolate, 0.5)) +
    rect(10, 44, 60, 8, lighter(chocolate, 0.5)) }, 6) }
  if (kind === 'shell') {
    return {
      foot: 50,
      shapes: path('M-58 -6C-66 -60 -30 -92 0 -92S66 -60 58 -6C30 14 -30 14 -58 -6Z', chocolate) +
        [-34, -12, 12, 34].map((x) => path(`M${x * 0.2} -88C${x * 1.5} -60 ${x * 1.5} -20 ${x} 6L${x + 7} 6C${x * 1.5 + 9} -20 ${x * 1.5 + 8} -62 ${x * 0.2} -88Z`, darker(chocolate, 0.3))).join('') + ellipse(-26, -58, 12, 16, lighter(chocolate, 0.4), 0.5),
    }
  }
  const dome: Profile = [[6, -74, 'corner'], [38, -62], [56, -26], [56, 0, 'corner']]
  return { foot: 54, shapes: turned(dome, chocolate) + flat(0, -66, 24, mix(chocolate, colour.paper, 0.3)) +
    flat(4, -70, 12, colour.mustard) }
}

/** The folded box in which pralines travel, tied with a ribbon. */
export function ballotin(paper: string, ribbon: string, emblem: Emblem): Thing {
  const [w, h, d] = [460, 300, 240]
  const front = polygon([[-w / 2, 0], [-w / 2 + 8, -h], [w / 2 - 8, -h], [w / 2, 0]], lighter(paper, 0.04)) +
    rect(40, -h, 46, h, ribbon) + rect(40, -h, 14, h, lighter(ribbon, 0.25)) +
    moved(emblem(ribbon, paper), { x: -96, y: -h * 0.52, scale: 1.35 }) + rect(-152, -78, 112, 13, ribbon, 6)
  const bow = path('M63 -372C0 -470 -86 -452 -80 -398C-76 -362 -10 -356 63 -372Z', ribbon) +
    path('M63 -372C20 -412 -40 -420 -52 -396C-56 -378 0 -366 63 -372Z', darker(ribbon, 0.3)) +
    path('M63 -372C130 -466 214 -440 204 -390C198 -356 130 -352 63 -372Z', darker(ribbon, 0.1)) +
    path('M63 -372C110 -410 164 -412 176 -388C176 -370 130 -364 63 -372Z', darker(ribbon, 0.38)) +
    path('M60 -368L8 -286L44 -296L56 -268L82 -368Z', ribbon) +
    path('M66 -368L128 -290L98 -296L90 -268L52 -364Z', darker(ribbon, 0.2)) + rect(36, -396, 54, 46, lighter(ribbon, 0.12), 14)
  const roof = polygon([[-w / 2 + 8, -h], [-w / 2 + 70, -h - 66], [w / 2 + 50, -h - 66], [w / 2 - 8, -h]], lighter(paper, 0.35)) +
    polygon([[w / 2 - 8, -h], [w / 2 + 50, -h - 66], [w / 2 + d * 0.5, -h - d * 0.26]], darker(paper, 0.1)) +
    polygon([[40, -h], [58, -h - 66], [104, -h - 66], [86, -h]], darker(ribbon, 0.08))
  return { foot: w / 2 + 34, straight: true, shapes: box(w, h, d, paper,
    { front, side: rect(d * 0.42, -h, 44, h, darker(ribbon, 0.3)) }) + roof + bow }
}
