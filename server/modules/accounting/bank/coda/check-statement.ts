import type { Translated } from '#kernel/language.ts'
import type { CodaStatement, Thousandths } from './coda.ts'
import { fields } from './record.ts'
import { codaDiffers } from './refusals.ts'

/**
 * Compares what a statement says of itself with what it holds: records, debits and credits of record 9, and the way from the old
 * balance to the new one. Throws `codaDiffers`, naming line and field.
 */
export function checkStatement({ line, movements, trailer, records, old_balance, new_balance }: CodaStatement): void {
  const booked = movements.filter(({ detail }) => detail === 0).map(({ amount }) => amount)
  const debit = total(booked.filter((amount) => amount < 0n).map((amount) => -amount))
  const credit = total(booked.filter((amount) => amount > 0n))
  compare(line, fields.new_balance, new_balance, old_balance + credit - debit)
  compare(trailer.line, fields.debits, trailer.debit, debit)
  compare(trailer.line, fields.credits, trailer.credit, credit)
  if (trailer.records !== records.length) throw codaDiffers(trailer.line, fields.count, String(trailer.records), String(records.length))
}

function compare(line: number, field: Translated, stated: Thousandths, computed: Thousandths): void {
  if (stated !== computed) throw codaDiffers(line, field, decimal(stated), decimal(computed))
}

const total = (amounts: readonly Thousandths[]): Thousandths => amounts.reduce((sum, amount) => sum + amount, 0n)

function decimal(amount: Thousandths): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(4, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`
}
