import { z } from 'zod'
import { id, instantOut, language, line, pageQuery } from './wire.ts'

const state = z.enum(['queued', 'sent', 'kept', 'failed']).meta({ description: '`kept`: there is no mail server, it is only read here.', example: 'sent' })
const kind = z.string().meta({ example: 'shop/order-paid' })

export const MailSummary = z.object({
  id, kind, language,
  to_address: z.string().meta({ example: 'personne@exemple.test' }),
  to_name: z.string().nullable().meta({ example: 'Personne Exemple' }),
  subject: z.string().meta({ example: 'Commande 2026-00012 : paiement reçu' }),
  state,
  attempts: z.int().meta({ example: 1 }),
  reason: z.string().nullable().meta({ description: 'Why it failed, or why it still waits.', example: null }),
  about_kind: z.string().nullable().meta({ example: 'order' }),
  about_id: z.string().nullable().meta({ example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  made_at: instantOut,
  sent_at: instantOut.nullable(),
}).meta({ id: 'MailSummary' })

export const MailRead = MailSummary.extend({
  message_id: z.string().meta({ example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  reply_to: z.string().nullable().meta({ example: null }),
  again_of: z.string().nullable().meta({ description: 'The mail of which this is another copy.', example: null }),
  attachments: z.array(z.object({ name: z.string().meta({ example: 'facture.pdf' }), type: z.string().meta({ example: 'application/pdf' }) })),
  html: z.string().nullable().meta({ description: 'Show it in a sandbox only. Null once forgotten. Personal links are left out.', example: '<!doctype html>…' }),
  text: z.string().nullable().meta({ example: 'Merci pour votre commande.' }),
  can_send_again: z.boolean(),
}).meta({ id: 'MailRead' })

export const MailParams = z.object({ id })
export const MailQuery = z.object({
  ...pageQuery,
  state: state.optional(),
  kind: line(60).optional().meta({ example: 'shop/order-paid' }),
  address: line(100).optional().meta({ description: 'A part of the address.', example: 'exemple.test' }),
  about: id.optional().meta({ description: 'The id of what it is about.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
})
export const SentAgain = z.object({ id }).meta({ id: 'MailSentAgain' })
