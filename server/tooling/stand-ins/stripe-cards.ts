import type { Answer } from './listen.ts'

export type Intent = {
  id: string, object: 'payment_intent', amount: number, amount_received: number, currency: string, status: string, client_secret: string, metadata: Record<string, string>
  last_payment_error: { code: string } | null, customer: string | null, payment_method: string | null, setup_future_usage: string | null
}
/** A saved card: whose it is, and what its bank says when its owner is absent. */
export type Card = { customer: string, says: 'yes' | 'card_declined' | 'authentication_required' }

/** Why Stripe would not even try; undefined when it would. */
export function objection(form: URLSearchParams, { customer, setup_future_usage, status }: Pick<Intent, 'customer' | 'setup_future_usage' | 'status'>, cards: ReadonlyMap<string, Card>): Answer | undefined {
  const off_session = form.get('off_session') === 'true'
  const card = cards.get(form.get('payment_method') ?? '')
  if (status === 'succeeded') return refuse(400, { code: 'payment_intent_unexpected_state', message: 'This PaymentIntent has already succeeded.' })
  if (off_session && setup_future_usage) return refuse(400, { message: 'You cannot confirm with `off_session=true` when `setup_future_usage` is also set on the PaymentIntent.' })
  if (!form.get('return_url')) return refuse(400, { message: 'This PaymentIntent accepts payment methods that redirect: provide a `return_url`.' })
  if (!card) return refuse(400, { code: 'resource_missing', message: `No such PaymentMethod: '${form.get('payment_method')}'` })
  if (card.customer !== customer) return refuse(400, { message: 'The payment method does not belong to the Customer of the PaymentIntent.' })
  return undefined
}

/** The bank is asked, its card's owner absent. A refusal is a 402 that brings the intent along. */
export function charge(intent: Intent, payment_method: string, { says }: Card): Answer {
  if (says === 'yes') return { status: 200, body: Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, payment_method, last_payment_error: null }) }
  Object.assign(intent, { status: 'requires_payment_method', payment_method: null, last_payment_error: { code: says } })
  return { status: 402, body: { error: { type: 'card_error', code: says, message: 'Your card was declined.', payment_intent: intent } } }
}

export function makeIntent(form: URLSearchParams, id: string): Intent {
  return {
    id, object: 'payment_intent', amount: Number(form.get('amount')), amount_received: 0, currency: form.get('currency')!, status: 'requires_payment_method', client_secret: `${id}_secret_standin`,
    metadata: metadataOf(form), last_payment_error: null, customer: form.get('customer'), payment_method: null, setup_future_usage: form.get('setup_future_usage'),
  }
}

export const refuse = (status: number, error: { code?: string, message: string }): Answer => ({ status, body: { error: { type: 'invalid_request_error', ...error } } })

export const metadataOf = (form: URLSearchParams) => Object.fromEntries([...form].flatMap(([name, value]) => {
  const key = /^metadata\[(.+)\]$/.exec(name)?.[1]
  return key ? [[key, value]] : []
}))
