import { decimal } from '#kernel/money.ts'
import type { PlainCell, PlainTable } from './report-table.ts'
import { zip } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Cell formats, by their place in `styles`. */
const style = { money: 1, day: 2, heading: 3, total: 4 } as const
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="4" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`
const widths = { text: 28, money: 15, day: 12 } as const

/**
 * A table as a spreadsheet (Office Open XML, ECMA-376): amounts and days are numbers, everything else is text and stays text,
 * whatever it begins with. Runs in a worker thread.
 */
export default function writeXlsx({ title, columns, rows, totals }: PlainTable): Uint8Array {
  const headings = columns.map(({ label }, at) => text(at, 1, label, style.heading)).join('')
  const body = rows.map((row, index) => written(row, index + 2)).join('')
  const last = totals === null ? '' : written(totals, rows.length + 2, true)
  const sheet = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${
    columns.map(({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[kind]}" customWidth="1"/>`).join('')
  }</cols><sheetData><row r="1">${headings}</row>${body}${last}</sheetData></worksheet>`
  return zip([
    { name: '[Content_Types].xml', text: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${part}.styles+xml"/></Types>` },
    { name: '_rels/.rels', text: `${head}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: 'xl/workbook.xml', text: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: `${head}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>` },
    { name: 'xl/styles.xml', text: styles },
    { name: 'xl/worksheets/sheet1.xml', text: sheet },
  ])

  function written(row: PlainCell[], number: number, total = false): string {
    const cells = row.map((value, at) => {
      if (value === null || value === '') return ''
      if (typeof value === 'bigint') return `<c r="${place(at, number)}" s="${total ? style.total : style.money}"><v>${decimal(value)}</v></c>`
      if (columns[at]!.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return `<c r="${place(at, number)}" s="${style.day}"><v>${serial(value)}</v></c>`
      return text(at, number, value, total ? style.heading : 0)
    })
    return `<row r="${number}">${cells.join('')}</row>`
  }
}

const text = (at: number, row: number, value: string, look: number): string =>
  `<c r="${place(at, row)}" t="inlineStr"${look ? ` s="${look}"` : ''}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
/** A report has at most twenty-six columns. */
const place = (at: number, row: number): string => `${String.fromCharCode(65 + at)}${row}`
/** Days since 30 December 1899, as spreadsheets count. */
const serial = (day: string): number => Temporal.PlainDate.from('1899-12-30').until(day).days
const escaped = (value: string): string =>
  value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each]!)
