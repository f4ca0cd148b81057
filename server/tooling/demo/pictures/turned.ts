import { ellipse, number, path, times, type Point } from './drawing.ts'

/** How far we look down on things: the height of a circle lying flat, for a width of one. */
export const TILT = 0.24

/** Half a silhouette from top to bottom; heights are negative upwards, 0 is the table. A corner breaks the curve. */
export type Profile = readonly (readonly [radius: number, y: number, corner?: 'corner'])[]

/** The profile as a fine line of [radius, y]. */
export function traced(profile: Profile, steps = 8): Point[] {
  const line: Point[] = [[profile[0]![0], profile[0]![1]]]
  for (let i = 0; i < profile.length - 1; i++) {
    const [from, to] = [profile[i]!, profile[i + 1]!]
    const chord = [to[0] - from[0], to[1] - from[1]] as const
    const slope = (j: number) => {
      const [before, here, after] = [profile[j - 1], profile[j]!, profile[j + 1]]
      if (here[2] || !before || !after) return chord
      const along = [after[0] - before[0], after[1] - before[1]] as const
      const length = Math.hypot(...chord) / (Math.hypot(...along) || 1)   // never longer than its own stretch, or the line would overshoot
      return [along[0] * length, along[1] * length] as const
    }
    const [leave, arrive] = [slope(i), slope(i + 1)]
    for (let s = 1; s <= steps; s++) {
      const t = s / steps
      const at = (k: 0 | 1) =>
        (2 * t ** 3 - 3 * t ** 2 + 1) * from[k] + (t ** 3 - 2 * t ** 2 + t) * leave[k] +
        (-2 * t ** 3 + 3 * t ** 2) * to[k] + (t ** 3 - t ** 2) * arrive[k]
      line.push([at(0), at(1)])
    }
  }
  return line
}

/** The part of the line between two heights, its ends interpolated. */
function cut(line: Point[], top: number, bottom: number): Point[] {
  const crossing = (y: number): Point[] => {
    const i = line.findIndex((point, at) => at > 0 && line[at - 1]![1] <= y && point[1] >= y)
    if (i < 1) return []
    const [a, b] = [line[i - 1]!, line[i]!]
    const share = b[1] === a[1] ? 0 : (y - a[1]) / (b[1] - a[1])
    return [[a[0] + (b[0] - a[0]) * share, y]]
  }
  return [...crossing(top), ...line.filter(([, y]) => y > top && y < bottom), ...crossing(bottom)]
}

type Part = { from?: number, to?: number, top?: number, bottom?: number }

/** Path data of a piece of the surface: between two shares of the half width (−1 left edge, 1 right edge), between two heights. */
export function slice(profile: Profile, { from = -1, to = 1, top, bottom }: Part = {}): string {
  const whole = traced(profile)
  const line = top === undefined && bottom === undefined ? whole : cut(whole, top ?? whole[0]![1], bottom ?? whole.at(-1)![1])
  const on = (share: number, [radius, y]: Point): Point =>
    [share * radius, y + TILT * radius * Math.sqrt(Math.max(0, 1 - share * share))]
  const arc = (point: Point, a: number, b: number) =>
    Array.from({ length: 15 }, (_, i) => on(shareOnArc(a, b, (i + 1) / 16), point))
  const points = [
    ...line.map((point) => on(from, point)), ...arc(line.at(-1)!, from, to),
    ...line.map((point) => on(to, point)).reverse(), ...arc(line[0]!, to, from),
  ]
  return `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`
}

// Even steps of the angle, so that the ends of an arc stay round.
function shareOnArc(a: number, b: number, step: number): number {
  return Math.sin(Math.asin(a) + (Math.asin(b) - Math.asin(a)) * step)
}

const SHADE = '#16201f'
const LIGHT = '#fffaf0'

/** The light of every turned thing: a lit facet at the left, two shaded ones at the right. */
export function facets(profile: Profile, strength = 1, part: Part = {}): string {
  return path(slice(profile, { ...part, from: -0.8, to: -0.52 }), LIGHT, round(0.22 * strength)) +
    path(slice(profile, { ...part, from: 0.34, to: 1 }), SHADE, round(0.11 * strength)) +
    path(slice(profile, { ...part, from: 0.74, to: 1 }), SHADE, round(0.12 * strength))
}

/** A turned thing in one colour, with what is painted on it under its light. */
export function turned(profile: Profile, fill: string, painted = '', strength = 1): string {
  return path(outline(profile), fill) + painted + facets(profile, strength)
}

// Where a side runs nearly flat its front bulges below its own edges: the outline is then the union of narrower and narrower fronts.
function outline(profile: Profile): string {
  const shallow = profile.some(([r, y],
    i) => i > 0 && Math.abs(r - profile[i - 1]![0]) > 0.75 * Math.abs(y - profile[i - 1]![1]) + 1)
  return (shallow ? times(18, (i) => Math.cos((i * Math.PI) / 38)) : [1]).map((share) => slice(profile,
    { from: -share, to: share })).join('')
}

/** A band of the surface: a label, a glaze, a stripe. */
export const girdle = (profile: Profile, top: number, bottom: number, fill: string, from = -1, to = 1, opacity = 1) =>
  path(slice(profile, { top, bottom, from, to }), fill, opacity)

/** The underside of something wide and shallow, from its rim down to where it meets its stem. */
export function shallow(radius: number, rim: number, foot: number, bottom: number, fill: string): string {
  const low = bottom + TILT * foot
  const side = (sign: 1 | -1) => [[0.96 * radius, rim +
    TILT * radius], [2.2 * foot, low - 6], [foot, low]].map(([x, y]) => `${number(sign * x!)} ${number(y!)}`)
  const [a, b, end] = side(1)
  const [c, d] = side(-1)
  const from = (share: number) => path(`M${number(share * radius)} ${number(rim)}H${number(radius)}C${a} ${b} ${end}H${number(share * foot)}Z`, SHADE, 0.12)
  return path(`M${number(-radius)} ${number(rim)}H${number(radius)}C${a} ${b} ${end}H${number(-foot)}C${d} ${c} ${number(-radius)} ${number(rim)}Z`, fill) + from(0.3) + from(0.7)
}

/** A circle lying flat, as seen from our height. */
export const flat = (x: number, y: number, radius: number, fill: string, opacity = 1) => ellipse(x, y, radius,
  radius * TILT, fill, opacity)

const round = (value: number) => Math.round(value * 1000) / 1000
