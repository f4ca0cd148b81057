import { A4, colours, linesOf, mm, rule, write, type Ink } from '#platform/pdf/ink.ts'
import { bytesOf, openPdf, type Pdf } from '#platform/pdf/pdf.ts'
import type { PackingSlip } from './packing-slip.ts'

const left = mm(20)
const width = A4.width - 2 * left
const bottom = A4.height - mm(26)
const columns = { sku: mm(36), quantity: mm(22) }
const leading = 13
const inks = {
  seller: { font: 'title', size: 17, colour: colours.green },
  title: { font: 'title', size: 25, colour: colours.ink },
  strong: { font: 'strong', size: 10, colour: colours.ink },
  text: { font: 'text', size: 10, colour: colours.ink },
  small: { font: 'text', size: 8, colour: colours.slate },
} as const satisfies Record<string, Ink>

/** Runs in a worker thread. One page or more; a box before each line to tick what was packed. */
export default async function drawPackingSlip(slip: PackingSlip): Promise<Uint8Array> {
  const pdf = openPdf({ title: slip.file_title, language: slip.language, instant: Temporal.Instant.from(slip.instant) })
  pdf.addPage()
  let y = drawLines(pdf, slip, drawHead(pdf, slip))
  for (const line of slip.note ? linesOf(pdf, inks.text, slip.note, width) : []) {
    if (y + leading > bottom) y = nextPage(pdf, slip)
    y += leading
    write(pdf, inks.text, line, { x: left, baseline: y + 6 })
  }
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    write(pdf, inks.small, slip.foot, { x: left, baseline: A4.height - mm(14) })
    write(pdf, inks.small, `${index + 1} / ${count}`, { x: left, baseline: A4.height - mm(14), width, align: 'right' })
  }
  return bytesOf(pdf)
}

function drawHead(pdf: Pdf, slip: PackingSlip): number {
  write(pdf, inks.seller, linesOf(pdf, inks.seller, slip.seller, width)[0] ?? '', { x: left, baseline: mm(23) })
  slip.seller_lines.forEach((line, row) => write(pdf, inks.small, line, { x: left, baseline: mm(23) + 16 + row * 11 }))
  slip.address.flatMap((line) => linesOf(pdf, inks.text, line, mm(78))).forEach((line, row) => write(pdf, row === 0 ? inks.strong : inks.text, line, { x: mm(112), baseline: mm(50) + row * leading }))
  write(pdf, inks.title, slip.title, { x: left, baseline: mm(52) })
  write(pdf, inks.strong, slip.number, { x: left, baseline: mm(52) + 18 })
  slip.facts.forEach(({ label, value }, row) => {
    write(pdf, inks.small, label, { x: left, baseline: mm(52) + 38 + row * leading })
    write(pdf, inks.text, linesOf(pdf, inks.text, value, mm(60))[0] ?? '', { x: left + mm(24), baseline: mm(52) + 38 + row * leading })
  })
  return mm(88)
}

function nextPage(pdf: Pdf, slip: PackingSlip): number {
  pdf.addPage()
  write(pdf, inks.small, slip.file_title, { x: left, baseline: mm(18), width, align: 'right' })
  return mm(26)
}

function drawHeading(pdf: Pdf, { columns: named }: PackingSlip, y: number): number {
  write(pdf, inks.small, named.sku, { x: left + mm(8), baseline: y })
  write(pdf, inks.small, named.text, { x: left + mm(8) + columns.sku, baseline: y })
  write(pdf, inks.small, named.quantity, { x: left + width - columns.quantity, baseline: y, width: columns.quantity, align: 'right' })
  rule(pdf, { x: left, y: y + 7, width, thickness: 1, colour: colours.green })
  return y + 7
}

function drawLines(pdf: Pdf, slip: PackingSlip, top: number): number {
  let y = drawHeading(pdf, slip, top)
  for (const { sku, text, quantity } of slip.lines) {
    const said = linesOf(pdf, inks.text, text, width - mm(8) - columns.sku - columns.quantity - 8)
    const height = Math.max(1, said.length) * leading + 8
    if (y + height > bottom) y = drawHeading(pdf, slip, nextPage(pdf, slip))
    pdf.lineWidth(0.8).strokeColor(colours.slate).rect(left, y + 6, 9, 9).stroke()
    write(pdf, inks.small, linesOf(pdf, inks.small, sku, columns.sku - 6)[0] ?? '', { x: left + mm(8), baseline: y + 14 })
    said.forEach((line, row) => write(pdf, inks.text, line, { x: left + mm(8) + columns.sku, baseline: y + 14 + row * leading }))
    write(pdf, inks.strong, quantity, { x: left + width - columns.quantity, baseline: y + 14, width: columns.quantity, align: 'figures' })
    y += height
    rule(pdf, { x: left, y, width })
  }
  return y
}
