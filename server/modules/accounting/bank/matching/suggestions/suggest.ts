import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { BankLineRow } from '../bank-line-queries.ts'
import { transferClaims, type AwaitedTransfer } from '../transfer-claims.ts'
import { openItemsFor } from './open-items-for.ts'
import { accountSuggestions, entrySuggestions } from './other-suggestions.ts'
import { partnerSuggestions } from './partner-suggestions.ts'
import { likelihood, nothing, type Suggestion } from './suggestion.ts'

/** What each of these open lines may be for, the most likely first; asked for all of them together. */
export async function suggestionsFor(reading: Reading, language: Language, lines: readonly BankLineRow[], most: number): Promise<ReadonlyMap<string, Suggestion[]>> {
  if (lines.length === 0) return new Map()
  const [items, awaited, ...others] = await Promise.all([
    openItemsFor(reading, lines.map(({ id }) => id)),
    awaitedBy(reading, lines),
    entrySuggestions(reading, lines),
    accountSuggestions(reading, language, lines),
  ])
  return new Map(lines.map((line) => {
    const order = awaited.get(line.id)
    const found = [
      ...(order && order.amount_cents <= line.open_cents ? [transfer(line, order)] : []),
      ...partnerSuggestions(line.open_cents, items.filter(({ line_id }) => line_id === line.id)),
      ...others.flat().filter(({ line_id }) => line_id === line.id).map(({ suggestion }) => suggestion),
    ]
    return [line.id, found.toSorted((a, b) => likelihood(b) - likelihood(a)).slice(0, most)]
  }))
}

/** Who waits for what came in, by communication, invoice, or number in the text. */
async function awaitedBy(reading: Reading, lines: readonly BankLineRow[]): Promise<ReadonlyMap<string, AwaitedTransfer>> {
  const incoming = lines.filter(({ open_cents }) => open_cents > 0n)
  if (incoming.length === 0) return new Map()
  const communications = incoming.flatMap(({ structured_communication }) => structured_communication ?? [])
  const invoices = communications.length === 0 ? [] : await reading.selectFrom('accounting.invoices').select(['id', 'structured_communication']).where('structured_communication', 'in', communications).execute()
  return transferClaims().find(reading, incoming.map(({ id, structured_communication, communication }) => ({
    line_id: id, structured_communication, text: communication, invoice_id: invoices.find((invoice) => invoice.structured_communication !== null && invoice.structured_communication === structured_communication)?.id ?? null,
  })))
}

const transfer = (line: BankLineRow, { label, amount_cents }: AwaitedTransfer): Suggestion => ({
  ...nothing, kind: 'transfer', reasons: [line.structured_communication ? 'communication' : 'number', ...(amount_cents === line.open_cents ? ['amount' as const] : [])], amount_cents, label,
})
