import { formatIban } from '#kernel/belgium/iban.ts'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import { dayIn, type Day } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import { intervalIn } from '../interval-words.ts'
import type { BilledPeriod, SubscriptionMailFacts } from './mail-facts.ts'
import { words } from './words.ts'

/** It has begun: how it goes on, and where it is paused or cancelled. */
export function startedMail(facts: SubscriptionMailFacts): MailContent {
  const { subscription: { language, interval_unit, interval_count, next_day } } = facts
  const every = intervalIn(language, { unit: interval_unit, count: interval_count })
  return {
    subject: subject(facts, words.started_subject),
    blocks: [...opening(facts, words.started, { every }), { kind: 'facts', rows: next_day ? [[words.next[language], dayIn(language, next_day)]] : [] }, ...ways(facts)],
  }
}

/** A period and its invoice: what is to be transferred, or that it was charged. */
export function invoicedMail(facts: SubscriptionMailFacts & { period: BilledPeriod }): MailContent {
  const { period } = facts
  return {
    subject: subject(facts, words.invoiced_subject, { invoice: period.invoice_number ?? '' }),
    blocks: [...opening(facts, period.by_card ? words.charged : words.invoiced), periodFacts(facts, !period.paid), ...ways(facts, period)],
  }
}

/** The money did not come. `again_on`: when the card is tried again; null when nobody tries any more. */
export function failedMail(facts: SubscriptionMailFacts & { period: BilledPeriod }, again_on: Day | null): MailContent {
  const { subscription: { language }, period } = facts
  const text = again_on ? words.failed_again : words.failed_last
  return {
    subject: subject(facts, again_on ? words.failed_subject : words.unpaid_subject),
    blocks: [
      ...opening(facts, text, again_on ? { day: dayIn(language, again_on) } : {}), periodFacts(facts, true),
      { kind: 'button', text: words.pay[language], href: period.page }, ...ways(facts, period, true),
    ],
  }
}

/** It ends, or has ended. */
export function cancelledMail(facts: SubscriptionMailFacts): MailContent {
  const { subscription: { language, status, ends_on } } = facts
  const runs = status !== 'cancelled' && ends_on
  return { subject: subject(facts, words.cancelled_subject), blocks: [...opening(facts, runs ? words.cancelled : words.ended, runs ? { day: dayIn(language, runs) } : {}), ...ways(facts)] }
}

const subject = ({ subscription: { language, service } }: SubscriptionMailFacts, text: Translated, places: Record<string, string> = {}) => fill(text[language], { service: service.name, ...places })

const opening = ({ subscription: { language, customer_name } }: SubscriptionMailFacts, text: Translated, places: Record<string, string> = {}): MailBlock[] => [
  { kind: 'paragraph', text: fill(words.greeting[language], { name: customer_name ?? '' }) }, { kind: 'paragraph', text: fill(text[language], places) },
]

function periodFacts({ subscription: { language }, seller, period }: SubscriptionMailFacts & { period: BilledPeriod }, asks: boolean): MailBlock {
  const { first_day, last_day, total_incl_vat_cents, due_day, structured_communication } = period
  return {
    kind: 'facts', rows: [
      [words.period[language], `${dayIn(language, first_day)} – ${dayIn(language, last_day)}`],
      [words.amount[language], formatMoney(total_incl_vat_cents, language)],
      ...(asks && due_day ? [[words.due[language], dayIn(language, due_day)] as const] : []),
      ...(asks && seller && structured_communication ? [
        [words.beneficiary[language], seller.name] as const, ['IBAN', formatIban(seller.iban)] as const, [words.communication[language], formatStructuredCommunication(structured_communication)] as const,
      ] : []),
    ],
  }
}

function ways({ subscription: { language }, page }: SubscriptionMailFacts, period?: BilledPeriod, quiet = false): MailBlock[] {
  return [
    { kind: 'button', text: words.look_after[language], href: page, quiet },
    ...(period?.pdf && period.invoice_number ? [{ kind: 'button' as const, text: fill(words.invoice[language], { number: period.invoice_number }), href: period.pdf, quiet: true }] : []),
  ]
}

const fill = (text: string, places: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')
