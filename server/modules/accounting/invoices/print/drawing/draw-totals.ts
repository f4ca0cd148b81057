import { colours, linesOf, mm, rule, write, type Ink } from '#platform/pdf/ink.ts'
import type { Pdf } from '#platform/pdf/pdf.ts'
import { bottom, continuePage, inks, left, width } from './page.ts'
import type { Sheet, VatRow } from '../sheet.ts'

const leading = 16
const vat = { width: mm(78), rate: mm(30), base: mm(25) }
const totals = { x: left + mm(92), width: width - mm(92) }

/** VAT per rate on the left, totals on the right, then the mentions; together on one page. Returns where the content goes on. */
export function drawTotals(pdf: Pdf, sheet: Sheet, from: number): number {
  const mentions = sheet.mentions.flatMap((mention) => linesOf(pdf, inks.small, mention, width))
  const height = Math.max(sheet.vat.rows.length + 1, sheet.totals.length) * leading + 24 + mentions.length * 11.5 + (mentions.length > 0 ? 16 : 0)
  const top = from + mm(7) + height > bottom ? continuePage(pdf, sheet) : from + mm(7)
  const end = Math.max(drawVat(pdf, sheet, top), drawSums(pdf, sheet, top))
  if (mentions.length === 0) return end
  mentions.forEach((line, row) => write(pdf, inks.small, line, { x: left, baseline: end + 28 + row * 11.5 }))
  return end + 28 + mentions.length * 11.5
}

function drawVat(pdf: Pdf, { vat: { columns, rows } }: Sheet, top: number): number {
  if (rows.length === 0) return top
  drawVatRow(pdf, columns, inks.small, top + 8)
  rule(pdf, { x: left, y: top + 14, width: vat.width })
  rows.forEach((row, index) => drawVatRow(pdf, row, inks.text, top + 28 + index * leading))
  return top + 28 + (rows.length - 1) * leading
}

function drawVatRow(pdf: Pdf, row: VatRow, ink: Ink, baseline: number): void {
  write(pdf, ink, row.rate, { x: left, baseline })
  write(pdf, ink, row.base, { x: left + vat.rate, baseline, width: vat.base, align: 'figures' })
  write(pdf, ink, row.vat, { x: left, baseline, width: vat.width, align: 'figures' })
}

/** The last sum is the one that counts: larger, under a green line. */
function drawSums(pdf: Pdf, { totals: sums }: Sheet, top: number): number {
  let baseline = top + 8
  sums.forEach(({ label, value }, index) => {
    const last = index === sums.length - 1
    if (last) {
      rule(pdf, { x: totals.x, y: baseline - 4, width: totals.width, thickness: 1, colour: colours.green })
      baseline += 16
    }
    write(pdf, last ? { ...inks.strong, size: 10 } : inks.text, label, { x: totals.x, baseline })
    write(pdf, last ? inks.amount : inks.text, value, { x: totals.x, baseline, width: totals.width, align: 'figures' })
    baseline += leading
  })
  return baseline - leading
}
