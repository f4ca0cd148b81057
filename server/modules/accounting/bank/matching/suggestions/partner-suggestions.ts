import { sum, type Cents } from '#kernel/money.ts'
import { least } from '../../../payments/open-items.ts'
import type { FittingItem } from './open-items-for.ts'
import { nothing, type Reason, type Suggestion } from './suggestion.ts'

/** One suggestion per document, and one for several of a partner that together are the amount, or are all named in the text. */
export function partnerSuggestions(open_cents: Cents, items: readonly FittingItem[]): Suggestion[] {
  const size = open_cents < 0n ? -open_cents : open_cents
  const single = items.map((item) => suggest(size, [item], reasonsOf(item)))
  const byPartner = Map.groupBy(items, ({ partner_id, role }) => `${partner_id} ${role}`)
  return [...single, ...[...byPartner.values()].flatMap((theirs) => several(size, theirs))]
}

function several(size: Cents, items: readonly FittingItem[]): Suggestion[] {
  const named = items.filter(({ by_number }) => by_number)
  if (named.length > 1) return [suggest(size, named, ['number', ...commonReasons(size, named)])]
  const sure = items.filter(({ by_iban, by_name }) => by_iban || by_name)
  if (sure.length < 2 || total(sure) !== size) return []
  return [suggest(size, sure, commonReasons(size, sure))]
}

const total = (items: readonly FittingItem[]) => sum(items.map(({ residual_cents }) => residual_cents))

function commonReasons(size: Cents, [first, ...rest]: readonly FittingItem[]): Reason[] {
  return [...(first!.by_iban ? ['iban' as const] : []), ...(first!.by_name ? ['name' as const] : []), ...(total([first!, ...rest]) === size ? ['amount' as const] : [])]
}

const reasonsOf = (item: FittingItem): Reason[] =>
  (['communication', 'number', 'iban', 'name', 'amount'] as const).filter((reason) => item[`by_${reason}`])

function suggest(size: Cents, items: readonly FittingItem[], reasons: Reason[]): Suggestion {
  const { role, partner_id, partner_name } = items[0]!
  return {
    ...nothing, kind: 'payment', reasons, amount_cents: least(size, total(items)), label: items.map(({ reference }) => reference).join(', '), role, partner_id, partner_name,
    items: items.map(({ entry_id, line_number, reference, date, residual_cents }) => ({ entry_id, line_number, reference, date, residual_cents })),
  }
}
