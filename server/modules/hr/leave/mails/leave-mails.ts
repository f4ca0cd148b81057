import type { Language, Translated } from '#kernel/language.ts'
import type { MailBlock, MailContent } from '#platform/mail/mail.ts'
import { daysOfLeave, inDays, type LeaveMailFacts, type Reader } from './leave-facts.ts'

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  who: { fr: 'Qui', nl: 'Wie', de: 'Wer', en: 'Who' },
  kind: { fr: 'Type', nl: 'Type', de: 'Art', en: 'Type' },
  days: { fr: 'Dates', nl: 'Data', de: 'Zeitraum', en: 'Dates' },
  cost: { fr: 'Durée', nl: 'Duur', de: 'Dauer', en: 'Length' },
} satisfies Record<string, Translated>

const asked = {
  subject: { fr: 'Demande de congé de {who}', nl: 'Verlofaanvraag van {who}', de: 'Urlaubsantrag von {who}', en: 'Leave request of {who}' },
  text: {
    fr: '{who} demande un congé. Il attend votre décision.', nl: '{who} vraagt verlof. De aanvraag wacht op uw beslissing.',
    de: '{who} beantragt Urlaub. Der Antrag wartet auf Ihre Entscheidung.', en: '{who} asks for leave. The request waits for your decision.',
  },
  button: { fr: 'Voir les demandes', nl: 'Aanvragen bekijken', de: 'Anträge ansehen', en: 'See the requests' },
} satisfies Record<string, Translated>

const outcomes = {
  approved: {
    subject: { fr: 'Votre congé est approuvé', nl: 'Uw verlof is goedgekeurd', de: 'Ihr Urlaub ist genehmigt', en: 'Your leave is approved' },
    text: { fr: 'Votre congé est approuvé.', nl: 'Uw verlof is goedgekeurd.', de: 'Ihr Urlaub ist genehmigt.', en: 'Your leave is approved.' },
  },
  refused: {
    subject: { fr: 'Votre congé n’est pas accordé', nl: 'Uw verlof is niet toegekend', de: 'Ihr Urlaub ist nicht genehmigt', en: 'Your leave was not granted' },
    text: {
      fr: 'Votre demande de congé n’a pas été acceptée. Les jours sont revenus à votre solde.', nl: 'Uw verlofaanvraag werd niet aanvaard. De dagen staan weer op uw saldo.',
      de: 'Ihr Urlaubsantrag wurde nicht angenommen. Die Tage stehen wieder auf Ihrem Konto.', en: 'Your request for leave was not accepted. The days are back on your balance.',
    },
  },
  cancelled: {
    subject: { fr: 'Votre congé est annulé', nl: 'Uw verlof is geannuleerd', de: 'Ihr Urlaub ist storniert', en: 'Your leave is cancelled' },
    text: {
      fr: 'Votre congé a été annulé. Les jours sont revenus à votre solde.', nl: 'Uw verlof werd geannuleerd. De dagen staan weer op uw saldo.',
      de: 'Ihr Urlaub wurde storniert. Die Tage stehen wieder auf Ihrem Konto.', en: 'Your leave was cancelled. The days are back on your balance.',
    },
  },
} satisfies Record<string, Record<string, Translated>>
const own: Translated = { fr: 'Voir mes congés', nl: 'Mijn verlof bekijken', de: 'Meinen Urlaub ansehen', en: 'See my leave' }

const withdrawn = {
  subject: { fr: '{who} annule son congé', nl: '{who} annuleert verlof', de: '{who} storniert Urlaub', en: '{who} cancels leave' },
  text: { fr: '{who} a annulé un congé approuvé.', nl: '{who} heeft goedgekeurd verlof geannuleerd.', de: '{who} hat einen genehmigten Urlaub storniert.', en: '{who} has cancelled leave that was approved.' },
  button: { fr: 'Voir le calendrier', nl: 'Kalender bekijken', de: 'Kalender ansehen', en: 'See the calendar' },
} satisfies Record<string, Translated>

const fill = (text: Translated, language: Language, { employee }: LeaveMailFacts) => text[language].replace('{who}', () => employee)
const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text })
const greet = ({ name, language }: Reader) => paragraph(words.greeting[language].replace('{name}', () => name))
const quote = (text: string | null): MailBlock[] => (text === null ? [] : [{ kind: 'quote', text }])

function rows(language: Language, facts: LeaveMailFacts, who: boolean): MailBlock {
  return { kind: 'facts', rows: [
    ...(who ? [[words.who[language], facts.employee] as const] : []),
    [words.kind[language], facts.type_names[language]], [words.days[language], daysOfLeave(language, facts)], [words.cost[language], inDays(language, facts.half_days)],
  ] }
}

/** To whoever decides: somebody asks for leave. */
export const askedMail = (reader: Reader, facts: LeaveMailFacts): MailContent => ({
  subject: fill(asked.subject, reader.language, facts),
  blocks: [
    greet(reader), paragraph(fill(asked.text, reader.language, facts)), rows(reader.language, facts, true), ...quote(facts.note),
    { kind: 'button', text: asked.button[reader.language], href: '/admin/hr/approvals' },
  ],
})

/** To the employee: what became of it, with the reason if one was given. */
export const outcomeMail = (reader: Reader, facts: LeaveMailFacts, outcome: keyof typeof outcomes): MailContent => ({
  subject: outcomes[outcome].subject[reader.language],
  blocks: [
    greet(reader), paragraph(outcomes[outcome].text[reader.language]), rows(reader.language, facts, false), ...quote(facts.reason),
    { kind: 'button', text: own[reader.language], href: '/admin/hr/my-leave' },
  ],
})

/** To the manager: approved leave is not taken after all. */
export const withdrawnMail = (reader: Reader, facts: LeaveMailFacts): MailContent => ({
  subject: fill(withdrawn.subject, reader.language, facts),
  blocks: [
    greet(reader), paragraph(fill(withdrawn.text, reader.language, facts)), rows(reader.language, facts, true), ...quote(facts.reason),
    { kind: 'button', text: withdrawn.button[reader.language], href: '/admin/hr/calendar' },
  ],
})
