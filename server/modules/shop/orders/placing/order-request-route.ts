import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { NewOrder } from '@comptoir/contract/shop-orders'
import { personOf } from '#modules/identity'
import { cents } from '#kernel/money.ts'
import { Refusal } from '#kernel/refusal.ts'
import { checkVatNumber } from '../../customers/check-vat-number.ts'
import { mayPayOnAccount } from '../../customers/on-account.ts'
import type { Buyer } from '../../pricing/buyer.ts'
import { stripeIsSetUp } from '../../payments/stripe/stripe-client.ts'
import { emailMissing, methodUnavailable } from '../order.ts'
import type { OrderRequest } from './place-order.ts'

export const vatNumberMalformed = new Refusal('shop/vat-number-malformed', 422, {
  fr: 'Ce numéro de TVA n’est pas valable : corrigez-le ou laissez le champ vide.', nl: 'Dit btw-nummer is niet geldig: verbeter het of laat het veld leeg.',
  de: 'Diese USt-IdNr. ist nicht gültig: berichtigen Sie sie oder lassen Sie das Feld leer.', en: 'This VAT number is not valid: correct it or leave the field empty.',
}).at('/vat_number')

/** What placing an order needs to know, the outside asked (VIES) before any transaction begins. */
export async function requestFrom(request: FastifyRequest<{ Body: z.output<typeof NewOrder> }>): Promise<Omit<OrderRequest, 'owner'>> {
  const { body, actor, server: { platform } } = request
  const email = body.email ?? (actor.user_id && (await personOf(platform.reading, actor.user_id))?.email)
  if (!email) throw emailMissing
  await demandMethod(request)
  return {
    email, language: body.language ?? actor.language, billing_address: body.billing_address, delivery_address: body.delivery_address,
    delivery_method_id: body.delivery_method_id, payment_method: body.payment_method, expected_total_incl_vat_cents: cents(body.expected_total_incl_vat_cents), note: body.note,
    ...await buyerOf(platform, body),
  }
}

async function buyerOf(platform: FastifyRequest['server']['platform'], { vat_number, billing_address, delivery_address }: z.output<typeof NewOrder>): Promise<Pick<OrderRequest, 'buyer' | 'vat_number' | 'vat_check_id'>> {
  const place = ({ country_code, postal_code }: { country_code: string, postal_code: string }) => ({ country: country_code, postal_code })
  const places = { destination: place(delivery_address ?? billing_address), established: place(billing_address) }
  if (vat_number === undefined) {
    const kind: Buyer['kind'] = billing_address.company ? 'company' : 'person'
    return { buyer: { kind, vat_number_valid: false, ...places } }
  }
  const checked = await checkVatNumber(platform, vat_number)
  if (!checked.valid_format) throw vatNumberMalformed
  const { check } = checked
  // a Belgian company is charged VAT either way: its check digits are enough to print the number
  const vat_number_valid = check.country_code === 'BE' || check.valid === true
  return { buyer: { kind: 'company', vat_number_country: check.country_code, vat_number_valid, ...places }, vat_number: check.vat_number, vat_check_id: check.id }
}

async function demandMethod({ body: { payment_method }, actor, server: { platform } }: FastifyRequest<{ Body: z.output<typeof NewOrder> }>): Promise<void> {
  const { configuration, reading } = platform
  if (payment_method === 'demo' && configuration.production) throw methodUnavailable
  if (payment_method === 'stripe' && !stripeIsSetUp(configuration)) throw methodUnavailable
  if (payment_method === 'on_account' && !await mayPayOnAccount(reading, actor.user_id)) throw methodUnavailable
}
