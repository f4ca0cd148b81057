import type { FastifyReply } from 'fastify'
import type { Language } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Platform } from '#platform/platform.ts'
import { companyOf } from '../../company/company.ts'
import { sendCsv } from './csv.ts'
import { pageWords, totalWord } from './labels.ts'
import { headings, plainRow, type PlainCell, type PlainTable, type Report } from './report-table.ts'

export type ReportFormat = 'csv' | 'xlsx' | 'pdf'

export const reportTooLong = new Refusal('accounting/report-too-long', 422, {
  fr: 'Ce rapport dépasse {most} lignes dans ce format : choisissez une période plus courte, ou le CSV.',
  nl: 'Dit rapport telt meer dan {most} regels in dit formaat: kies een kortere periode, of CSV.',
  de: 'Dieser Bericht hat in diesem Format mehr als {most} Zeilen: wählen Sie einen kürzeren Zeitraum oder CSV.',
  en: 'This report has more than {most} lines in this format: choose a shorter period, or CSV.',
})

/** What a worker thread makes in some seconds and little memory; a CSV has no end. */
const most = { xlsx: 100_000, pdf: 10_000 } as const
const makers = { xlsx: new URL('write-xlsx.ts', import.meta.url), pdf: new URL('draw-table.ts', import.meta.url) }
const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' } as const

/** Sends a report as a file: CSV as the rows come, a spreadsheet or a PDF made beside the event loop. Throws `reportTooLong`. */
export async function sendReport(platform: Platform, reply: FastifyReply, language: Language, format: ReportFormat, report: Report): Promise<FastifyReply> {
  if (format === 'csv') return sendCsv(reply, report.name, report.columns, report.rows)
  const rows: PlainCell[][] = []
  for await (const row of report.rows) {
    if (rows.length === most[format]) throw reportTooLong.with({ most: most[format] })
    rows.push(plainRow(report.columns, row))
  }
  const company = await companyOf(platform.reading)
  const table: PlainTable = {
    title: report.title[language],
    subtitle: report.subtitle,
    seller: company ? `${company.name} · ${company.enterprise_number}` : '',
    page: pageWords[language],
    language,
    made_at: platform.clock().toString(),
    columns: headings(report.columns, language),
    rows,
    totals: report.totals ? plainRow(report.columns, { [report.columns[0]!]: totalWord[language], ...report.totals }) : null,
  }
  const bytes = await platform.threads.run<PlainTable, Uint8Array>(makers[format], table)
  return reply.type(types[format]).header('content-disposition', `attachment; filename="${report.name}.${format}"`).send(Buffer.from(bytes))
}

/** `01/11/2026 – 30/11/2026` */
export const daysWords = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): string => `${dayWords(from)} – ${dayWords(to)}`
export const dayWords = (day: Temporal.PlainDate): string => day.toString().replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
