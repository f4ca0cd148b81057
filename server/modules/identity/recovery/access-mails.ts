import type { Language, Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'

type Reader = { name: string, language: Language }
const greeting: Translated = { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' }
const greet = ({ name, language }: Reader) => ({ kind: 'paragraph', text: greeting[language].replace('{name}', () => name) }) as const

const invitation = {
  subject: { fr: 'Un compte est ouvert pour vous', nl: 'Er is een account voor u geopend', de: 'Ein Konto wurde für Sie eröffnet', en: 'An account was opened for you' },
  text: {
    fr: 'Un compte vient d’être ouvert à votre nom. Choisissez votre mot de passe pour commencer ; vous vous connecterez avec cette adresse.', nl: 'Er werd zonet een account op uw naam geopend. Kies uw wachtwoord om te beginnen; u meldt zich aan met dit adres.',
    de: 'Soeben wurde ein Konto auf Ihren Namen eröffnet. Wählen Sie Ihr Passwort, um zu beginnen; Sie melden sich mit dieser Adresse an.', en: 'An account has just been opened in your name. Choose your password to begin; you will sign in with this address.',
  },
  button: { fr: 'Choisir mon mot de passe', nl: 'Mijn wachtwoord kiezen', de: 'Mein Passwort wählen', en: 'Choose my password' },
  note: {
    fr: 'Le lien est valable trois jours et sert une fois. Ensuite, « mot de passe oublié » vous en envoie un autre.', nl: 'De link is drie dagen geldig en werkt één keer. Daarna stuurt “wachtwoord vergeten” u een andere.',
    de: 'Der Link gilt drei Tage und einmal. Danach schickt Ihnen „Passwort vergessen“ einen neuen.', en: 'The link is good for three days and works once. After that, “forgotten password” sends you another.',
  },
} satisfies Record<string, Translated>

/** Staff opened an account; its owner chooses the password. */
export function invitationMail(facts: Reader & { token: string }): MailContent {
  const { language, token } = facts
  return {
    subject: invitation.subject[language],
    blocks: [
      greet(facts), { kind: 'paragraph', text: invitation.text[language] },
      { kind: 'button', text: invitation.button[language], href: `/${language}/password/reset#${token}`, secret: true },
      { kind: 'note', text: invitation.note[language] },
    ],
  }
}

const secondFactor = {
  on: {
    subject: { fr: 'La double authentification est active', nl: 'Tweestapsverificatie staat aan', de: 'Die Zwei-Faktor-Anmeldung ist aktiv', en: 'Two-step sign-in is on' },
    text: {
      fr: 'La connexion à votre compte demande désormais un code de votre application. Si ce n’était pas vous, répondez tout de suite à ce message.', nl: 'Bij het aanmelden wordt voortaan een code van uw app gevraagd. Was u het niet, antwoord dan meteen op dit bericht.',
      de: 'Die Anmeldung verlangt ab jetzt einen Code Ihrer App. Waren Sie es nicht, antworten Sie sofort auf diese Nachricht.', en: 'Signing in to your account now asks for a code of your app. If it was not you, answer this message at once.',
    },
  },
  off: {
    subject: { fr: 'La double authentification est désactivée', nl: 'Tweestapsverificatie staat uit', de: 'Die Zwei-Faktor-Anmeldung ist ausgeschaltet', en: 'Two-step sign-in is off' },
    text: {
      fr: 'Votre mot de passe suffit de nouveau pour se connecter à votre compte. Si ni vous ni un administrateur à votre demande ne l’avez voulu, répondez tout de suite à ce message.', nl: 'Uw wachtwoord volstaat opnieuw om u aan te melden. Hebt noch u, noch een beheerder op uw vraag dit gewild, antwoord dan meteen op dit bericht.',
      de: 'Ihr Passwort genügt wieder für die Anmeldung. Haben weder Sie noch auf Ihren Wunsch ein Administrator dies gewollt, antworten Sie sofort auf diese Nachricht.', en: 'Your password is again enough to sign in to your account. If neither you nor an administrator at your request wanted this, answer this message at once.',
    },
  },
} satisfies Record<string, Record<string, Translated>>

/** Whoever owns the account learns that its second lock was put on or taken off. */
export const secondFactorMail = (facts: Reader & { now: 'on' | 'off' }): MailContent =>
  ({ subject: secondFactor[facts.now].subject[facts.language], blocks: [greet(facts), { kind: 'paragraph', text: secondFactor[facts.now].text[facts.language] }] })
