import { Refusal } from '#kernel/refusal.ts'
import type { Day } from '#kernel/day.ts'
import type { Language, Translated } from '#kernel/language.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'

/** A code that takes something off the articles of a cart; never off their delivery. */
export type Promotion = {
  id: string
  code: string
  kind: 'percentage' | 'amount'
  percent_bp: number | null
  amount_cents: Cents | null
  minimum_cents: Cents
  starts_on: string | null
  ends_on: string | null
  use_limit: number | null
  customer_limit: number | null
  active: boolean
  uses: number
}

/** Why a code takes nothing off now. */
export type CouponObstacle = 'not_active' | 'not_started' | 'ended' | 'used_up' | 'minimum_not_reached'

/** What stands between a code and its discount; undefined when nothing does. How often this buyer used it shows when they order. */
export function obstacleOf(promotion: Promotion, { day, articles_cents }: { day: Day, articles_cents: Cents }): CouponObstacle | undefined {
  const today = day.toString()
  if (!promotion.active) return 'not_active'
  if (promotion.starts_on !== null && today < promotion.starts_on) return 'not_started'
  if (promotion.ends_on !== null && today > promotion.ends_on) return 'ended'
  if (promotion.use_limit !== null && promotion.uses >= promotion.use_limit) return 'used_up'
  return articles_cents < promotion.minimum_cents ? 'minimum_not_reached' : undefined
}

const sentences: Readonly<Record<CouponObstacle, Translated>> = {
  not_active: { fr: 'Ce code n’est plus valable.', nl: 'Deze code is niet meer geldig.', de: 'Dieser Code ist nicht mehr gültig.', en: 'This code is no longer valid.' },
  not_started: { fr: 'Ce code n’est pas encore valable.', nl: 'Deze code is nog niet geldig.', de: 'Dieser Code ist noch nicht gültig.', en: 'This code is not valid yet.' },
  ended: { fr: 'Ce code a expiré.', nl: 'Deze code is verlopen.', de: 'Dieser Code ist abgelaufen.', en: 'This code has expired.' },
  used_up: { fr: 'Ce code a déjà été utilisé autant de fois que prévu.', nl: 'Deze code is al zo vaak gebruikt als voorzien.', de: 'Dieser Code wurde bereits so oft eingelöst wie vorgesehen.', en: 'This code has already been used as often as it could be.' },
  minimum_not_reached: {
    fr: 'Ce code vaut à partir de {minimum} d’articles : il manque {missing}.', nl: 'Deze code geldt vanaf {minimum} aan artikelen: er ontbreekt nog {missing}.',
    de: 'Dieser Code gilt ab einem Warenwert von {minimum}: es fehlen {missing}.', en: 'This code applies from {minimum} of articles: {missing} is missing.',
  },
}

/** Why a code takes nothing off, in the buyer's language. */
export function explain(obstacle: CouponObstacle, { minimum_cents }: Pick<Promotion, 'minimum_cents'>, articles_cents: Cents, language: Language): string {
  return sentences[obstacle][language].replace('{minimum}', formatMoney(minimum_cents, language)).replace('{missing}', formatMoney(minimum_cents - articles_cents, language))
}

/** Codes are typed in any case and with stray blanks. */
export const plainCode = (text: string) => text.replace(/\s/g, '').toUpperCase()

export const unknownCoupon = new Refusal('shop/unknown-coupon', 422, {
  fr: 'Ce code n’existe pas : vérifiez-le.', nl: 'Deze code bestaat niet: kijk ze na.', de: 'Diesen Code gibt es nicht: prüfen Sie ihn.', en: 'This code does not exist: check it.',
}).at('/code')
export const couponUsedUp = new Refusal('shop/coupon-used-up', 409, {
  fr: 'Ce code vient d’être utilisé pour la dernière fois : votre panier montre le total sans lui.', nl: 'Deze code werd net voor het laatst gebruikt: uw winkelmand toont het totaal zonder code.',
  de: 'Dieser Code wurde soeben zum letzten Mal eingelöst: Ihr Warenkorb zeigt die Summe ohne ihn.', en: 'This code has just been used for the last time: your cart shows the total without it.',
})
export const couponUsedByCustomer = new Refusal('shop/coupon-used-by-you', 409, {
  fr: 'Vous avez déjà utilisé ce code autant de fois que prévu : retirez-le du panier pour commander.', nl: 'U hebt deze code al zo vaak gebruikt als voorzien: haal ze uit de winkelmand om te bestellen.',
  de: 'Sie haben diesen Code bereits so oft eingelöst wie vorgesehen: nehmen Sie ihn aus dem Warenkorb, um zu bestellen.', en: 'You have already used this code as often as you may: take it out of the cart to order.',
})
export const unknownPromotion = new Refusal('shop/unknown-promotion', 404, {
  fr: 'Ce code promotionnel n’existe pas.', nl: 'Deze kortingscode bestaat niet.', de: 'Diesen Rabattcode gibt es nicht.', en: 'This discount code does not exist.',
})
export const codeTaken = new Refusal('shop/code-taken', 409, {
  fr: 'Ce code existe déjà.', nl: 'Deze code bestaat al.', de: 'Diesen Code gibt es bereits.', en: 'This code exists already.',
}).at('/code')
export const datesReversed = new Refusal('shop/dates-reversed', 422, {
  fr: 'La fin précède le début.', nl: 'Het einde ligt voor het begin.', de: 'Das Ende liegt vor dem Anfang.', en: 'The end lies before the beginning.',
}).at('/ends_on')
export const discountMissing = new Refusal('shop/discount-missing', 422, {
  fr: 'Indiquez ce que le code retire.', nl: 'Vul in wat de code aftrekt.', de: 'Geben Sie an, was der Code abzieht.', en: 'Say what the code takes off.',
})
