import { ellipse, moved, rect } from './drawing.ts'
import { colour, lighter, mix, multiplied } from './palette.ts'

/** Draws one product's things in a square of 1200; those that hang ask for the tint of their wall. */
export type Draw = (tint: string) => string

/** Something drawn standing at 0,0, half the width of what touches the table, and whether it touches it with a straight front edge. */
export type Thing = { shapes: string, foot: number, straight?: boolean }

export type Place = { x: number, y: number, scale?: number, turn?: number }

/** A thing on the table: its soft contact shadow, fallen a little to the right, then itself. */
export function stand({ shapes, foot, straight }: Thing, { x, y, scale = 1, turn = 0 }: Place): string {
  return (straight ? edgeShadow : shadow)(x, y, foot * scale) + moved(shapes, { x, y, scale, turn })
}

/** A small group brought closer, towards the middle of the table. */
export const nearer = (factor: number, shapes: string) => moved(shapes, { x: 600 * (1 - factor), y: 1000 * (1 - factor), scale: factor })

/** Under a round foot. */
export function shadow(x: number, y: number, foot: number): string {
  return ellipse(x + foot * 0.42, y + foot * 0.02, foot * 1.5, foot * 0.3 + 14, 'url(#cast)') +
    ellipse(x + foot * 0.06, y + foot * 0.03, foot * 1.13, foot * 0.26 + 10, 'url(#contact)')
}

/** Under a straight edge: nearly all of it lies behind and beside. */
export function edgeShadow(x: number, y: number, foot: number): string {
  return ellipse(x + foot * 0.62, y - foot * 0.12, foot * 1.36, foot * 0.22 + 12, 'url(#cast)') +
    ellipse(x + foot * 0.1, y - foot * 0.01, foot * 1.16, foot * 0.07 + 9, 'url(#contact)')
}

/** What every picture defines once: the two shadows. */
export const shadows = '<defs>' + fading('contact', 0.5) + fading('cast', 0.22) + '</defs>'

function fading(id: string, opacity: number): string {
  const stop = (offset: number, share: number) =>
    `<stop offset="${offset}" stop-color="#2b211b" stop-opacity="${Number((opacity * share).toFixed(3))}"/>`
  return `<radialGradient id="${id}">${stop(0, 1)}${stop(0.55, 0.72)}${stop(0.82, 0.22)}${stop(1, 0)}</radialGradient>`
}

/** The colours of a ground: the wall in the category's tint, the table a little into the light, their edge. */
export const groundOf = (tint: string) => ({
  wall: tint, glow: lighter(tint, 0.34), table: mix(mix(tint, multiplied(tint, tint), 0.72), colour.oak, 0.1),
    edge: lighter(tint, 0.22),
})

/** A wall without a table, for what hangs. */
export function wall(tint: string): string {
  const ground = groundOf(tint)
  return rect(-200, -200, 1600, 1600, ground.wall) + ellipse(600, 610, 470, 470, ground.glow, 0.5)
}
