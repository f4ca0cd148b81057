import type { Translated } from '#kernel/language.ts'

/** What mails about subscriptions say. */
export const words = {
  greeting: { fr: 'Bonjour {name},', nl: 'Beste {name},', de: 'Guten Tag {name},', en: 'Dear {name},' },
  started_subject: { fr: '{service} : votre abonnement a commencé', nl: '{service}: uw abonnement is begonnen', de: '{service}: Ihr Abonnement hat begonnen', en: '{service}: your subscription has begun' },
  started: {
    fr: 'Votre abonnement a commencé. Il se renouvelle {every}, jusqu’à ce que vous l’annuliez.', nl: 'Uw abonnement is begonnen. Het wordt {every} verlengd, tot u het opzegt.',
    de: 'Ihr Abonnement hat begonnen. Es verlängert sich {every}, bis Sie es kündigen.', en: 'Your subscription has begun. It renews {every}, until you cancel it.',
  },
  invoiced_subject: { fr: '{service} : facture {invoice}', nl: '{service}: factuur {invoice}', de: '{service}: Rechnung {invoice}', en: '{service}: invoice {invoice}' },
  invoiced: {
    fr: 'Votre abonnement est renouvelé. Voici la facture de la nouvelle période.', nl: 'Uw abonnement is verlengd. Hierbij de factuur van de nieuwe periode.',
    de: 'Ihr Abonnement ist verlängert. Hier ist die Rechnung des neuen Zeitraums.', en: 'Your subscription is renewed. Here is the invoice of the new period.',
  },
  charged: {
    fr: 'Votre abonnement est renouvelé et payé par le moyen que vous avez enregistré : vous n’avez rien à faire.', nl: 'Uw abonnement is verlengd en betaald met de betaalwijze die u hebt bewaard: u hoeft niets te doen.',
    de: 'Ihr Abonnement ist verlängert und auf dem von Ihnen gespeicherten Weg bezahlt: Sie müssen nichts tun.', en: 'Your subscription is renewed and paid in the way you saved: there is nothing for you to do.',
  },
  failed_subject: { fr: '{service} : paiement refusé', nl: '{service}: betaling geweigerd', de: '{service}: Zahlung abgelehnt', en: '{service}: payment refused' },
  failed_again: {
    fr: 'Votre banque a refusé le paiement de la nouvelle période. Nous réessayons le {day} ; vous pouvez aussi payer dès maintenant, avec une autre carte.',
    nl: 'Uw bank heeft de betaling van de nieuwe periode geweigerd. We proberen opnieuw op {day}; u kunt ook nu betalen, met een andere kaart.',
    de: 'Ihre Bank hat die Zahlung des neuen Zeitraums abgelehnt. Wir versuchen es am {day} erneut; Sie können auch jetzt zahlen, mit einer anderen Karte.',
    en: 'Your bank refused the payment of the new period. We try again on {day}; you can also pay now, with another card.',
  },
  failed_last: {
    fr: 'Le paiement de la dernière période ne nous est pas parvenu. Rien de nouveau n’est facturé tant qu’elle n’est pas payée.',
    nl: 'De betaling van de laatste periode is niet aangekomen. Zolang die niet betaald is, rekenen we niets nieuws aan.',
    de: 'Die Zahlung des letzten Zeitraums ist nicht eingegangen. Solange sie fehlt, wird nichts Neues berechnet.',
    en: 'The payment of the last period has not reached us. Nothing new is billed while it is missing.',
  },
  unpaid_subject: { fr: '{service} : une période n’est pas payée', nl: '{service}: een periode is niet betaald', de: '{service}: ein Zeitraum ist nicht bezahlt', en: '{service}: a period is not paid' },
  cancelled_subject: { fr: '{service} : abonnement annulé', nl: '{service}: abonnement opgezegd', de: '{service}: Abonnement gekündigt', en: '{service}: subscription cancelled' },
  cancelled: {
    fr: 'Votre abonnement est annulé. Il court encore jusqu’au {day} ; plus rien ne sera facturé.', nl: 'Uw abonnement is opgezegd. Het loopt nog tot en met {day}; er wordt niets meer aangerekend.',
    de: 'Ihr Abonnement ist gekündigt. Es läuft noch bis {day}; es wird nichts mehr berechnet.', en: 'Your subscription is cancelled. It runs until {day}; nothing more will be billed.',
  },
  ended: {
    fr: 'Votre abonnement a pris fin ; plus rien ne sera facturé.', nl: 'Uw abonnement is beëindigd; er wordt niets meer aangerekend.',
    de: 'Ihr Abonnement ist beendet; es wird nichts mehr berechnet.', en: 'Your subscription has ended; nothing more will be billed.',
  },
  period: { fr: 'Période', nl: 'Periode', de: 'Zeitraum', en: 'Period' },
  amount: { fr: 'Montant TVAC', nl: 'Bedrag incl. btw', de: 'Betrag inkl. MwSt.', en: 'Amount incl. VAT' },
  next: { fr: 'Prochaine période', nl: 'Volgende periode', de: 'Nächster Zeitraum', en: 'Next period' },
  due: { fr: 'À payer au plus tard le', nl: 'Te betalen uiterlijk op', de: 'Zu zahlen bis spätestens', en: 'To be paid by' },
  beneficiary: { fr: 'Bénéficiaire', nl: 'Begunstigde', de: 'Empfänger', en: 'Beneficiary' },
  communication: { fr: 'Communication structurée', nl: 'Gestructureerde mededeling', de: 'Strukturierte Mitteilung', en: 'Structured communication' },
  pay: { fr: 'Payer maintenant', nl: 'Nu betalen', de: 'Jetzt bezahlen', en: 'Pay now' },
  look_after: { fr: 'Gérer l’abonnement', nl: 'Het abonnement beheren', de: 'Abonnement verwalten', en: 'Manage the subscription' },
  invoice: { fr: 'Facture {number} (PDF)', nl: 'Factuur {number} (PDF)', de: 'Rechnung {number} (PDF)', en: 'Invoice {number} (PDF)' },
} satisfies Record<string, Translated>
