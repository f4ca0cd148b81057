import { type Emblem } from '../emblems/nature.ts'
import { band, disc, ellipse, moved, path, polygon, rect } from '../drawing.ts'
import { colour, darker, lighter, mix } from '../palette.ts'
import type { Thing } from '../things.ts'

type BagLook = {
  body: string, label: string, figure: string, emblem: Emblem, foot?: string
  width?: number, height?: number, closing?: 'rolled' | 'sealed' | 'open', labelShape?: 'round' | 'square' | 'band'
}

/** A standing bag with folded sides: coffee, chicory, sweets. */
export function bag(look: BagLook): Thing {
  const { body, label, figure, emblem, foot = figure, width = 400, height = 600, closing = 'rolled',
    labelShape = 'square' } = look
  const half = width / 2
  const [shoulder, neck] = [-height * 0.86, half * 0.9]
  const front = `M${-half} -14C${-half - 8} ${-height * 0.3} ${-half + 4} ${-height * 0.62} ${-neck} ${shoulder}L${-neck} ${-height}H${neck}L${neck} ${shoulder}` +
    `C${half - 4} ${-height * 0.62} ${half + 8} ${-height * 0.3} ${half} -14C${half - 40} 10 ${-half + 40} 10 ${-half} -14Z`
  const gusset = `M${half} -14C${half + 8} ${-height * 0.3} ${half - 4} ${-height * 0.62} ${neck} ${shoulder}L${neck} ${-height + 16}L${neck + 20} ${-height + 10}L${neck + 26} ${shoulder - 10}` +
    `C${half + 46} ${-height * 0.62} ${half + 64} ${-height * 0.3} ${half + 56} -52Z`
  const lit = `M${-half + 6} -20C${-half + 2} ${-height * 0.3} ${-half + 12} ${-height * 0.62} ${-neck + 8} ${shoulder}L${-neck + 60} ${shoulder}` +
    `C${-half + 74} ${-height * 0.6} ${-half + 60} ${-height * 0.3} ${-half + 66} -6Z`
  const shaded = `M${half} -14C${half + 8} ${-height * 0.3} ${half - 4} ${-height * 0.62} ${neck} ${shoulder}L${neck - half * 0.42} ${shoulder}` +
    `C${half * 0.62} ${-height * 0.6} ${half * 0.5} ${-height * 0.3} ${half * 0.56} 3Z`
  return {
    foot: half + 16,
    straight: true,
    shapes: path(gusset, darker(body, 0.34)) + path(front, body) + path(lit, lighter(body, 0.5), 0.28) +
      sticker(labelShape, label, figure, foot, emblem, half, height) +
      path(shaded, colour.ink, 0.1) + CLOSINGS[closing](body, neck, height, foot),
  }
}

function sticker(shape: NonNullable<BagLook['labelShape']>, label: string, figure: string, foot: string, emblem: Emblem,
  half: number, height: number): string {
  const middle = -height * 0.44
  const soft = mix(figure, label, 0.45)
  if (shape === 'round') {
    return disc(0, middle, half * 0.66, mix(label, figure, 0.25)) + disc(0, middle, half * 0.61, label) +
      moved(emblem(figure, label), { y: middle - 22, scale: half / 118 }) +
      rect(-half * 0.26, middle + half * 0.34, half * 0.52, 12, figure, 6)
  }
  if (shape === 'band') {
    return path(`M${-half + 1} ${middle - 118}H${half - 1}L${half + 3} ${middle + 112}H${-half - 3}Z`, label) +
      moved(emblem(figure, label), { y: middle - 22, scale: half / 110 }) +
      rect(-half * 0.46, middle + 66, half * 0.92, 13, figure, 6)
  }
  return rect(-half * 0.64, middle - 168, half * 1.28, 336, label, 10) +
    rect(-half * 0.64, middle + 132, half * 1.28, 36, foot, 10) +
    rect(-half * 0.64, middle + 126, half * 1.28, 20, foot) +
    moved(emblem(figure, label), { y: middle - 58, scale: half / 125 }) +
    rect(-half * 0.42, middle + 52, half * 0.84, 16, figure, 8) + rect(-half * 0.26, middle + 86, half * 0.52, 11, soft, 5)
}

const CLOSINGS = { rolled: roll, sealed: seal, open: () => '' }

// The top is rolled twice and held by a tin clip at both ends.
function roll(body: string, neck: number, height: number, clip: string): string {
  const y = -height * 0.86
  return polygon([[neck - 12, y], [neck + 26, y - 8], [neck + 26, y - 70], [neck - 12, y - 74]], darker(body, 0.4)) +
    rect(-neck - 10, y - 78, neck * 2 + 20, 88, mix(body, colour.ink, 0.08), 8) +
    rect(-neck - 10, y - 78, neck * 2 + 20, 30, lighter(body, 0.22), 8) +
    rect(-neck - 10, y + 6, neck * 2 + 20, 12, colour.ink, 6, 0.16) + rect(-neck - 18, y - 44, neck * 2 + 36, 17, clip, 8)
}

function seal(body: string, neck: number, height: number): string {
  const y = -height * 0.86
  return rect(-neck, -height - 2, neck * 2, 46, lighter(body, 0.16), 4) +
    band(`M${-neck + 8} ${-height + 14}H${neck - 8}M${-neck + 8} ${-height + 29}H${neck - 8}`, darker(body, 0.14), 3) +
    ellipse(0, y - 8, 17, 17, darker(body, 0.16)) + ellipse(0, y - 8, 7, 7, darker(body, 0.4))
}
