import { z } from 'zod'
import { RatingSummary } from './shop-catalogue.ts'
import { dayOut, id, instantOut, language, line, listOf, pageOf, pageQuery, prose } from './wire.ts'

const rating = z.int().min(1).max(5).meta({ description: 'Stars.', example: 5 })
const said = {
  title: z.string().meta({ example: 'Exactement ce qu’il me fallait' }),
  text: z.string().meta({ example: 'Rond, pas amer, et livré le surlendemain.' }),
  shown_name: z.string().meta({ example: 'Personne E.' }),
  written_on: dayOut,
  reply: z.string().nullable().meta({ description: 'What the shop answered.', example: null }),
}
const state = z.enum(['awaiting', 'published', 'refused', 'removed']).meta({ example: 'published' })
const about = z.object({ id, slug: z.string().meta({ example: 'cafe-de-la-senne' }), name: z.string().meta({ example: 'Café de la Senne' }) }).meta({ description: 'The product, or the product of the service.' })
const accessToken = z.string().min(20).max(100).optional().meta({ description: 'Of the link in a mail, or of a guest’s order or appointment.', example: 'u8Yt3-guest-link-token-0001' })

export const Review = z.object({ id, rating, language, ...said }).meta({ id: 'Review' })
export const ReviewPage = pageOf(Review).extend({ summary: RatingSummary }).meta({ id: 'ReviewPage' })
export const ReviewListQuery = z.object({
  ...pageQuery,
  product: z.string().min(1).max(64).optional().meta({ description: 'Id of a product.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  service: z.string().min(1).max(64).optional().meta({ description: 'Id of a service.', example: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
})

export const OwnReview = z.object({ id, rating, ...said, state, about, reason: z.string().nullable().meta({ description: 'Why it is not shown.', example: null }) }).meta({ id: 'OwnReview' })
export const OwnReviewQuery = z.object({ ...pageQuery })

export const Purchase = z.object({ purchase_id: id, about, completed_on: dayOut }).meta({ id: 'Purchase', description: 'Something bought or attended, of which nothing was said yet.' })
export const PurchaseList = listOf(Purchase)
export const PurchaseQuery = z.object({ order_id: id.optional(), appointment_id: id.optional(), access_token: accessToken })

export const NewReview = z.object({
  purchase_id: id.meta({ description: 'From the list of what can be reviewed: an order line or an appointment.' }),
  rating,
  title: line(120).meta({ example: said.title.meta()?.example }),
  text: prose(4_000).min(1).meta({ example: said.text.meta()?.example }),
  shown_name: line(60).meta({ example: 'Personne E.' }),
  access_token: accessToken,
}).meta({ id: 'NewReview' })
export const WrittenReview = z.object({ id, state }).meta({ id: 'WrittenReview' })

export const InvitationChoice = z.object({
  order_id: id.optional(), appointment_id: id.optional(),
  access_token: z.string().max(100).meta({ description: 'Of the link at the foot of an invitation.', example: 'u8Yt3-guest-link-token-0001' }),
  wanted: z.boolean().meta({ description: 'False: this address is not asked for reviews any more.', example: false }),
}).meta({ id: 'InvitationChoice' })

export const ModeratedReview = z.object({
  id, state, about, language, ...said,
  rating: rating.nullable().meta({ description: 'Told once it is decided: nobody chooses reviews by their stars.', example: null }),
  written_at: instantOut,
  decisions: z.array(z.object({ decision: z.enum(['publish', 'refuse', 'remove', 'take_back']), reason: z.string().nullable(), made_by: z.string().nullable(), made_at: z.string() })).meta({
    example: [{ decision: 'refuse', reason: 'Coordonnées d’une autre personne', made_by: 'Gérante Exemple', made_at: '2026-11-22T10:15:00Z' }],
  }),
}).meta({ id: 'ModeratedReview' })
export const ModeratedReviewQuery = z.object({ ...pageQuery, state: state.optional(), search: line(200).optional().meta({ example: 'café' }) })
export const ReviewParams = z.object({ id })
export const ReviewDecision = z.object({
  decision: z.enum(['publish', 'refuse', 'remove']).meta({ example: 'publish' }),
  reason: prose(500).optional().meta({ description: 'Needed to refuse or remove; its author is told.', example: 'Coordonnées d’une autre personne' }),
}).meta({ id: 'ReviewDecision' })
export const ReviewReply = z.object({ reply: prose(2_000).meta({ description: 'Empty: takes it back.', example: 'Merci pour vos mots.' }) }).meta({ id: 'ReviewReply' })
