import type { Translated } from '#kernel/language.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import type { AppointmentRow } from '../appointments/show-appointment.ts'
import { momentIn } from '../calendar/written-moment.ts'

export type AppointmentMailFacts = { appointment: AppointmentRow, page: string }
export type Occasion = 'confirmed' | 'moved' | 'cancelled' | 'refunded' | 'near'

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  when: { fr: 'Quand', nl: 'Wanneer', de: 'Wann', en: 'When' },
  who: { fr: 'Avec', nl: 'Met', de: 'Bei', en: 'With' },
  where: { fr: 'Où', nl: 'Waar', de: 'Wo', en: 'Where' },
  video: { fr: 'Visioconférence', nl: 'Videogesprek', de: 'Videogespräch', en: 'Video call' },
  home: { fr: 'Chez vous', nl: 'Bij u thuis', de: 'Bei Ihnen', en: 'At your place' },
  change: { fr: 'Déplacer ou annuler', nl: 'Verplaatsen of annuleren', de: 'Verschieben oder absagen', en: 'Move or cancel' },
  until: {
    fr: 'Vous pouvez déplacer ou annuler ce rendez-vous jusqu’au {until}.', nl: 'U kunt deze afspraak verplaatsen of annuleren tot {until}.',
    de: 'Sie können diesen Termin bis {until} verschieben oder absagen.', en: 'You can move or cancel this appointment until {until}.',
  },
} satisfies Record<string, Translated>

const subjects: Readonly<Record<Occasion, Translated>> = {
  confirmed: { fr: '{service} : rendez-vous confirmé', nl: '{service}: afspraak bevestigd', de: '{service}: Termin bestätigt', en: '{service}: appointment confirmed' },
  moved: { fr: '{service} : nouveau moment', nl: '{service}: nieuw moment', de: '{service}: neue Zeit', en: '{service}: new time' },
  cancelled: { fr: '{service} : rendez-vous annulé', nl: '{service}: afspraak geannuleerd', de: '{service}: Termin abgesagt', en: '{service}: appointment cancelled' },
  refunded: { fr: '{service} : rendez-vous annulé', nl: '{service}: afspraak geannuleerd', de: '{service}: Termin abgesagt', en: '{service}: appointment cancelled' },
  near: { fr: 'Rappel : {service}, {when}', nl: 'Herinnering: {service}, {when}', de: 'Erinnerung: {service}, {when}', en: 'Reminder: {service}, {when}' },
}
const openings: Readonly<Record<Occasion, Translated>> = {
  confirmed: {
    fr: 'Votre rendez-vous est confirmé. Nous nous réjouissons de vous voir.', nl: 'Uw afspraak is bevestigd. We kijken ernaar uit u te zien.',
    de: 'Ihr Termin ist bestätigt. Wir freuen uns auf Sie.', en: 'Your appointment is confirmed. We look forward to seeing you.',
  },
  moved: { fr: 'Votre rendez-vous a un nouveau moment.', nl: 'Uw afspraak heeft een nieuw moment.', de: 'Ihr Termin hat eine neue Zeit.', en: 'Your appointment has a new time.' },
  cancelled: { fr: 'Ce rendez-vous est annulé.', nl: 'Deze afspraak is geannuleerd.', de: 'Dieser Termin ist abgesagt.', en: 'This appointment is cancelled.' },
  refunded: {
    fr: 'Ce rendez-vous est annulé. Son prix vous est remboursé par le moyen de paiement de la commande ; la note de crédit suit.',
    nl: 'Deze afspraak is geannuleerd. U krijgt de prijs terug via de betaalwijze van de bestelling; de creditnota volgt.',
    de: 'Dieser Termin ist abgesagt. Sie erhalten den Preis über die Zahlungsart der Bestellung zurück; die Gutschrift folgt.',
    en: 'This appointment is cancelled. Its price goes back to you by the way the order was paid; the credit note follows.',
  },
  near: { fr: 'Nous vous attendons bientôt.', nl: 'We verwachten u binnenkort.', de: 'Wir erwarten Sie bald.', en: 'We expect you soon.' },
}

/** What a customer is written about an appointment, in their language. */
export function appointmentMail({ appointment, page }: AppointmentMailFacts, occasion: Occasion): MailContent {
  const { language, service, starts_at, time_zone, customer_name } = appointment
  const when = momentIn(language, starts_at, time_zone)
  const ended = occasion === 'cancelled' || occasion === 'refunded'
  return {
    subject: fill(subjects[occasion][language], { service: service.name, when }),
    blocks: [
      { kind: 'paragraph', text: fill(words.greeting[language], { name: customer_name ?? '' }) },
      { kind: 'paragraph', text: openings[occasion][language] },
      { kind: 'facts', rows: [[words.when[language], when], [words.who[language], appointment.practitioner.name], ...(ended ? [] : placeOf(appointment))] },
      ...(ended ? [] : waysOf(appointment, page)),
    ],
  }
}

function placeOf({ place, location, language }: AppointmentRow): [string, string][] {
  const said = [...(place === 'video' ? [words.video[language]] : place === 'at_customer' ? [words.home[language]] : []), ...(location ? [location] : [])]
  return said.length === 0 ? [] : [[words.where[language], said.join(', ')]]
}

function waysOf({ language, starts_at, change_until_hours, time_zone }: AppointmentRow, page: string): MailBlock[] {
  return [
    { kind: 'button', text: words.change[language], href: page },
    { kind: 'note', text: fill(words.until[language], { until: momentIn(language, starts_at.subtract({ hours: change_until_hours }), time_zone) }) },
  ]
}

const fill = (text: string, places: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')
