import { band, path, polygon, rect } from './drawing.ts'
import { colour } from './palette.ts'

// Drawn on a grid of 16 units of 4, so that its edges fall on whole pixels at 16, 32 and 64. The dial is a hole: it turns the other way.
function glyph(figure: string): string {
  return path('M12 12H52C52 20 44 24 36 24H28C20 24 12 20 12 12Z', figure) +
    path('M24 26H40L46 44H18ZM37 36A5 5 0 1 0 27 36A5 5 0 1 0 37 36Z', figure) + rect(8, 46, 48, 6, figure, 1)
}

/** The shop's mark, the scale on its counter: SVG 64 × 64, legible from 16 pixels. A ground of `none` leaves the figure alone. */
export function mark({ ground = colour.green, figure = colour.paper }: { ground?: string, figure?: string } = {}): string {
  const field = ground === 'none' ? '' : rect(0, 0, 64, 64, ground, 14)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">${field}${glyph(figure)}</svg>`
}

const STROKE = 7

// COMPTOIR, each letter 40 high from the line y = 52, drawn and not set, so that no font is needed.
const LETTERS: readonly { width: number, draw: (x: number, tone: string) => string }[] = [
  { width: 37, draw: (x, tone) => pen(`M${x + 35} 21.5A19 19 0 1 0 ${x + 35} 42.5`, tone) },
  { width: 46, draw: (x, tone) => pen(`M${x + 23} 13A19 19 0 1 1 ${x + 22.9} 13Z`, tone) },
  { width: 44, draw: (x, tone) => pen(`M${x + 4} 54.5V13L${x + 22} 38L${x + 40} 13V54.5`, tone) },
  { width: 31, draw: (x, tone) => pen(`M${x + 4} 54.5V13H${x + 17}A10.5 10.5 0 0 1 ${x + 17} 36H${x + 4}`, tone) },
  { width: 34, draw: (x, tone) => pen(`M${x} 13H${x + 34}M${x + 17} 13V54.5`, tone) },
  { width: 46, draw: (x, tone) => pen(`M${x + 23} 13A19 19 0 1 1 ${x + 22.9} 13Z`, tone) },
  { width: 8, draw: (x, tone) => pen(`M${x + 4} 9.5V54.5`, tone) },
  { width: 34, draw: (x, tone) => pen(`M${x + 4} 54.5V13H${x + 17}A10 10 0 0 1 ${x + 17} 34H${x + 4}`, tone) +
    polygon([[x + 12, 36], [x + 20.5, 36], [x + 34, 54.5], [x + 25, 54.5]], tone) },
]

const pen = (d: string, tone: string) => band(d, tone, STROKE, 1, 'butt')

/** The mark and the word COMPTOIR beside it, as shapes: SVG, 64 high. */
export function wordmark({ ground = colour.green, figure = colour.paper, ink = colour.ink }: { ground?: string,
  figure?: string, ink?: string } = {}): string {
  let x = 84
  const word = LETTERS.map(({ width, draw }) => {
    const letter = draw(x, ink)
    x += width + 8
    return letter
  }).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} 64" width="${x}" height="64">${rect(0, 0, 64, 64, ground, 14)}${glyph(figure)}${word}</svg>`
}
