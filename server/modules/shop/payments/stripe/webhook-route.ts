import { z } from 'zod'
import { problem } from '@comptoir/contract/wire'
import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { receiveStripeEvent } from './receive-event.ts'
import { stripeOf } from './stripe-client.ts'

export const badSignature = new Refusal('shop/bad-signature', 400, {
  fr: 'La signature de ce message n’est pas celle de Stripe.', nl: 'De handtekening van dit bericht is niet die van Stripe.',
  de: 'Die Signatur dieser Nachricht ist nicht die von Stripe.', en: 'The signature of this message is not that of Stripe.',
})

const Received = z.object({ received: z.literal(true) }).meta({ id: 'WebhookReceived' })

/** Stripe's messages: the signature over the raw bytes is checked before anything is parsed; the answer goes out at once. */
export function stripeWebhookRoute(app: App): void {
  const { platform } = app
  void app.register(async (plain) => {
    const raw = plain as unknown as App
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 512_000 }, (_request, body, done) => { done(null, body) })
    raw.post('/api/shop/payments/stripe/webhook/', {
      config: { permission: 'public', csrf: 'exempt' },
      schema: { tags: ['Payments'], summary: "Stripe's webhook", description: 'The raw body with its `Stripe-Signature` header.', response: { 200: Received, 400: problem } },
    }, async (request) => {
      const stripe = stripeOf(platform.configuration)
      const secret = platform.configuration.STRIPE_WEBHOOK_SECRET
      const signature = request.headers['stripe-signature']
      if (!stripe || !secret || typeof signature !== 'string' || !Buffer.isBuffer(request.body)) throw badSignature
      const event_id = verified(() => stripe.webhooks.constructEvent(request.body as Buffer, signature, secret).id)
      await platform.inTransaction(request.actor, (work) => receiveStripeEvent(work, { event_id, body: (request.body as Buffer).toString('utf8') }))
      return { received: true as const }
    })
  })
}

function verified(check: () => string): string {
  try {
    return check()
  } catch {
    throw badSignature
  }
}
