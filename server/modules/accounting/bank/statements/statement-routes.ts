import { BankImport, BankImportQuery, BankStatement, BankStatementParams, BankStatementQuery, BankStatements } from '@comptoir/contract/accounting-bank'
import { problem } from '@comptoir/contract/wire'
import type { FastifyRequest } from 'fastify'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { readCoda } from '../coda/read-coda.ts'
import { notCoda } from '../coda/refusals.ts'
import { fileTooLarge, unknownStatement } from '../refusals.ts'
import { importStatements } from './import-statements.ts'
import { listStatements, statementsById } from './statement-queries.ts'

const url = '/api/admin-dashboard/bank-statements/'
const tags = ['Bank']
const MOST_BYTES = 5_000_000
const MOST_CHARACTERS = 120

/** Statements of the bank: imported, listed. */
export function statementRoutes(app: App): void {
  const { platform } = app
  app.get(url, {
    config: { permission: 'accounting.read' }, schema: { tags, summary: 'Bank statements, the newest first', querystring: BankStatementQuery, response: { 200: BankStatements } },
  }, async (request) => {
    const { count, results } = await listStatements(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}:id/`, {
    config: { permission: 'accounting.read' }, schema: { tags, summary: 'One bank statement', params: BankStatementParams, response: { 200: BankStatement, 404: problem } },
  }, async ({ params: { id } }) => {
    const found = (await statementsById(platform.reading, [id])).get(id)
    if (!found) throw unknownStatement
    return found
  })
  app.post(`${url}import/`, {
    config: { permission: 'accounting.write', requests_per_minute: 60 },
    schema: {
      tags, summary: 'Import a CODA file', description: 'multipart/form-data: `file`. All statements of the file or none; those that are there already change nothing.',
      consumes: ['multipart/form-data'], querystring: BankImportQuery, response: { 200: BankImport, 409: problem, 413: problem, 422: problem },
    },
  }, async (request) => {
    const { bytes, file_name } = await uploaded(request)
    const statements = readCoda(bytes)
    const imported = await platform.inTransaction(request.actor, (work) => importStatements(work, { statements, file_name, accept_gap: request.query.accept_gap === 'true' }))
    request.audited.subject_id = imported[0]?.id
    const rows = await statementsById(platform.reading, imported.map(({ id }) => id))
    return { results: imported.map(({ id, outcome }) => ({ outcome, statement: rows.get(id)! })) }
  })
}

async function uploaded(request: Pick<FastifyRequest, 'isMultipart' | 'file'>): Promise<{ bytes: Buffer; file_name: string }> {
  if (!request.isMultipart()) throw notCoda
  const upload = await request.file({ limits: { fileSize: MOST_BYTES } })
  if (!upload) throw notCoda
  const bytes = await upload.toBuffer().catch(() => { throw fileTooLarge })
  return { bytes, file_name: upload.filename.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(-MOST_CHARACTERS) || 'CODA' }
}
