import type { MethodToSave, PromotionToSave } from '#modules/shop'

const promotion = { percent_bp: null, amount_cents: null, minimum_cents: 0n, starts_on: null, ends_on: null, use_limit: null, customer_limit: null, active: true }

export const demoPromotions: readonly PromotionToSave[] = [
  { ...promotion, code: 'BIENVENUE10', kind: 'percentage', percent_bp: 1000, customer_limit: 1 },
  { ...promotion, code: 'CAFE5', kind: 'amount', amount_cents: 500n, minimum_cents: 2500n, use_limit: 100 },
  { ...promotion, code: 'ETE2026', kind: 'percentage', percent_bp: 1500, starts_on: Temporal.PlainDate.from('2026-07-01'), ends_on: Temporal.PlainDate.from('2026-07-31') },
]

/** Collected at the counter first: it costs nothing, so that nobody is charged for what they did not choose. */
export const demoMethods: readonly MethodToSave[] = [
  {
    names: { fr: 'Retrait au comptoir', nl: 'Afhalen aan de toog', de: 'Abholung im Laden', en: 'Collect at the counter' },
    texts: { fr: 'Prêt dans la journée', nl: 'Dezelfde dag klaar', de: 'Am selben Tag bereit', en: 'Ready the same day' },
    price_cents: 0n, free_from_cents: null, countries: ['BE'], position: 0,
  },
  {
    names: { fr: 'Livraison à domicile', nl: 'Levering aan huis', de: 'Lieferung nach Hause', en: 'Home delivery' },
    texts: { fr: 'Deux jours ouvrables', nl: 'Twee werkdagen', de: 'Zwei Werktage', en: 'Two working days' },
    price_cents: 550n, free_from_cents: 6000n, countries: ['BE'], position: 1,
  },
  {
    names: { fr: 'Colis vers l’étranger', nl: 'Pakket naar het buitenland', de: 'Paket ins Ausland', en: 'Parcel abroad' },
    texts: { fr: 'Trois à six jours ouvrables', nl: 'Drie tot zes werkdagen', de: 'Drei bis sechs Werktage', en: 'Three to six working days' },
    price_cents: 1450n, free_from_cents: 15_000n, countries: [], position: 2,
  },
]
