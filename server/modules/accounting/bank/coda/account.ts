import { parseIban } from '#kernel/belgium/iban.ts'
import { mod97 } from '#kernel/belgium/mod-97.ts'

/** The account of a statement and its currency, by the structure that record 1 names: 0 Belgian number, 1 foreign number, 2 and 3 IBAN. */
export function accountOf(structure: string, text: string): { account: string; currency: string } {
  if (structure === '0') return { account: plainAccount(text.slice(0, 12)), currency: text.slice(13, 16).trim() }
  return { account: plainAccount(text.slice(0, structure === '2' ? 31 : 34)), currency: text.slice(34, 37).trim() }
}

/** The IBAN of a counterparty, or the number as the bank gives it. Older files have Belgian numbers, with the currency behind. */
export const plainAccount = (text: string): string => {
  const [account = ''] = text.trim().split(/\s{1,}/)
  const belgian = /^\d{12}$/.test(account) ? `BE${String(98 - mod97(`${account}BE00`)).padStart(2, '0')}${account}` : account
  return parseIban(belgian) ?? account
}
