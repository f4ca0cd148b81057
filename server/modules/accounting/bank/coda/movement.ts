import { plainAccount } from './account.ts'
import type { CodaMovement } from './coda.ts'
import { amount, day, fields, number, part, words, type CodaRecord } from './record.ts'
import { codaUnreadable, outOfOrder } from './refusals.ts'

/** A movement as record 2.1 begins it. The communication is trimmed once it is whole: blanks between its parts count. */
export function movementOf(record: CodaRecord): CodaMovement {
  const code = part(record, 54, 61)
  if (!/^\d{8}$/.test(code)) throw codaUnreadable(record.line, fields.code, code)
  const structured = structuredOrNot(record, 62)
  return {
    line: record.line,
    sequence: number(record, 3, 6, fields.movement),
    detail: number(record, 7, 10, fields.movement),
    bank_reference: words(record, 11, 31),
    amount: amount(record, 33, fields.amount, 32),
    value_day: day(record, 48, fields.value_day),
    day: day(record, 116, fields.entry_day),
    code,
    communication: part(record, structured ? 66 : 63, 115),
    structured_type: structured ? part(record, 63, 65) : null,
    customer_reference: '',
    counterparty: { account: '', name: '' },
    information: [],
  }
}

function structuredOrNot(record: CodaRecord, position: number): boolean {
  const type = part(record, position, position)
  if (!/^[01 ]$/.test(type)) throw codaUnreadable(record.line, fields.communication, type)
  return type === '1'
}

/** Records 2.2 and 2.3 go on with the movement of their number. */
export function continueMovement(movements: CodaMovement[], article: '2' | '3', record: CodaRecord): void {
  const movement = movements.at(-1)
  if (!movement || number(record, 3, 6, fields.movement) !== movement.sequence || number(record, 7, 10, fields.movement) !== movement.detail)
    throw outOfOrder.with({ line: record.line, found: `2${article}` })
  if (article === '2') {
    movement.communication += part(record, 11, 63)
    movement.customer_reference = words(record, 64, 98)
  } else {
    movement.counterparty = { account: plainAccount(part(record, 11, 47)), name: words(record, 48, 82) }
    movement.communication += part(record, 83, 125)
  }
}

/** Records 3 add to the movement of their number; 3.2 and 3.3 go on with the text of 3.1. */
export function addInformation(movements: CodaMovement[], record: CodaRecord): void {
  const movement = movements.findLast(({ sequence }) => sequence === number(record, 3, 6, fields.movement))
  const article = part(record, 2, 2)
  if (!movement || !/^[123]$/.test(article) || (article !== '1' && movement.information.length === 0)) throw outOfOrder.with({ line: record.line, found: `3${article}` })
  if (article === '1') movement.information.push(part(record, structuredOrNot(record, 40) ? 44 : 41, 113))
  else movement.information.push(`${movement.information.pop()!}${part(record, 11, article === '2' ? 115 : 100)}`)
}
