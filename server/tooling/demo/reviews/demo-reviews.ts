import type { Language } from '#kernel/language.ts'

export type DemoReview = { rating: number, title: string, text: string, decision?: 'publish', reply?: string }

/** What people who do not exist say of what they bought; those without a decision still wait to be read. */
export const demoReviews: Readonly<Record<Language, readonly DemoReview[]>> = {
  fr: [
    { rating: 5, title: 'Exactement comme décrit', text: 'Bien emballé, arrivé le surlendemain. Je m’en sers tous les jours.', decision: 'publish' },
    { rating: 4, title: 'Très bien, un peu cher', text: 'La qualité est là. Une remise dès deux pièces serait la bienvenue.', decision: 'publish', reply: 'Merci. Pensez à nos codes promo, nous en proposons chaque saison.' },
    { rating: 4, title: 'Conforme', text: 'Rien à redire, je recommanderai.' },
  ],
  nl: [
    { rating: 5, title: 'Precies wat ik zocht', text: 'Stevig, mooi afgewerkt en snel geleverd.', decision: 'publish' },
    { rating: 2, title: 'Anders dan op de foto', text: 'De kleur valt donkerder uit dan verwacht. De terugzending verliep wel vlot.', decision: 'publish', reply: 'Jammer, en dank voor de tip: we nemen de foto opnieuw.' },
  ],
  de: [
    { rating: 5, title: 'Sehr zufrieden', text: 'Sorgfältig verpackt, gute Qualität, freundliche Nachricht im Paket.', decision: 'publish' },
    { rating: 3, title: 'In Ordnung', text: 'Macht, was es soll. Die Anleitung dürfte ausführlicher sein.' },
  ],
  en: [
    { rating: 4, title: 'Good, and well packed', text: 'Arrived in two days, no plastic in the parcel. Would buy again.', decision: 'publish' },
    { rating: 3, title: 'Does the job', text: 'Fine for the price; I expected it to be a little larger.' },
  ],
}
