import { linesOf, mm, widthOf, write } from '#platform/pdf/ink.ts'
import type { Pdf } from '#platform/pdf/pdf.ts'
import { inks, left, width } from './page.ts'
import type { Sheet } from '../sheet.ts'

/** The window of a Belgian envelope, on the right. */
const address = { x: mm(112), baseline: mm(50), width: mm(78), leading: 13.5 }
const facts = { width: mm(90), gap: 14, leading: 13.5 }

/** Seller, window address, title and facts of the first page. Returns where the content goes on. */
export function drawHead(pdf: Pdf, sheet: Sheet): number {
  const size = [19, 15].find((each) => widthOf(pdf, { ...inks.seller, size: each }, sheet.seller.name) <= width) ?? 12
  const names = linesOf(pdf, { ...inks.seller, size }, sheet.seller.name, width)
  names.forEach((line, row) => write(pdf, { ...inks.seller, size }, line, { x: left, baseline: mm(23) + row * (size + 3) }))
  const below = mm(23) + (names.length - 1) * (size + 3) + 17
  sheet.seller.lines.forEach((line, row) => write(pdf, inks.small, line, { x: left, baseline: below + row * 11.5 }))
  return Math.max(drawAddress(pdf, sheet), drawFacts(pdf, sheet)) + mm(10)
}

function drawAddress(pdf: Pdf, { buyer }: Sheet): number {
  const lines = buyer.flatMap((line, index) => {
    const ink = index === 0 ? { ...inks.strong, size: 10 } : { ...inks.text, size: 10 }
    return linesOf(pdf, ink, line, address.width).map((text) => ({ ink, text }))
  })
  lines.forEach(({ ink, text }, row) => write(pdf, ink, text, { x: address.x, baseline: address.baseline + row * address.leading }))
  return address.baseline + lines.length * address.leading
}

function drawFacts(pdf: Pdf, { title, legal_title, number, facts: rows }: Sheet): number {
  let baseline = mm(52)
  write(pdf, inks.title, title, { x: left, baseline })
  if (legal_title !== null) write(pdf, inks.small, legal_title, { x: left + widthOf(pdf, inks.title, title) + 8, baseline })
  baseline += 19
  write(pdf, { ...inks.strong, size: 11 }, number, { x: left, baseline })
  baseline += 22
  const values = facts.gap + Math.max(...rows.map(({ label }) => widthOf(pdf, inks.small, label)))
  for (const { label, value } of rows) {
    write(pdf, inks.small, label, { x: left, baseline })
    for (const line of linesOf(pdf, inks.text, value, facts.width - values)) {
      write(pdf, inks.text, line, { x: left + values, baseline })
      baseline += facts.leading
    }
  }
  return baseline
}
