import type { Language, Translated } from '#kernel/language.ts'
import type { MailContent } from '#platform/mail/mail.ts'

export type AccountFacts = { name: string, language: Language, token: string }

const greeting: Translated = { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' }
const greet = ({ name, language }: Pick<AccountFacts, 'name' | 'language'>) => ({ kind: 'paragraph', text: greeting[language].replace('{name}', () => name) }) as const

const welcome = {
  subject: { fr: 'Votre compte est ouvert', nl: 'Uw account is geopend', de: 'Ihr Konto ist eröffnet', en: 'Your account is open' },
  text: {
    fr: 'Votre compte garde vos commandes et vos factures au même endroit. Confirmez que cette adresse est bien la vôtre :', nl: 'Uw account bewaart uw bestellingen en facturen op één plaats. Bevestig dat dit adres van u is:',
    de: 'Ihr Konto bewahrt Ihre Bestellungen und Rechnungen an einem Ort. Bestätigen Sie, dass diese Adresse Ihnen gehört:', en: 'Your account keeps your orders and invoices in one place. Confirm that this address is yours:',
  },
  button: { fr: 'Confirmer mon adresse', nl: 'Mijn adres bevestigen', de: 'Meine Adresse bestätigen', en: 'Confirm my address' },
  note: {
    fr: 'Le lien est valable sept jours et sert une fois. Si vous n’avez pas ouvert de compte, ignorez ce message.', nl: 'De link is zeven dagen geldig en werkt één keer. Hebt u geen account geopend, negeer dan dit bericht.',
    de: 'Der Link gilt sieben Tage und einmal. Haben Sie kein Konto eröffnet, beachten Sie diese Nachricht nicht.', en: 'The link is good for seven days and works once. If you did not open an account, ignore this message.',
  },
} satisfies Record<string, Translated>

/** The account is open; the address is proved by its button. */
export function welcomeMail(facts: AccountFacts): MailContent {
  const { language, token } = facts
  return {
    subject: welcome.subject[language],
    blocks: [
      greet(facts), { kind: 'paragraph', text: welcome.text[language] },
      // after #, so that the secret never reaches a server's log
      { kind: 'button', text: welcome.button[language], href: `/${language}/email/verify#${token}`, secret: true },
      { kind: 'note', text: welcome.note[language] },
    ],
  }
}

const forgotten = {
  subject: { fr: 'Choisir un nouveau mot de passe', nl: 'Een nieuw wachtwoord kiezen', de: 'Ein neues Passwort wählen', en: 'Choose a new password' },
  text: {
    fr: 'Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte.', nl: 'Iemand, wellicht uzelf, vroeg een nieuw wachtwoord voor uw account.',
    de: 'Jemand, vermutlich Sie selbst, hat ein neues Passwort für Ihr Konto angefordert.', en: 'Somebody, probably you, asked for a new password for your account.',
  },
  button: { fr: 'Choisir un mot de passe', nl: 'Een wachtwoord kiezen', de: 'Passwort wählen', en: 'Choose a password' },
  note: {
    fr: 'Le lien est valable une heure et sert une fois. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.', nl: 'De link is één uur geldig en werkt één keer. Hebt u niets gevraagd, negeer dan dit bericht: uw wachtwoord blijft hetzelfde.',
    de: 'Der Link gilt eine Stunde und einmal. Haben Sie nichts angefordert, beachten Sie diese Nachricht nicht: Ihr Passwort bleibt dasselbe.', en: 'The link is good for one hour and works once. If you asked for nothing, ignore this message: your password stays the same.',
  },
} satisfies Record<string, Translated>

/** The way back in for whoever reads this address. */
export function forgottenMail(facts: AccountFacts): MailContent {
  const { language, token } = facts
  return {
    subject: forgotten.subject[language],
    blocks: [
      greet(facts), { kind: 'paragraph', text: forgotten.text[language] },
      { kind: 'button', text: forgotten.button[language], href: `/${language}/password/reset#${token}`, secret: true },
      { kind: 'note', text: forgotten.note[language] },
    ],
  }
}

const changed = {
  subject: { fr: 'Votre mot de passe a été changé', nl: 'Uw wachtwoord werd gewijzigd', de: 'Ihr Passwort wurde geändert', en: 'Your password was changed' },
  text: {
    fr: 'Le mot de passe de votre compte vient d’être changé, et les autres sessions ouvertes ont été fermées. Si ce n’était pas vous, répondez tout de suite à ce message.',
    nl: 'Het wachtwoord van uw account werd zonet gewijzigd, en de andere open sessies werden afgesloten. Was u het niet, antwoord dan meteen op dit bericht.',
    de: 'Das Passwort Ihres Kontos wurde soeben geändert, und die anderen offenen Sitzungen wurden beendet. Waren Sie es nicht, antworten Sie sofort auf diese Nachricht.',
    en: 'The password of your account has just been changed, and the other open sessions were ended. If it was not you, answer this message at once.',
  },
} satisfies Record<string, Translated>

/** Whoever owns the address learns that the lock was changed. */
export const passwordChangedMail = (facts: Pick<AccountFacts, 'name' | 'language'>): MailContent =>
  ({ subject: changed.subject[facts.language], blocks: [greet(facts), { kind: 'paragraph', text: changed.text[facts.language] }] })
