import type { Language, Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'

const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  write: { fr: 'Donner mon avis', nl: 'Mijn mening geven', de: 'Bewertung schreiben', en: 'Write a review' },
  once: {
    fr: 'Ce lien sert à cela seulement. Nous ne vous le demandons qu’une fois.', nl: 'Deze link dient alleen hiervoor. We vragen het u maar één keer.',
    de: 'Dieser Link dient nur dazu. Wir fragen Sie nur einmal.', en: 'This link is for that only. We ask you just once.',
  },
  checked: {
    fr: 'Chaque avis est lu avant d’être publié, sans que sa note soit visible ; les avis sévères sont publiés comme les autres.', nl: 'Elke beoordeling wordt gelezen voor publicatie, zonder dat de score zichtbaar is; strenge beoordelingen worden net zo goed gepubliceerd.',
    de: 'Jede Bewertung wird vor der Veröffentlichung gelesen, ohne dass die Sterne sichtbar sind; strenge Bewertungen erscheinen wie alle anderen.', en: 'Every review is read before it is published, without its stars being shown; severe ones are published like the others.',
  },
  no_more: { fr: 'Ne plus recevoir d’invitation', nl: 'Geen uitnodigingen meer ontvangen', de: 'Keine Einladungen mehr erhalten', en: 'Receive no more invitations' },
  reason: { fr: 'Motif', nl: 'Reden', de: 'Grund', en: 'Reason' },
  see: { fr: 'Voir la page', nl: 'De pagina bekijken', de: 'Seite ansehen', en: 'See the page' },
  contest: {
    fr: 'Si vous n’êtes pas d’accord, répondez à ce message : une autre personne relira votre avis.', nl: 'Bent u het er niet mee eens, beantwoord dan dit bericht: iemand anders herleest uw beoordeling.',
    de: 'Wenn Sie nicht einverstanden sind, antworten Sie auf diese Nachricht: jemand anderes liest Ihre Bewertung noch einmal.', en: 'If you disagree, answer this message: somebody else will read your review again.',
  },
} satisfies Record<string, Translated>

const invited: Readonly<Record<'order' | 'appointment', { subject: Translated, opening: Translated }>> = {
  order: {
    subject: { fr: 'Êtes-vous content de vos achats ?', nl: 'Bent u tevreden over uw aankopen?', de: 'Sind Sie mit Ihrem Einkauf zufrieden?', en: 'Are you happy with your purchases?' },
    opening: {
      fr: 'Vous avez reçu vos achats il y a quelques jours : {what}. Votre avis aide les suivants à choisir.', nl: 'U ontving uw aankopen enkele dagen geleden: {what}. Uw mening helpt anderen kiezen.',
      de: 'Vor einigen Tagen haben Sie Ihren Einkauf erhalten: {what}. Ihre Meinung hilft anderen bei der Wahl.', en: 'You received your purchases a few days ago: {what}. Your opinion helps others to choose.',
    },
  },
  appointment: {
    subject: { fr: 'Comment s’est passé votre rendez-vous ?', nl: 'Hoe verliep uw afspraak?', de: 'Wie war Ihr Termin?', en: 'How was your appointment?' },
    opening: {
      fr: 'Vous étiez chez nous il y a quelques jours : {what}. Votre avis aide les suivants à choisir.', nl: 'U was enkele dagen geleden bij ons: {what}. Uw mening helpt anderen kiezen.',
      de: 'Vor einigen Tagen waren Sie bei uns: {what}. Ihre Meinung hilft anderen bei der Wahl.', en: 'You were with us a few days ago: {what}. Your opinion helps others to choose.',
    },
  },
}

const decided: Readonly<Record<'publish' | 'refuse' | 'remove', { subject: Translated, opening: Translated }>> = {
  publish: {
    subject: { fr: 'Votre avis est publié', nl: 'Uw beoordeling is gepubliceerd', de: 'Ihre Bewertung ist veröffentlicht', en: 'Your review is published' },
    opening: { fr: 'Votre avis sur « {what} » est publié. Merci.', nl: 'Uw beoordeling van „{what}” is gepubliceerd. Dank u.', de: 'Ihre Bewertung von „{what}“ ist veröffentlicht. Vielen Dank.', en: 'Your review of “{what}” is published. Thank you.' },
  },
  refuse: {
    subject: { fr: 'Votre avis n’est pas publié', nl: 'Uw beoordeling wordt niet gepubliceerd', de: 'Ihre Bewertung wird nicht veröffentlicht', en: 'Your review is not published' },
    opening: { fr: 'Nous ne pouvons pas publier votre avis sur « {what} ».', nl: 'We kunnen uw beoordeling van „{what}” niet publiceren.', de: 'Wir können Ihre Bewertung von „{what}“ nicht veröffentlichen.', en: 'We cannot publish your review of “{what}”.' },
  },
  remove: {
    subject: { fr: 'Votre avis est retiré', nl: 'Uw beoordeling is verwijderd', de: 'Ihre Bewertung wurde entfernt', en: 'Your review is removed' },
    opening: { fr: 'Nous avons retiré votre avis sur « {what} ».', nl: 'We hebben uw beoordeling van „{what}” verwijderd.', de: 'Wir haben Ihre Bewertung von „{what}“ entfernt.', en: 'We have removed your review of “{what}”.' },
  },
}

type Reader = { name: string, language: Language, what: string }

/** Asks for a review; the button opens that and nothing else, the link at the foot ends such mails. */
export function invitationMail({ name, language, what }: Reader, kind: 'order' | 'appointment', { page, farewell }: { page: string, farewell: string }): MailContent {
  return {
    subject: invited[kind].subject[language],
    blocks: [
      { kind: 'paragraph', text: fill(words.greeting[language], { name }) },
      { kind: 'paragraph', text: fill(invited[kind].opening[language], { what }) },
      { kind: 'button', text: words.write[language], href: page },
      { kind: 'note', text: `${words.checked[language]} ${words.once[language]}` },
      { kind: 'button', text: words.no_more[language], href: farewell, quiet: true },
    ],
  }
}

/** Tells its author what became of a review, and why. */
export function decisionMail({ name, language, what }: Reader, decision: keyof typeof decided, reason: string | null, page: string): MailContent {
  return {
    subject: decided[decision].subject[language],
    blocks: [
      { kind: 'paragraph', text: fill(words.greeting[language], { name }) },
      { kind: 'paragraph', text: fill(decided[decision].opening[language], { what }) },
      ...(reason === null ? [] : [{ kind: 'facts' as const, rows: [[words.reason[language], reason] as [string, string]] }]),
      decision === 'publish' ? { kind: 'button', text: words.see[language], href: page } : { kind: 'note', text: words.contest[language] },
    ],
  }
}

const fill = (text: string, places: Readonly<Record<string, string>>) => text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')
