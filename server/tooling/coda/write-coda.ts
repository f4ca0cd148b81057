import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'

/** What a bank writes, for tests and the demo. Amounts are positive in favour of the holder. */
export type WrittenMovement = {
  amount_cents: Cents
  day: Day
  /** A structured communication of twelve digits, or words. */
  communication?: string
  name?: string
  iban?: string
  end_to_end?: string
  code?: string
  /** Of a total that the bank or the customer made (types 1 and 2): its parts. */
  details?: readonly Omit<WrittenMovement, 'details' | 'day'>[]
}
export type WrittenStatement = {
  iban: string
  holder?: string
  sequence: number
  opening_cents: Cents
  opening_day: Day
  day: Day
  movements: readonly WrittenMovement[]
  message?: string
}

/** A CODA 2 file, in the bytes of a bank: Latin-1, 128 characters a line. */
export const writeCoda = (statements: readonly WrittenStatement[]): Buffer =>
  Buffer.from(statements.flatMap((statement, index) => linesOf(statement, index === statements.length - 1)).map((line) => `${line}\r\n`).join(''), 'latin1')

function linesOf(statement: WrittenStatement, last: boolean): string[] {
  const { sequence, day, opening_cents, movements, message } = statement
  const account = `${text(statement.iban, 34)}EUR`
  const closing = movements.reduce((sum, { amount_cents }) => sum + amount_cents, opening_cents)
  const number = digits(sequence, 3)
  const body = movements.flatMap((movement, index) => movementLines(movement, index + 1, statement))
  const total = (wanted: (amount: Cents) => boolean) => thousandths(movements.reduce((sum, { amount_cents }) => (wanted(amount_cents) ? sum + amount_cents : sum), 0n))
  return [
    `00000${date(day)}36305${text('', 8)}${text(`REF${number}`, 10)}${text(statement.holder ?? 'AU COMPTOIR', 26)}${text('BBRUBEBB', 11)}00123456749 00000${text('', 39)}2`,
    `12${number}${account}${sign(opening_cents)}${thousandths(opening_cents)}${date(statement.opening_day)}${text(statement.holder ?? 'AU COMPTOIR', 26)}${text('Compte a vue', 35)}${number}`,
    ...body,
    `8${number}${account}${sign(closing)}${thousandths(closing)}${date(day)}${text('', 64)}${message ? 1 : 0}`,
    ...(message ? [`4 00010000${text('', 22)}${text(message, 80)}${text('', 15)}0`] : []),
    `9${text('', 15)}${digits(body.length + 2, 6)}${total((amount) => amount < 0n)}${total((amount) => amount > 0n)}${text('', 75)}${last ? 2 : 1}`,
  ]
}

function movementLines({ details = [], ...movement }: WrittenMovement, sequence: number, statement: WrittenStatement): string[] {
  return [
    ...recordLines(movement, sequence, 0, statement),
    ...details.flatMap((detail, index) => recordLines({ ...detail, day: movement.day }, sequence, index + 1, statement)),
  ]
}

function recordLines({ amount_cents, day, communication = '', name, iban, end_to_end, code }: Omit<WrittenMovement, 'details'>, sequence: number, detail: number, { sequence: number }: WrittenStatement): string[] {
  const place = `${digits(sequence, 4)}${digits(detail, 4)}`
  const structured = /^\d{12}$/.test(communication)
  const whole = text(structured ? `101${communication}` : communication, 53 + 53 + 43)
  const further = name !== undefined || iban !== undefined || end_to_end !== undefined || whole.slice(53).trim() !== ''
  const usual = amount_cents > 0n ? '00150000' : '00101000'
  const reference = text(`CMP${digits(number, 6)}${place}`, 21)
  const first = `21${place}${reference}${sign(amount_cents)}${thousandths(amount_cents)}${date(day)}${code ?? usual}${structured ? 1 : 0}${whole.slice(0, 53)}${date(day)}${digits(number, 3)}0${further ? 1 : 0} 0`
  if (!further) return [first]
  return [
    first,
    `22${place}${whole.slice(53, 106)}${text(end_to_end ?? 'NOTPROVIDED', 35)}${text('', 27)}1 0`,
    `23${place}${text(iban ?? '', 37)}${text(name ?? '', 35)}${whole.slice(106)}0 0`,
  ]
}

const text = (words: string, width: number) => words.slice(0, width).padEnd(width)
const digits = (number: number, width: number) => String(number).padStart(width, '0').slice(-width)
const sign = (amount: Cents) => (amount < 0n ? '1' : '0')
const thousandths = (amount: Cents) => `${amount < 0n ? -amount : amount}0`.padStart(15, '0')
const date = ({ day, month, year }: Day) => `${digits(day, 2)}${digits(month, 2)}${digits(year, 2)}`
