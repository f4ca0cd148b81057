import type { Language, Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'

export type TicketMailFacts = { language: Language, number: string, subject: string, requester_name: string, author_name: string, body: string, page: string, awaits_customer?: boolean }

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  open: { fr: 'Voir la demande', nl: 'De vraag bekijken', de: 'Anfrage ansehen', en: 'See the ticket' },
  answer_here: {
    fr: 'Vous pouvez répondre à ce message, ou écrire par le bouton ci-dessus.', nl: 'U kunt op dit bericht antwoorden, of schrijven via de knop hierboven.',
    de: 'Sie können auf diese Nachricht antworten oder über die Schaltfläche schreiben.', en: 'You can answer this message, or write by the button above.',
  },
  received_subject: { fr: '[{number}] Nous avons bien reçu : {subject}', nl: '[{number}] Goed ontvangen: {subject}', de: '[{number}] Eingegangen: {subject}', en: '[{number}] We have received: {subject}' },
  received: {
    fr: 'Nous avons bien reçu votre demande {number} et vous répondons dès que possible.', nl: 'We hebben uw vraag {number} goed ontvangen en antwoorden zo snel mogelijk.',
    de: 'Ihre Anfrage {number} ist bei uns eingegangen; wir antworten so bald wie möglich.', en: 'We have received your question {number} and will answer as soon as we can.',
  },
  answered: { fr: 'Voici notre réponse à votre demande {number}.', nl: 'Hier is ons antwoord op uw vraag {number}.', de: 'Hier ist unsere Antwort auf Ihre Anfrage {number}.', en: 'Here is our answer to your question {number}.' },
  asked: {
    fr: 'Pour avancer dans votre demande {number}, nous avons besoin de votre réponse.', nl: 'Om verder te gaan met uw vraag {number} hebben we uw antwoord nodig.',
    de: 'Um Ihre Anfrage {number} weiterzubearbeiten, brauchen wir Ihre Antwort.', en: 'To go on with your question {number}, we need your answer.',
  },
  closed_subject: { fr: '[{number}] Clôturée : {subject}', nl: '[{number}] Afgesloten: {subject}', de: '[{number}] Geschlossen: {subject}', en: '[{number}] Closed: {subject}' },
  closed: {
    fr: 'Votre demande {number} est clôturée. Si quelque chose reste en suspens, répondez simplement : elle sera rouverte.', nl: 'Uw vraag {number} is afgesloten. Blijft er iets open, antwoord dan gewoon: ze wordt heropend.',
    de: 'Ihre Anfrage {number} ist geschlossen. Ist noch etwas offen, antworten Sie einfach: sie wird wieder geöffnet.', en: 'Your question {number} is closed. If anything is still open, simply answer: it will be reopened.',
  },
  staff_opened: { fr: 'Nouvelle demande {number} de {name}.', nl: 'Nieuwe vraag {number} van {name}.', de: 'Neue Anfrage {number} von {name}.', en: 'New ticket {number} from {name}.' },
  staff_written: { fr: '{name} a écrit dans la demande {number}.', nl: '{name} schreef in vraag {number}.', de: '{name} hat in der Anfrage {number} geschrieben.', en: '{name} wrote in ticket {number}.' },
  staff_note: {
    fr: 'Répondez dans l’administration : une réponse à ce message n’arrive pas au client.', nl: 'Antwoord in de administratie: een antwoord op dit bericht bereikt de klant niet.',
    de: 'Antworten Sie in der Verwaltung: eine Antwort auf diese Nachricht erreicht den Kunden nicht.', en: 'Answer in the administration: an answer to this message does not reach the customer.',
  },
} satisfies Record<string, Translated>

const fill = (text: string, facts: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')

/** To the customer: we have it. */
export const receivedMail = ({ language, number, subject, requester_name, body, page }: TicketMailFacts): MailContent => ({
  subject: fill(words.received_subject[language], { number, subject }),
  blocks: [
    { kind: 'paragraph', text: fill(words.greeting[language], { name: requester_name }) }, { kind: 'paragraph', text: fill(words.received[language], { number }) },
    { kind: 'quote', text: body }, { kind: 'button', text: words.open[language], href: page }, { kind: 'note', text: words.answer_here[language] },
  ],
})

/** To the customer: what we answer. */
export const answerMail = ({ language, number, subject, requester_name, author_name, body, page, awaits_customer }: TicketMailFacts): MailContent => ({
  subject: `Re: [${number}] ${subject}`,
  blocks: [
    { kind: 'paragraph', text: fill(words.greeting[language], { name: requester_name }) }, { kind: 'paragraph', text: fill(words[awaits_customer ? 'asked' : 'answered'][language], { number }) },
    { kind: 'quote', text: body, by: author_name }, { kind: 'button', text: words.open[language], href: page }, { kind: 'note', text: words.answer_here[language] },
  ],
})

/** To the customer: we think it is done. */
export const closedMail = ({ language, number, subject, requester_name, page }: TicketMailFacts): MailContent => ({
  subject: fill(words.closed_subject[language], { number, subject }),
  blocks: [{ kind: 'paragraph', text: fill(words.greeting[language], { name: requester_name }) }, { kind: 'paragraph', text: fill(words.closed[language], { number }) }, { kind: 'button', text: words.open[language], href: page }],
})

/** To whoever answers it. */
export const staffMail = ({ language, number, subject, requester_name, body, page }: TicketMailFacts, occasion: 'opened' | 'written'): MailContent => ({
  subject: `[${number}] ${subject}`,
  blocks: [
    { kind: 'paragraph', text: fill(words[`staff_${occasion}`][language], { number, name: requester_name }) }, { kind: 'quote', text: body, by: requester_name },
    { kind: 'button', text: words.open[language], href: page }, { kind: 'note', text: words.staff_note[language] },
  ],
})
