import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { CodaMovement, CodaStatement, Thousandths } from '../coda/coda.ts'
import { communicationOf } from '../coda/communication.ts'
import { notInEuro } from '../refusals.ts'

const MOST_CHARACTERS = 500

/** A line of a statement as the books keep it. */
export type ArrivedLine = {
  position: number
  day: Day
  value_day: Day | null
  amount_cents: Cents
  structured_communication: string | null
  communication: string
  counterparty_name: string | null
  counterparty_account: string | null
  end_to_end_reference: string | null
  bank_reference: string
  transaction_code: string
}

/** The booked movements of a statement, in their order. Throws `notInEuro` on a fraction of a cent. */
export function arrivedLines(statement: CodaStatement, day: Day): ArrivedLine[] {
  const cents = centsOf(statement)
  return bookedMovements(statement.movements).filter(({ amount }) => amount !== 0n).map((movement, index) => {
    const { structured_communication, text } = communicationOf(movement)
    const { counterparty, customer_reference } = movement
    return {
      position: index + 1, day: movement.day ?? day, value_day: movement.value_day, amount_cents: cents(movement.amount), structured_communication,
      communication: text.slice(0, MOST_CHARACTERS), counterparty_name: counterparty.name || null, counterparty_account: counterparty.account || null,
      end_to_end_reference: /^(?:NOTPROVIDED)?$/i.test(customer_reference) ? null : customer_reference,
      bank_reference: movement.bank_reference, transaction_code: movement.code,
    }
  })
}

/** Cents of a statement in euro. Throws `notInEuro`. */
export const centsOf = ({ currency, sequence }: CodaStatement) => (amount: Thousandths): Cents => {
  if (currency !== 'EUR' || amount % 10n !== 0n) throw notInEuro.with({ sequence, currency })
  return amount / 10n
}

/**
 * Details explain an amount. Only where they are the payments that a total was made of (types 1 and 2), and add up to it, are they
 * taken instead of it: never both (rules.md §6.1).
 */
function bookedMovements(movements: readonly CodaMovement[]): CodaMovement[] {
  const groups: [total: CodaMovement, ...details: CodaMovement[]][] = []
  for (const movement of movements) {
    if (movement.detail === 0) groups.push([movement])
    else groups.at(-1)?.push(movement)
  }
  return groups.flatMap(([total, ...details]) => {
    if (!/^[12]/.test(total.code)) return [total]
    // a 7 is a total of the 9s behind it
    const payments = details.filter(({ code }, index) => /^[569]/.test(code) || (code[0] === '7' && details[index + 1]?.code[0] !== '9'))
    return payments.length > 0 && payments.reduce((sum, { amount }) => sum + amount, 0n) === total.amount ? payments : [total]
  })
}
