import { moved, polygon, rect } from './drawing.ts'
import { darker, lighter } from './palette.ts'

/** Where one unit of depth goes: to the right and up, for every box. */
export const DEPTH = { x: 0.5, y: -0.26 } as const

type Faces = { front?: string, top?: string, side?: string }

/**
 * A box standing at 0,0 (middle of its front edge). What is painted on a face is drawn in that face's own units:
 * front from its bottom middle, top from its front-left corner (x right, y into the depth), side from its bottom front corner.
 */
export function box(width: number, height: number, depth: number, fill: string, painted: Faces = {}, round = 0): string {
  const [left, right] = [-width / 2, width / 2]
  const [dx, dy] = [depth * DEPTH.x, depth * DEPTH.y]
  return polygon([[left, -height], [left + dx, -height + dy], [right + dx, -height +
    dy], [right, -height]], lighter(fill, 0.26)) +
    (painted.top ? moved(painted.top, { x: left, y: -height, matrix: [1, 0, DEPTH.x, DEPTH.y, 0, 0] }) : '') +
    polygon([[right, 0], [right, -height], [right + dx, -height + dy], [right + dx, dy]], darker(fill, 0.24)) +
    (painted.side ? moved(painted.side, { x: right, y: 0, matrix: [DEPTH.x, DEPTH.y, 0, 1, 0, 0] }) : '') +
    rect(left, -height, width, height, fill, round) + (painted.front ?? '')
}
