import { attach, bytesOf, openPdf, type Attachment } from '#platform/pdf/pdf.ts'
import { drawHead } from './draw-head.ts'
import { drawLines } from './draw-lines.ts'
import { drawPayment } from './draw-payment.ts'
import { drawTotals } from './draw-totals.ts'
import { drawFeet } from './page.ts'
import type { Sheet } from '../sheet.ts'

/** Runs in a worker thread. Draws a document as PDF/A-3 with its UBL inside; the same input gives the same bytes. */
export default async function drawSheet({ sheet, ubl }: { sheet: Sheet, ubl: Attachment }): Promise<Uint8Array> {
  const pdf = openPdf({ title: sheet.file_title, language: sheet.language, instant: Temporal.Instant.from(sheet.issued_at) })
  pdf.addPage()
  const lines = drawLines(pdf, sheet, drawHead(pdf, sheet))
  drawPayment(pdf, sheet, drawTotals(pdf, sheet, lines))
  drawFeet(pdf, sheet)
  attach(pdf, ubl)
  return bytesOf(pdf)
}
