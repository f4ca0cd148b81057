import type { MailContent } from '#platform/mail/mail.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { subscriptionMailFacts, type BilledPeriod, type SubscriptionMailFacts } from './mail-facts.ts'
import { cancelledMail, failedMail, invoicedMail, startedMail } from './subscription-mails.ts'

const tellStarted: Listener<'services.subscription-started'> = {
  hears: 'services.subscription-started', name: 'services.tell-subscription-started',
  async act(work, { subscription_id }, configuration) {
    const facts = await subscriptionMailFacts(work.tx, configuration, subscription_id)
    await write(work, facts, 'started', startedMail(facts))
  },
}
const tellInvoiced: Listener<'services.subscription-invoiced'> = {
  hears: 'services.subscription-invoiced', name: 'services.tell-subscription-invoiced',
  async act(work, { subscription_id, number }, configuration) {
    const facts = await subscriptionMailFacts(work.tx, configuration, subscription_id, number)
    await write(work, facts, 'invoiced', invoicedMail(withPeriod(facts)))
  },
}
const tellFailed: Listener<'services.subscription-payment-failed'> = {
  hears: 'services.subscription-payment-failed', name: 'services.tell-subscription-payment-failed',
  async act(work, { subscription_id, number, again_on }, configuration) {
    const facts = withPeriod(await subscriptionMailFacts(work.tx, configuration, subscription_id, number))
    // they may have paid since
    if (!facts.period.paid) await write(work, facts, 'payment-failed', failedMail(facts, again_on ? Temporal.PlainDate.from(again_on) : null))
  },
}
const tellCancelled: Listener<'services.subscription-cancelled'> = {
  hears: 'services.subscription-cancelled', name: 'services.tell-subscription-cancelled',
  async act(work, { subscription_id }, configuration) {
    const facts = await subscriptionMailFacts(work.tx, configuration, subscription_id)
    await write(work, facts, 'cancelled', cancelledMail(facts))
  },
}

/** What customers are written about their subscriptions. */
export const subscriptionEmails: readonly AnyListener[] = [tellStarted, tellInvoiced, tellFailed, tellCancelled]

const withPeriod = (facts: SubscriptionMailFacts) => ({ ...facts, period: facts.period as BilledPeriod })

async function write(work: Work, { subscription: { id, language, customer_email, customer_name } }: SubscriptionMailFacts, occasion: string, content: MailContent): Promise<void> {
  if (!customer_email) return
  await sendMail(work, { to: customer_email, to_name: customer_name ?? undefined, language, kind: `services/subscription-${occasion}`, content, about: { kind: 'subscription', id } })
}
