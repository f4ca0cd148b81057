/** The few marks every picture is made of. Coordinates are SVG user units, y downwards. */
export type Point = readonly [x: number, y: number]

/** A number as SVG wants it; a drawing with a hole in its arithmetic must fail here and not on a shop's page. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing cannot hold ${value}.`)
  return String(Math.round(value * 10) / 10)
}

const pair = ([x, y]: Point) => `${number(x)} ${number(y)}`
const veil = (opacity: number) => (opacity === 1 ? '' : ` opacity="${opacity}"`)

export function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${veil(opacity)}/>`
}

export function polygon(points: readonly Point[], fill: string, opacity = 1): string {
  return path(`M${points.map(pair).join('L')}Z`, fill, opacity)
}

export function rect(x: number, y: number, width: number, height: number, fill: string, round = 0, opacity = 1): string {
  const corner = round ? ` rx="${number(round)}"` : ''
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corner} fill="${fill}"${veil(opacity)}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(rx)}" ry="${number(ry)}" fill="${fill}"${veil(opacity)}/>`
}

export const disc = (x: number, y: number, radius: number, fill: string, opacity = 1) => ellipse(x, y, radius, radius,
  fill, opacity)

/** A band of even width along a path: handles, shackles, stems, cords. */
export function band(d: string, colour: string, width: number, opacity = 1, ends: 'round' | 'butt' = 'round'): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${number(width)}" stroke-linecap="${ends}" stroke-linejoin="round"${veil(opacity)}/>`
}

export const line = (from: Point, to: Point, colour: string, width: number, opacity = 1) =>
  band(`M${pair(from)}L${pair(to)}`, colour, width, opacity)

/** The smooth curve through the points, as path data. */
export function through(points: readonly Point[], closed = false): string {
  const last = points.length - 1
  const at = (i: number) => (closed ? points[(i + points.length) % points.length]! : points[Math.min(Math.max(i, 0), last)]!)
  let d = `M${pair(at(0))}`
  for (let i = 0; i < (closed ? points.length : last); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    d += `C${pair(leave)} ${pair(arrive)} ${pair(to)}`
  }
  return closed ? d + 'Z' : d
}

/** A leaf or petal: two curves from foot to tip, `width` at its widest. */
export function leaf(foot: Point, tip: Point, width: number, fill: string, opacity = 1): string {
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [(-dy / length) * width * 0.66, (dx / length) * width * 0.66]
  const side = (sign: number): string => {
    const near: Point = [foot[0] + dx * 0.25 + nx * sign, foot[1] + dy * 0.25 + ny * sign]
    const far: Point = [foot[0] + dx * 0.75 + nx * sign, foot[1] + dy * 0.75 + ny * sign]
    return sign > 0 ? `C${pair(near)} ${pair(far)} ${pair(tip)}` : `C${pair(far)} ${pair(near)} ${pair(foot)}`
  }
  return path(`M${pair(foot)}${side(1)}${side(-1)}Z`, fill, opacity)
}

type Placing = { x?: number, y?: number, scale?: number, turn?: number, matrix?: readonly number[], opacity?: number }

/** Shapes moved, then turned (degrees, clockwise), then scaled; or laid on a slanted face by a matrix. */
export function moved(shapes: string, { x = 0, y = 0, scale = 1, turn = 0, matrix, opacity = 1 }: Placing): string {
  const turned = turn ? ` rotate(${number(turn)})` : ''
  const scaled = scale === 1 ? '' : ` scale(${Number(scale.toFixed(3))})`
  const slanted = matrix ? ` matrix(${matrix.map((value) => Number(value.toFixed(4))).join(' ')})` : ''
  return `<g transform="translate(${number(x)} ${number(y)})${turned}${scaled}${slanted}"${veil(opacity)}>${shapes}</g>`
}

/** Shapes cut off at a rectangle; the name must be unique in its picture. */
export function cropped(name: string, x: number, y: number, width: number, height: number, shapes: string): string {
  return `<clipPath id="${name}">${rect(x, y, width, height, '#000')}</clipPath><g clip-path="url(#${name})">${shapes}</g>`
}

/** Numbers 0 … count − 1: rows of beans, slats, petals. */
export const times = <T>(count: number, draw: (index: number) => T): T[] => Array.from({ length: count },
  (_, index) => draw(index))
