import { parse } from 'csv-parse'
import { createReadStream, existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { importProducts, type ImportReport } from '#modules/shop'
import { progress, withComptoir, WrongUse, type Command } from './command.ts'

export const importProductsCommand: Command = {
  summary: 'import products from a CSV file in Shopify’s format; the same file again changes, it never doubles',
  usage: 'FILE [--dry-run] [--prices-excl-vat]',
  async run(parameters) {
    const files = parameters.filter((parameter) => !parameter.startsWith('--'))
    const unknown = parameters.find((parameter) => parameter.startsWith('--') && parameter !== '--dry-run' && parameter !== '--prices-excl-vat')
    if (unknown) throw new WrongUse(`import-products does not know ${unknown}.`)
    const [file] = files
    if (files.length !== 1 || !file) throw new WrongUse('import-products takes one file.')
    if (!existsSync(file)) throw new Error(`${file}: there is no such file.`)
    const dry_run = parameters.includes('--dry-run')
    const report = await withComptoir(({ platform }) => importProducts(platform, createReadStream(file).pipe(parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true })), {
      dry_run, price_includes_vat: !parameters.includes('--prices-excl-vat'), onProgress: (products) => { if (products % 50 === 0) progress(`${products} products`) },
    }))
    process.stdout.write(sentences(report, file, dry_run))
  },
}

function sentences({ created, changed, refused, pictures_named }: ImportReport, file: string, dry_run: boolean): string {
  const lines = [dry_run ? `Would create ${created} products and change ${changed}; nothing was written.` : `Created ${created} products, changed ${changed}.`]
  if (pictures_named > 0) lines.push(`${pictures_named} pictures are named by address and were not fetched: upload them in the administration.`)
  if (refused.length > 0) {
    const errors = `${basename(file, '.csv')}.errors.csv`
    writeFileSync(errors, csv(refused))
    lines.push(`${refused.length} rows were left out: ${errors} (in this folder) holds them with the reason. Correct that file and import it.`)
  }
  return `${lines.join('\n')}\n`
}

/** The rows as they came, with their line and the reason in front of nothing: a last column, so that the file can be imported again. */
function csv(refused: ImportReport['refused']): string {
  const columns = Object.keys(refused[0]!.row)
  const cell = (text: string) => /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const rows = refused.map(({ line, row, reason }) => [...columns.map((column) => row[column] ?? ''), `line ${line}: ${reason}`].map(cell).join(','))
  return `${[...columns, 'Comptoir error'].map(cell).join(',')}\n${rows.join('\n')}\n`
}
