import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { companyMissing } from '../../company/company.ts'
import { checkStatement } from '../coda/check-statement.ts'
import type { CodaStatement } from '../coda/coda.ts'
import { codaUnreadable } from '../coda/refusals.ts'
import { fields } from '../coda/record.ts'
import { notOurAccount, statementDiffers } from '../refusals.ts'
import { arrivedLines, centsOf, type ArrivedLine } from './arrived-lines.ts'
import { demandContinuity, neighboursOf, type PlacedStatement } from './continuity.ts'

declare module '#platform/work.ts' {
  interface Events { 'accounting.bank-line-arrived': { line_id: string } }
}

export type ImportedStatement = { id: string; outcome: 'imported' | 'already_there' }
type NewStatement = PlacedStatement & { id: string; hash: Buffer; line_count: number; lines: ArrivedLine[]; opening_day: CodaStatement['old_day']; message: string | null }

/**
 * Keeps the statements of a file, all of them or none; those that are there already change nothing. Each line that came with a
 * structured communication is looked at afterwards, by a job of its own (`matchArrivedLine`). Throws `companyMissing`, `codaDiffers`,
 * `notOurAccount`, `notInEuro`, `statementDiffers` and, unless it is accepted, `statementGap`.
 */
export async function importStatements(work: Work, { statements, file_name, accept_gap = false }: { statements: readonly CodaStatement[]; file_name: string; accept_gap?: boolean }): Promise<ImportedStatement[]> {
  statements.forEach(checkStatement)
  // held until the commit: of several imports at once each sees what the one before has kept
  const company = await work.tx.selectFrom('accounting.company').select('iban').forUpdate().executeTakeFirst()
  if (!company) throw companyMissing
  const read = statements.map((statement) => newStatement(company.iban, statement))
  const known = await neighboursOf(work.tx, company.iban, read)
  const fresh: NewStatement[] = []
  const outcome = read.map((statement): ImportedStatement => {
    const same = [...known, ...fresh].find(({ year, sequence }) => year === statement.year && sequence === statement.sequence)
    if (!same) fresh.push(statement)
    else if (!same.hash.equals(statement.hash)) throw statementDiffers.with({ sequence: statement.sequence, year: statement.year })
    return same ? { id: same.id, outcome: 'already_there' } : { id: statement.id, outcome: 'imported' }
  })
  if (!accept_gap) demandContinuity(work, known, fresh)
  if (fresh.length > 0) await keep(work, company.iban, file_name, fresh)
  return outcome
}

function newStatement(iban: string, statement: CodaStatement): NewStatement {
  if (statement.account !== iban) throw notOurAccount.with({ account: statement.account || '–' })
  const day = statement.new_day ?? statement.created
  if (!day) throw codaUnreadable(statement.line, fields.balance_day, '000000')
  const cents = centsOf(statement)
  const lines = arrivedLines(statement, day)
  return {
    id: newId(), year: day.year, sequence: statement.sequence, day, opening_cents: cents(statement.old_balance), closing_cents: cents(statement.new_balance),
    opening_day: statement.old_day, hash: createHash('sha256').update(statement.records.join('\n')).digest(), line_count: lines.length, lines,
    message: statement.messages.join('\n') || null,
  }
}

async function keep(work: Work, iban: string, file_name: string, statements: readonly NewStatement[]): Promise<void> {
  const { tx, now, actor } = work
  await tx.insertInto('accounting.bank_statements').values(statements.map(({ lines: _, hash, ...statement }) => (
    { ...statement, iban, content_hash: hash, file_name, imported_at: now, imported_by: actor.user_id ?? null }))).execute()
  const rows = statements.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, id: newId(), statement_id: id, awaited: line.amount_cents > 0n && line.structured_communication !== null })))
  if (rows.length === 0) return
  await sql`
    insert into accounting.bank_lines (id, statement_id, position, day, value_day, amount_cents, open_cents, looked_at, structured_communication, communication,
      counterparty_name, counterparty_account, end_to_end_reference, bank_reference, transaction_code)
    select id, statement_id, position, day, value_day, amount_cents, amount_cents, case when not awaited then ${now}::timestamptz end, structured_communication, communication,
      counterparty_name, counterparty_account, end_to_end_reference, bank_reference, transaction_code
    from jsonb_to_recordset(${JSON.stringify(rows, asText)}::jsonb) as l (id uuid, statement_id uuid, position int, day date, value_day date, amount_cents bigint, awaited boolean,
      structured_communication text, communication text, counterparty_name text, counterparty_account text, end_to_end_reference text, bank_reference text, transaction_code text)`.execute(tx)
  for (const { id } of rows.filter(({ awaited }) => awaited)) await work.say('accounting.bank-line-arrived', { line_id: id })
}

const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
