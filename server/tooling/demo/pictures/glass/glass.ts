import { path, polygon } from '../drawing.ts'
import { colour, darker, lighter } from '../palette.ts'
import type { Thing } from '../things.ts'
import { flat, slice, TILT, traced, type Profile } from '../turned.ts'

type Filling = { liquid: string, level: number, foam?: string, ice?: boolean }

/**
 * A thing of clear glass: faint walls, what it holds up to `level` (a height, negative), an open rim.
 * `waist` is the height where the hollow ends and a stem or thick foot begins.
 */
export function glass(profile: Profile, filling?: Filling, waist = -18, tone: string = colour.paper): string {
  const [rim, top] = traced(profile)[0]!
  return path(slice(profile), tone, 0.42) + (filling ? held(profile, filling, waist) : '') +
    path(slice(profile, { from: -0.86, to: -0.66 }), '#ffffff', 0.5) +
    path(slice(profile, { from: -0.56, to: -0.5 }), '#ffffff', 0.35) +
    path(slice(profile, { from: 0.5, to: 1 }), colour.ink, 0.07) + path(slice(profile, { from: 0.86, to: 1 }), colour.ink, 0.09) +
    path(ring(rim, top, 7), '#ffffff', 0.75)
}

function held(profile: Profile, { liquid, level, foam, ice }: Filling, waist: number): string {
  const inner: Profile = profile.map(([r, y, corner]) => [Math.max(r - 12, 2), y, corner] as const) as Profile
  const surface = radiusAt(inner, level)
  const head = foam ? 58 : 0
  return path(slice(inner, { top: level + head, bottom: waist }), liquid) +
    path(slice(inner, { top: level + head, bottom: waist, from: 0.4, to: 1 }), darker(liquid, 0.4), 0.35) +
    path(slice(inner, { top: level + head, bottom: waist, from: -0.7, to: -0.4 }), lighter(liquid, 0.5), 0.35) +
    (foam ? path(slice(inner, { top: level, bottom: level + head }), foam) +
    path(slice(inner, { top: level, bottom: level + head, from: 0.45 }), darker(foam, 0.2), 0.4) : '') +
    flat(0, level, surface, foam ? lighter(foam, 0.5) : lighter(liquid, 0.22)) + (ice ? cubes(level, surface) : '')
}

function cubes(level: number, reach: number): string {
  const cube = (x: number, y: number, s: number) =>
    polygon([[x, y - s * 0.5], [x + s, y - s * 0.72], [x + s * 1.3, y - s * 0.2], [x + s * 0.3, y]], '#ffffff', 0.85) +
    polygon([[x + s * 0.3, y], [x + s * 1.3, y - s * 0.2], [x + s * 1.25, y + s * 0.5], [x + s * 0.32, y +
    s * 0.7]], '#ffffff', 0.5)
  return cube(-reach * 0.62, level - 4, reach * 0.5) + cube(reach * 0.08, level + 12, reach * 0.42)
}

/** A flat ring lying at a height: the rim of an opening. */
export function ring(radius: number, y: number, thickness: number): string {
  const loop = (r: number, sweep: 0 | 1) => `M${-r} ${y}A${r} ${r * TILT} 0 0 ${sweep} ${r} ${y}A${r} ${r * TILT} 0 0 ${sweep} ${-r} ${y}Z`
  return loop(radius, 1) + loop(radius - thickness, 0)
}

/** Half the width of a profile at a height. */
function radiusAt(profile: Profile, y: number): number {
  const line = traced(profile)
  return (line.find((point) => point[1] >= y) ?? line.at(-1)!)[0]
}

const tumblerOf = (r: number, height: number): Profile => [[r, -height, 'corner'], [r * 0.84, 0, 'corner']]

/** A straight drinking glass. */
export const tumbler = (r: number, height: number, filling?: Filling, tone?: string): Thing =>
  ({ foot: r * 0.84, shapes: glass(tumblerOf(r, height), filling, -20, tone) })
