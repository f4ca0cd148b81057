import { Refusal } from '#kernel/refusal.ts'

export const otpRequired = new Refusal('auth/otp-required', 401, {
  fr: 'Saisissez le code à six chiffres de votre application d’authentification.', nl: 'Vul de code van zes cijfers van uw authenticatie-app in.',
  de: 'Geben Sie den sechsstelligen Code Ihrer Authentifizierungs-App ein.', en: 'Enter the six-digit code of your authenticator app.',
}).at('/otp')
export const otpWrong = new Refusal('auth/otp-invalid', 401, {
  fr: 'Ce code n’ouvre pas, ou a déjà servi : attendez le suivant, ou utilisez un code de secours.', nl: 'Deze code werkt niet of werd al gebruikt: wacht op de volgende of gebruik een herstelcode.',
  de: 'Dieser Code öffnet nicht oder wurde schon benutzt: warten Sie auf den nächsten oder nehmen Sie einen Wiederherstellungscode.', en: 'This code does not open, or was used already: wait for the next one, or use a recovery code.',
}).at('/otp')
export const otpLocked = new Refusal('auth/otp-locked', 429, {
  fr: 'Trop de codes erronés : réessayez dans un quart d’heure.', nl: 'Te veel verkeerde codes: probeer het over een kwartier opnieuw.',
  de: 'Zu viele falsche Codes: versuchen Sie es in einer Viertelstunde erneut.', en: 'Too many wrong codes: try again in a quarter of an hour.',
}).at('/otp')
export const otpAlreadyOn = new Refusal('auth/otp-already-on', 409, {
  fr: 'La double authentification est déjà active : désactivez-la avant de changer d’application.', nl: 'Tweestapsverificatie staat al aan: schakel ze uit voor u van app wisselt.',
  de: 'Die Zwei-Faktor-Anmeldung ist schon aktiv: schalten Sie sie aus, bevor Sie die App wechseln.', en: 'Two-step sign-in is already on: turn it off before you change the app.',
})
export const otpNotOn = new Refusal('auth/otp-not-on', 409, {
  fr: 'La double authentification n’est pas active : commencez par l’activer.', nl: 'Tweestapsverificatie staat niet aan: begin met ze in te schakelen.',
  de: 'Die Zwei-Faktor-Anmeldung ist nicht aktiv: schalten Sie sie zuerst ein.', en: 'Two-step sign-in is not on: begin by turning it on.',
})
