import Stripe from 'stripe'
import { listen, type Answer, type Call, type StandIn } from './listen.ts'
import { charge, makeIntent, metadataOf, objection, refuse, type Card, type Intent } from './stripe-cards.ts'

type Refund = { id: string, object: 'refund', payment_intent: string, amount: number, currency: string, status: string, metadata: Record<string, string> }
export type Message = { body: string, signature: string }

export type StripeStandIn = StandIn & {
  intents: Map<string, Intent>
  refunds: Map<string, Refund>
  /** Saved by buyers who agreed to be charged again. */
  cards: Map<string, Card>
  /** The next calls fail this way before they do anything (`error`), or after they did it (`lost-answer`). */
  misbehave: ('error' | 'lost-answer')[]
  /** Refunds end in this state. */
  refundStatus: 'succeeded' | 'pending' | 'failed'
  /** The buyer confirms in the browser; returns the signed message that Stripe would send. */
  confirm: (intent_id: string, outcome?: 'succeeded' | 'declined') => Message
  /** A refund reaches its end later. */
  endRefund: (refund_id: string, status: 'succeeded' | 'failed') => Message
  /** A signed message of any kind. */
  message: (type: string, object: object, id?: string) => Message
}

export const WEBHOOK_SECRET = 'whsec_stand_in'

/** Stripe's API as far as Comptoir uses it: intents, customers with their cards, refunds, idempotency keys, signed messages — and its bad days. */
export async function stripeStandIn(): Promise<StripeStandIn> {
  const state = {
    intents: new Map<string, Intent>(), refunds: new Map<string, Refund>(), cards: new Map<string, Card>(), misbehave: [] as StripeStandIn['misbehave'], refundStatus: 'succeeded' as StripeStandIn['refundStatus'],
  }
  const first = new Map<string, { parameters: string, answer: Answer }>()
  let sequence = 0
  const nextId = (prefix: string) => `${prefix}_${String(sequence += 1).padStart(8, '0')}`

  const server = await listen((call) => {
    const mood = state.misbehave.shift()
    if (mood === 'error') return { status: 500, body: { error: { type: 'api_error', message: 'An unknown error occurred' } } }
    const answer = once(call)
    return mood === 'lost-answer' ? 'hang-up' : answer
  })

  /** The same idempotency key gives the first answer again; with other parameters it is an error, as with Stripe. */
  function once(call: Call): Answer {
    const key = call.headers['idempotency-key'] as string | undefined
    if (call.method !== 'POST' || !key) return act(call)
    const before = first.get(key)
    if (before && before.parameters !== call.body) return { status: 400, body: { error: { type: 'idempotency_error', message: 'Keys for idempotent requests can only be used with the same parameters.' } } }
    const answer = before?.answer ?? act(call)
    first.set(key, { parameters: call.body, answer })
    return answer
  }

  function act({ method, path, body }: Call): Answer {
    const [, , resource, id, verb] = path.split(/[/?]/)
    const form = new URLSearchParams(body)
    const known = resource === 'payment_intents' ? state.intents.get(id ?? '') : state.refunds.get(id ?? '')
    if (id && !known) return { status: 404, body: { error: { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${resource}: '${id}'` } } }
    if (method === 'GET') return { status: 200, body: known }
    if (resource === 'customers') return { status: 200, body: { id: nextId('cus'), object: 'customer', email: form.get('email') } }
    if (resource === 'refunds') return { status: 200, body: makeRefund(form) }
    return intent(form, known as Intent | undefined, verb)
  }

  /** Makes one, changes one, or charges a saved card with one — at once, or later. */
  function intent(form: URLSearchParams, known: Intent | undefined, verb: string | undefined): Answer {
    const off_session = form.get('off_session') === 'true'
    if (off_session && verb !== 'confirm' && form.get('confirm') !== 'true') return refuse(400, { message: 'You cannot set `off_session` without `confirm=true`.' })
    const named = known ?? makeIntent(form, nextId('pi'))
    if (form.has('setup_future_usage')) named.setup_future_usage = form.get('setup_future_usage') || null
    if (off_session) {
      const objected = objection(form, named, state.cards)
      if (objected) return objected
    }
    state.intents.set(named.id, named)
    const method = form.get('payment_method')
    return off_session ? charge(named, method!, state.cards.get(method!)!) : { status: 200, body: named }
  }

  function makeRefund(form: URLSearchParams): Refund {
    const refund: Refund = {
      id: nextId('re'), object: 'refund', payment_intent: form.get('payment_intent')!, amount: Number(form.get('amount')), currency: 'eur', status: state.refundStatus, metadata: metadataOf(form),
    }
    state.refunds.set(refund.id, refund)
    return refund
  }

  function message(type: string, object: object, id = nextId('evt')): Message {
    const body = JSON.stringify({ id, object: 'event', type, api_version: '2026-06-30', created: Math.floor(Date.now() / 1000), data: { object } })
    return { body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret: WEBHOOK_SECRET }) }
  }

  return Object.assign(state, server, {
    message,
    confirm(intent_id: string, outcome: 'succeeded' | 'declined' = 'succeeded') {
      const intent = state.intents.get(intent_id)!
      if (outcome === 'succeeded') {
        const payment_method = nextId('pm')
        Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, last_payment_error: null, payment_method })
        if (intent.customer && intent.setup_future_usage === 'off_session') state.cards.set(payment_method, { customer: intent.customer, says: 'yes' })
      }
      else Object.assign(intent, { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } })
      return message(outcome === 'succeeded' ? 'payment_intent.succeeded' : 'payment_intent.payment_failed', intent)
    },
    endRefund(refund_id: string, status: 'succeeded' | 'failed') {
      const refund = Object.assign(state.refunds.get(refund_id)!, { status })
      return message(status === 'failed' ? 'refund.failed' : 'refund.updated', refund)
    },
  })
}
