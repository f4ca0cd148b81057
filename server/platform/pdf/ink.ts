import { fontFor, writable, type FontName } from './fonts.ts'
import type { Pdf } from './pdf.ts'

export type Ink = Readonly<{ font: FontName, size: number, colour: string }>

/** Comptoir on paper: the tokens of the web, as they print. */
export const colours = { ink: '#1C2321', green: '#1F4D3F', slate: '#5D6664', hairline: '#DCD6C8', paper: '#FBF8F2' } as const

export const A4 = { width: 595.28, height: 841.89 } as const

/** Points of a length in millimetres. */
export const mm = (millimetres: number): number => millimetres * 72 / 25.4

/** `figures` stand on the right too, all of one width: columns of money are straight. */
export type Place = Readonly<{ x: number, baseline: number, width?: number, align?: 'left' | 'right' | 'figures' }>

/** One line of text on its baseline; on the right it ends at x + width. */
export function write(pdf: Pdf, ink: Ink, text: string, { x, baseline, width = 0, align = 'left' }: Place): void {
  const said = set(pdf, ink, text)
  const style = align === 'figures' ? { features: ['tnum'] satisfies PDFKit.Mixins.OpenTypeFeatures[] } : {}
  const left = align !== 'left' ? x + width - pdf.widthOfString(said, style) : x
  pdf.fillColor(ink.colour).text(said, left, baseline, { lineBreak: false, baseline: 'alphabetic', ...style })
}

export function widthOf(pdf: Pdf, ink: Ink, text: string): number {
  return pdf.widthOfString(set(pdf, ink, text))
}

/** The lines that a text takes in a width. A number stays with its unit (`250 g`); a word that is longer than the width is broken. */
export function linesOf(pdf: Pdf, ink: Ink, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replace(/(\d) (?=\p{L}{1,2}(?:\P{L}|$))/gu, '$1\u00a0').split(/[ \n]+/).flatMap((each) => pieces(pdf, ink, each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(pdf, ink, longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].filter((each) => each !== '')
}

function pieces(pdf: Pdf, ink: Ink, word: string, width: number): string[] {
  if (widthOf(pdf, ink, word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(pdf, ink, piece + character) > width) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

type Rule = Readonly<{ x: number, y: number, width: number, thickness?: number, colour?: string }>

export function rule(pdf: Pdf, { x, y, width, thickness = 0.5, colour = colours.hairline }: Rule): void {
  pdf.lineWidth(thickness).strokeColor(colour).moveTo(x, y).lineTo(x + width, y).stroke()
}

function set(pdf: Pdf, { font, size }: Ink, text: string): string {
  const name = fontFor(font, text)
  pdf.font(name).fontSize(size)
  return writable(name, text)
}
