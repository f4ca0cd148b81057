import { accountOf } from './account.ts'
import type { CodaStatement } from './coda.ts'
import { decodeCoda } from './decode-coda.ts'
import { addInformation, continueMovement, movementOf } from './movement.ts'
import { amount, day, fields, number, part, words, type CodaRecord } from './record.ts'
import { codaUnreadable, cutShort, outOfOrder } from './refusals.ts'

/** Which records may follow which, by their first character; the article of 2 and 3 is looked at by the movement. */
const following: Readonly<Record<string, string>> = { 0: '1', 1: '28', 2: '238', 3: '238', 8: '49', 4: '49', 9: '0' }

/**
 * The statements of a CODA file, as they stand there (rules.md §6.1). What they say of themselves is checked by `checkStatement`.
 * Throws refusals that name line and field: `notCoda`, `wrongLength`, `outOfOrder`, `codaUnreadable`, `cutShort`.
 */
export function readCoda(bytes: Uint8Array): CodaStatement[] {
  const records = decodeCoda(bytes)
  const statements: CodaStatement[] = []
  let before = '9'
  for (const record of records) {
    const type = record.text[0]!
    if (!following[before]!.includes(type)) throw outOfOrder.with({ line: record.line, found: type })
    if (type === '0') statements.push(opened(record))
    else read(statements.at(-1)!, type, record)
    before = type
  }
  if (before !== '9') throw cutShort.with({ line: records.at(-1)!.line })
  return statements
}

function opened(record: CodaRecord): CodaStatement {
  if (part(record, 128, 128) !== '2') throw codaUnreadable(record.line, fields.version, part(record, 128, 128))
  return {
    line: record.line, bank_id: part(record, 12, 14), created: day(record, 6, fields.created), duplicate: part(record, 17, 17) === 'D',
    account: '', currency: '', holder: '', sequence: 0, old_balance: 0n, old_day: null, new_balance: 0n, new_day: null,
    movements: [], messages: [], trailer: { line: record.line, records: 0, debit: 0n, credit: 0n }, records: [],
  }
}

function read(statement: CodaStatement, type: string, record: CodaRecord): void {
  if ('1238'.includes(type)) statement.records.push(record.text)
  if (type === '1') readOld(statement, record)
  else if (type === '2') readMovement(statement, record)
  else if (type === '3') addInformation(statement.movements, record)
  else if (type === '8') {
    statement.new_balance = amount(record, 43, fields.new_balance, 42)
    statement.new_day = day(record, 58, fields.balance_day)
  } else if (type === '4') statement.messages.push(words(record, 33, 112))
  else statement.trailer = { line: record.line, records: number(record, 17, 22, fields.count), debit: amount(record, 23, fields.debits), credit: amount(record, 38, fields.credits) }
}

function readOld(statement: CodaStatement, record: CodaRecord): void {
  const structure = part(record, 2, 2)
  if (!/^[0-3]$/.test(structure)) throw codaUnreadable(record.line, fields.account, structure)
  Object.assign(statement, {
    ...accountOf(structure, part(record, 6, 42)),
    old_balance: amount(record, 44, fields.old_balance, 43),
    old_day: day(record, 59, fields.balance_day),
    holder: words(record, 65, 90),
    sequence: number(record, 126, 128, fields.sequence),
  })
}

function readMovement({ movements }: CodaStatement, record: CodaRecord): void {
  const article = part(record, 2, 2)
  if (article === '1') movements.push(movementOf(record))
  else if (article === '2' || article === '3') continueMovement(movements, article, record)
  else throw outOfOrder.with({ line: record.line, found: `2${article}` })
}
