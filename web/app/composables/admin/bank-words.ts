import type { BankStatement } from './types'

/** `2026/012`: as banks print it. */
export const statementNumber = ({ year, sequence }: Pick<BankStatement, 'year' | 'sequence'>): string => `${year}/${String(sequence).padStart(3, '0')}`

/** `+++202/6000/12320+++`, from twelve digits. */
export const printedCommunication = (digits: string): string => `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`
