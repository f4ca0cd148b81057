import { A4, colours, linesOf, mm, rule, write, type Ink } from '#platform/pdf/ink.ts'
import type { Pdf } from '#platform/pdf/pdf.ts'
import { fill } from '../wording.ts'
import type { Sheet } from '../sheet.ts'

export const left = mm(20)
export const width = A4.width - 2 * left
/** Where the content of a page ends and its foot begins. */
export const bottom = A4.height - mm(26)

export const inks = {
  seller: { font: 'title', size: 19, colour: colours.green },
  title: { font: 'title', size: 27, colour: colours.ink },
  amount: { font: 'title', size: 15, colour: colours.ink },
  strong: { font: 'strong', size: 9, colour: colours.ink },
  text: { font: 'text', size: 9, colour: colours.ink },
  small: { font: 'text', size: 8, colour: colours.slate },
  tiny: { font: 'text', size: 7, colour: colours.slate },
} as const satisfies Record<string, Ink>

/** A page after the first one: whose document it is, and where the content goes on. */
export function continuePage(pdf: Pdf, sheet: Sheet): number {
  pdf.addPage()
  const baseline = mm(18)
  write(pdf, { ...inks.seller, size: 11 }, linesOf(pdf, { ...inks.seller, size: 11 }, sheet.seller.name, width - mm(60))[0]!, { x: left, baseline })
  write(pdf, inks.small, sheet.file_title, { x: left, baseline, width, align: 'right' })
  return baseline + mm(8)
}

/** The company's identity and the number of the page, at the foot of every page. */
export function drawFeet(pdf: Pdf, sheet: Sheet): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    const top = A4.height - mm(19)
    rule(pdf, { x: left, y: top, width })
    const lines = sheet.footer.flatMap((line) => linesOf(pdf, inks.tiny, line, width - mm(25)))
    lines.forEach((line, row) => write(pdf, inks.tiny, line, { x: left, baseline: top + 12 + row * 9.5 }))
    write(pdf, inks.tiny, fill(sheet.page, { page: index + 1, pages: count }), { x: left, baseline: top + 12, width, align: 'right' })
  }
}
