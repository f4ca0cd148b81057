import { path, polygon, rect, times } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'

/** The counter of the shop, across a picture `width` wide: oak top from `top`, panelled front down to `bottom`. */
export function counter(width: number, top: number, bottom: number): string {
  const [depth, edge] = [96, 38]
  const front = top + depth + edge
  const panel = (x: number, w: number) => rect(x, front + 62, w, bottom - front - 40, darker(colour.green, 0.22), 6) +
    rect(x + 14, front + 78, w - 14, bottom - front - 56, lighter(colour.green, 0.05), 4) +
    polygon([[x + 14, front + 78], [x + w, front + 78], [x + w - 14, front + 92], [x + 28, front +
    92]], darker(colour.green, 0.12))
  const grain = times(9, (i) => rect(((i * 487) % width) - 100, top + 14 + ((i * 29) % (depth - 24)), 260 +
    (i % 3) * 140, 4, darker(colour.oak, 0.1), 2, 0.6)).join('')
  return rect(0, top, width, depth, lighter(colour.oak, 0.18)) + grain + rect(0, top, width, 5, lighter(colour.oak, 0.5)) +
    rect(0, top + depth, width, edge, colour.oak) + rect(0, top + depth, width, 8, lighter(colour.oak, 0.4)) +
    rect(0, front - 9, width, 9, darker(colour.oak, 0.28)) +
    rect(0, front, width, bottom - front, colour.green) + rect(0, front, width, 20, colour.ink, 0, 0.22) +
    times(Math.ceil(width / 400), (i) => panel(i * 400 + 24, 352)).join('') +
    rect(0, front + 34, width, 9, colour.brass) + rect(0, front + 34, width, 3, lighter(colour.brass, 0.5))
}

/** A shelf on two brackets, its upper edge at 0, from 0 to `length`. */
export function shelf(length: number): string {
  const bracket = (x: number) => path(`M${x} 26H${x + 26}V120C${x + 26} 126 ${x + 20} 130 ${x + 13} 130S${x} 126 ${x} 120Z`,
    darker(colour.oak, 0.3))
  return rect(20, 30, length, 34, colour.ink, 8, 0.1) + bracket(90) + bracket(length - 116) +
    rect(0, -14, length, 16, lighter(colour.oak, 0.36), 4) + rect(0, 0, length, 30, colour.oak, 4) +
    rect(0, 22, length, 8, darker(colour.oak, 0.26), 4)
}

/** A lamp on its cord, its shade at 0,0. */
export function lamp(shade: string, cord: number): string {
  return rect(-4, -cord, 8, cord - 60, colour.ink) + rect(-22, -112, 44, 40, colour.brass, 8) +
    path('M-40 -80H40C92 -66 148 -20 160 40H-160C-148 -20 -92 -66 -40 -80Z', shade) +
    path('M16 -80H40C92 -66 148 -20 160 40H70C76 -20 60 -60 16 -80Z', darker(shade, 0.26)) +
    path('M-36 -70C-90 -50 -128 -14 -140 30H-110C-100 -10 -76 -46 -36 -70Z', lighter(shade, 0.4), 0.6) +
    `<ellipse cx="0" cy="40" rx="160" ry="26" fill="${lighter(colour.straw, 0.55)}"/>` +
    `<ellipse cx="0" cy="44" rx="52" ry="18" fill="#ffffff"/>`
}
