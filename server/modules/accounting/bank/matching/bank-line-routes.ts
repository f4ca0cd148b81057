import { BankLine, BankLineParams, BankLineQuery, BankLines, BankMatching, BankUnmatching } from '@comptoir/contract/accounting-bank'
import { problem } from '@comptoir/contract/wire'
import type { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { once } from '../../ledger/entries/once.ts'
import { unknownBankLine } from '../refusals.ts'
import { listBankLines, readBankLine } from './bank-line-queries.ts'
import { matchLine, type Matching } from './match-line.ts'
import { unmatchLine } from './unmatch-line.ts'

const url = '/api/admin-dashboard/bank-lines/'
const tags = ['Bank']

/** Lines of the bank: what they may be for, matched and taken back. */
export function bankLineRoutes(app: App): void {
  const { platform } = app
  const bankLine = async (language: Language, id: string) => {
    const found = await readBankLine(platform.reading, language, id)
    if (!found) throw unknownBankLine
    return found
  }
  app.get(url, {
    config: { permission: 'accounting.read' }, schema: { tags, summary: 'Lines of the bank with their matches and suggestions', querystring: BankLineQuery, response: { 200: BankLines } },
  }, async (request) => {
    const { count, results } = await listBankLines(platform.reading, request.actor.language, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}:id/`, {
    config: { permission: 'accounting.read' }, schema: { tags, summary: 'One line of the bank', params: BankLineParams, response: { 200: BankLine, 404: problem } },
  }, ({ actor, params }) => bankLine(actor.language, params.id))
  app.post(`${url}:id/match/`, {
    config: { permission: 'accounting.write' },
    schema: { tags, summary: 'Match a line, wholly or in part', params: BankLineParams, body: BankMatching, response: { 200: BankLine, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    const { id } = request.params
    await once(request, async (work) => {
      await matchLine(work, id, typed(request.body))
      return { id }
    })
    return bankLine(request.actor.language, id)
  })
  app.post(`${url}:id/unmatch/`, {
    config: { permission: 'accounting.write' },
    schema: { tags, summary: 'Take the matches of a line back', params: BankLineParams, body: BankUnmatching, response: { 200: BankLine, 404: problem, 409: problem } },
  }, async (request) => {
    const { id } = request.params
    const { match_id, date } = request.body
    await once(request, async (work) => {
      await unmatchLine(work, { line_id: id, match_id, day: date ? Temporal.PlainDate.from(date) : undefined })
      return { id }
    })
    return bankLine(request.actor.language, id)
  })
}

const centsIn = (amount: number | undefined) => (amount === undefined ? {} : { amount_cents: BigInt(amount) })
function typed(body: z.output<typeof BankMatching>): Matching {
  if (body.kind === 'payment') {
    const { amount_cents, settles, ...matching } = body
    return { ...matching, ...centsIn(amount_cents), settles: settles.map(({ amount_cents: of, ...item }) => ({ ...item, ...centsIn(of) })) }
  }
  if (body.kind === 'account') return { kind: 'account', account: body.account, text: body.text, ...centsIn(body.amount_cents) }
  return body
}
