import { dayIn, type Day } from '#kernel/day.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import type { Company } from '../company/company.ts'
import { fill, greeting, transferFacts } from '../invoices/sending/document-mail.ts'
import { isCompany, type SalesDocument } from '../invoices/document/sales-document.ts'
import { words } from './reminder-words.ts'

export type ReminderMailFacts = Readonly<{
  document: SalesDocument
  /** Whose account is asked to be paid on: today's, not that of the day of issue. */
  seller: Pick<Company, 'name' | 'iban' | 'bic'>
  level: 1 | 2 | 3
  last_day: Day | null
  open_cents: Cents
  interest_cents: Cents
  lump_sum_cents: Cents
  announced_cents: Cents
  pay_by: Day
}>

/** A reminder at its level: what is open of which invoice, what is claimed, until when, how to pay, and what follows. */
export function reminderMail({ document, seller, level, last_day, pay_by, ...claim }: ReminderMailFacts): MailContent {
  const { language, number, issue_day, due_day, buyer, lines } = document
  const money = (cents: Cents) => formatMoney(cents, language)
  const total = claim.open_cents + claim.interest_cents + claim.lump_sum_cents
  const places = {
    number, issued: dayIn(language, issue_day), due: due_day ? dayIn(language, due_day) : '', last: last_day ? dayIn(language, last_day) : '', open: money(claim.open_cents), by: dayIn(language, pay_by), lump: money(claim.announced_cents),
  }
  const say = (name: keyof typeof words) => fill(words[name][language], places)
  const follows = level === 3 ? 'follows_collection' : level === 2 ? 'follows_notice' : isCompany(buyer) ? 'follows_business' : claim.announced_cents > 0n ? 'follows_consumer' : 'follows_free'
  const rows = [
    { text: words.open[language], amount: money(claim.open_cents) },
    ...(claim.interest_cents > 0n ? [{ text: words.interest[language], amount: money(claim.interest_cents) }] : []),
    ...(claim.lump_sum_cents > 0n ? [{ text: words.lump_sum[language], amount: money(claim.lump_sum_cents) }] : []),
  ]
  const sold = lines.slice(0, 3).map(({ text }) => text).join(', ') + (lines.length > 3 ? ' …' : '')
  const claimed: MailBlock[] = rows.length > 1 ? [{ kind: 'amounts', label: words.claim[language], rows, totals: [{ text: words.total[language], amount: money(total), strong: true }] }] : []
  return {
    subject: say(`subject_${level}`),
    blocks: [
      greeting(language, buyer.name), { kind: 'paragraph', text: say(`text_${level}`) }, { kind: 'facts', rows: [[words.about[language], sold]] }, ...claimed,
      { kind: 'paragraph', text: say('by') }, transferFacts({ ...document, seller, due_day: null }, total), { kind: 'note', text: say(follows) },
    ],
  }
}
