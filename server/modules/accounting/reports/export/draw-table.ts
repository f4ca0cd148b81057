import { decimal, formatMoney } from '#kernel/money.ts'
import { A4, colours, mm, rule, widthOf, write, type Ink } from '#platform/pdf/ink.ts'
import { bytesOf, openPdf, type Pdf } from '#platform/pdf/pdf.ts'
import type { PlainCell, PlainTable } from './report-table.ts'

const inks = {
  title: { font: 'title', size: 17, colour: colours.ink },
  small: { font: 'text', size: 7.5, colour: colours.slate },
  text: { font: 'text', size: 7.5, colour: colours.ink },
  strong: { font: 'strong', size: 7.5, colour: colours.ink },
} as const satisfies Record<string, Ink>
const margin = mm(14)
const leading = 13
const gap = 8
/** More columns than this lie on their side. */
const UPRIGHT = 6

/** A table on as many A4 pages as it takes, its headings on each. Runs in a worker thread. */
export default async function drawTable(table: PlainTable): Promise<Uint8Array> {
  const lying = table.columns.length > UPRIGHT
  const [paperWidth, paperHeight] = lying ? [A4.height, A4.width] : [A4.width, A4.height]
  const pdf = openPdf({ title: table.title.replace(/[^A-Za-z0-9-]+/g, '-'), language: table.language, instant: Temporal.Instant.from(table.made_at) })
  const columns = columnsOf(table, paperWidth - 2 * margin)
  const bottom = paperHeight - mm(16)
  let y = bottom
  for (const row of table.rows) y = drawRow(row, inks.text, y)
  if (table.rows.length === 0) y = newPage()
  if (table.totals) drawRow(table.totals, inks.strong, y)
  drawFeet(pdf, table, paperWidth, paperHeight)
  return bytesOf(pdf)

  function newPage(): number {
    pdf.addPage({ size: 'A4', layout: lying ? 'landscape' : 'portrait', margin: 0 })
    write(pdf, inks.title, table.title, { x: margin, baseline: mm(18) })
    write(pdf, inks.small, table.subtitle, { x: margin, baseline: mm(18) + 14 })
    const top = mm(18) + 32
    columns.forEach(({ x, width, label, figures }) => write(pdf, inks.small, fitting(pdf, inks.small, label, width), { x, baseline: top, width, align: figures ? 'right' : 'left' }))
    rule(pdf, { x: margin, y: top + 5, width: paperWidth - 2 * margin, thickness: 1, colour: colours.green })
    return top + 5
  }

  function drawRow(row: PlainCell[], ink: Ink, from: number): number {
    const top = from + leading > bottom ? newPage() : from
    columns.forEach(({ x, width, figures }, at) => {
      const said = spoken(row[at] ?? null, table.language)
      if (said !== '') write(pdf, ink, figures ? said : fitting(pdf, ink, said, width), { x, baseline: top + 9, width, align: figures ? 'figures' : 'left' })
    })
    rule(pdf, { x: margin, y: top + leading, width: paperWidth - 2 * margin })
    return top + leading
  }
}

/** Amounts without their sign: every one is in euro. Days as Belgians write them. */
function spoken(value: PlainCell, language: PlainTable['language']): string {
  if (value === null) return ''
  if (typeof value === 'bigint') return formatMoney(value, language).replace(/\s?€\s?/, '').trim() || decimal(value)
  return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
}

/** Amounts and days take what they need, texts share the rest, longer ones more. */
function columnsOf({ columns, rows }: PlainTable, width: number) {
  const needs = columns.map(({ kind, label }, at) => {
    if (kind === 'money') return 66
    if (kind === 'day') return 50
    const longest = Math.max(label.length, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length))
    return Math.min(180, Math.max(38, longest * 4.2))
  })
  const fixed = columns.map(({ kind }) => kind !== 'text')
  const taken = needs.reduce((sum, need, at) => sum + (fixed[at] ? need : 0), 0) + gap * (columns.length - 1)
  const wanted = needs.reduce((sum, need, at) => sum + (fixed[at] ? 0 : need), 0)
  const share = wanted === 0 ? 1 : (width - taken) / wanted
  let x = margin
  return columns.map(({ kind, label }, at) => {
    const own = fixed[at] ? needs[at]! : needs[at]! * share
    const column = { x, width: own, label, figures: kind === 'money' }
    x += own + gap
    return column
  })
}

/** A text that is too long ends in an ellipsis. */
function fitting(pdf: Pdf, ink: Ink, text: string, width: number): string {
  const said = text.replace(/\s+/g, ' ')
  if (said.length * ink.size * 0.72 <= width || widthOf(pdf, ink, said) <= width) return said
  let length = Math.min(said.length, Math.ceil(width / (ink.size * 0.3)))
  while (length > 1 && widthOf(pdf, ink, `${said.slice(0, length)}…`) > width) length -= 1
  return `${said.slice(0, length).trimEnd()}…`
}

function drawFeet(pdf: Pdf, { seller, page }: PlainTable, width: number, height: number): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    const baseline = height - mm(8)
    write(pdf, inks.small, seller, { x: margin, baseline })
    const words = page.replace('{page}', String(index + 1)).replace('{pages}', String(count))
    write(pdf, inks.small, words, { x: margin, baseline, width: width - 2 * margin, align: 'right' })
  }
}
