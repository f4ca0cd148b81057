import { colours, linesOf, rule, write, type Ink } from '#platform/pdf/ink.ts'
import type { Pdf } from '#platform/pdf/pdf.ts'
import { bottom, continuePage, inks, left, width } from './page.ts'
import type { Sheet, SheetLine } from '../sheet.ts'

/** Widths of the figures' columns, from the right; the description takes the rest. */
const columns = { quantity: 46, unit_price: 74, rate: 80, net: 84 } as const
const descriptionWidth = width - columns.quantity - columns.unit_price - columns.rate - columns.net - 8
const leading = 12

/** The table of lines, over as many pages as it takes; its heading is repeated on each. Returns where the content goes on. */
export function drawLines(pdf: Pdf, sheet: Sheet, top: number): number {
  let y = drawHeading(pdf, sheet, top)
  for (const line of sheet.lines) {
    const text = linesOf(pdf, inks.text, line.text, descriptionWidth)
    const height = (text.length + (line.detail === null ? 0 : 1)) * leading + 8
    if (y + height > bottom) y = drawHeading(pdf, sheet, continuePage(pdf, sheet))
    drawLine(pdf, line, text, y + 13)
    y += height
    rule(pdf, { x: left, y, width })
  }
  return y
}

function drawHeading(pdf: Pdf, sheet: Sheet, y: number): number {
  drawFigures(pdf, sheet.columns, inks.small, inks.small, y + 8)
  write(pdf, inks.small, sheet.columns.text, { x: left, baseline: y + 8 })
  rule(pdf, { x: left, y: y + 15, width, thickness: 1, colour: colours.green })
  return y + 15
}

function drawLine(pdf: Pdf, line: SheetLine, text: string[], baseline: number): void {
  text.forEach((each, row) => write(pdf, inks.text, each, { x: left, baseline: baseline + row * leading }))
  if (line.detail !== null) write(pdf, inks.tiny, line.detail, { x: left, baseline: baseline + text.length * leading - 1 })
  drawFigures(pdf, line, inks.text, inks.strong, baseline)
}

function drawFigures(pdf: Pdf, line: SheetLine, ink: Ink, netInk: Ink, baseline: number): void {
  let right = left + width
  for (const column of ['net', 'rate', 'unit_price', 'quantity'] as const) {
    write(pdf, column === 'net' ? netInk : ink, line[column], { x: right - columns[column], baseline, width: columns[column], align: 'figures' })
    right -= columns[column]
  }
}
