import { colours, linesOf, mm, write } from '#platform/pdf/ink.ts'
import type { Pdf } from '#platform/pdf/pdf.ts'
import { drawQrCode } from '#platform/pdf/qr-code.ts'
import { bottom, continuePage, inks, left, width } from './page.ts'
import type { Payment, Sheet } from '../sheet.ts'

const padding = mm(6)
const qrSide = mm(30)
const mark = 20

/** The last word of the document, on a tinted ground: how to pay, or that nothing is due. */
export function drawPayment(pdf: Pdf, sheet: Sheet, from: number): void {
  const { payment } = sheet
  const settled = linesOf(pdf, inks.text, payment.title, width - 2 * padding - mark)
  const height = payment.amount === null ? mm(9) + settled.length * 13 : qrSide + 2 * padding + 8
  const top = from + mm(9) + height > bottom ? continuePage(pdf, sheet) : from + mm(9)
  pdf.rect(left, top, width, height).fill(colours.paper)
  if (payment.amount === null) drawSettled(pdf, settled, top + mm(4.5))
  else drawTransfer(pdf, payment, payment.amount, top)
}

function drawTransfer(pdf: Pdf, { qr, title, facts }: Payment, amount: string, top: number): void {
  if (qr !== null) {
    drawQrCode(pdf, qr.text, { x: left + padding, y: top + padding, side: qrSide })
    write(pdf, inks.tiny, qr.caption, { x: left + padding, baseline: top + padding + qrSide + 11 })
  }
  const x = left + padding + qrSide + mm(9)
  let baseline = top + padding + 10
  write(pdf, { ...inks.strong, size: 10 }, title, { x, baseline })
  write(pdf, inks.amount, amount, { x, baseline, width: left + width - padding - x, align: 'figures' })
  baseline += 22
  for (const { label, value } of facts) {
    write(pdf, inks.small, label, { x, baseline })
    write(pdf, inks.strong, linesOf(pdf, inks.strong, value, left + width - padding - x - mm(46))[0]!, { x: x + mm(46), baseline })
    baseline += 15
  }
}

/** A tick of the pen, and why. */
function drawSettled(pdf: Pdf, lines: string[], top: number): void {
  const x = left + padding
  const middle = top + 6.5
  pdf.lineWidth(1.6).strokeColor(colours.green).moveTo(x, middle).lineTo(x + 4, middle + 4).lineTo(x + 11, middle - 5).stroke()
  lines.forEach((line, row) => write(pdf, inks.text, line, { x: x + mark, baseline: middle + 3 + row * 13 }))
}
