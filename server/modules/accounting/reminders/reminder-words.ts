import type { Translated } from '#kernel/language.ts'

/** What reminders say, in the tone that each of them has. */
export const words = {
  subject_1: { fr: 'Rappel : facture {number} échue le {due}', nl: 'Herinnering: factuur {number} verviel op {due}', de: 'Zahlungserinnerung: Rechnung {number}, fällig am {due}', en: 'Reminder: invoice {number} was due on {due}' },
  subject_2: { fr: 'Deuxième rappel : facture {number}', nl: 'Tweede herinnering: factuur {number}', de: 'Zweite Mahnung: Rechnung {number}', en: 'Second reminder: invoice {number}' },
  subject_3: { fr: 'Mise en demeure : facture {number}', nl: 'Ingebrekestelling: factuur {number}', de: 'Letzte Mahnung: Rechnung {number}', en: 'Formal notice: invoice {number}' },
  text_1: {
    fr: 'Sauf erreur de notre part, il reste {open} à payer sur notre facture {number} du {issued}, échue le {due}. Si votre paiement est en route, ne tenez pas compte de ce message.',
    nl: 'Tenzij we ons vergissen, staat van onze factuur {number} van {issued}, vervallen op {due}, nog {open} open. Is uw betaling onderweg, dan hoeft u niets meer te doen.',
    de: 'Wenn wir uns nicht irren, sind von unserer Rechnung {number} vom {issued}, fällig am {due}, noch {open} offen. Ist Ihre Zahlung unterwegs, ist diese Nachricht gegenstandslos.',
    en: 'Unless we are mistaken, {open} of our invoice {number} of {issued}, due on {due}, is still to be paid. If your payment is on its way, please disregard this message.',
  },
  text_2: {
    fr: 'Malgré notre rappel du {last}, il reste {open} à payer sur notre facture {number} du {issued}, échue le {due}.',
    nl: 'Ondanks onze herinnering van {last} staat van onze factuur {number} van {issued}, vervallen op {due}, nog {open} open.',
    de: 'Trotz unserer Erinnerung vom {last} sind von unserer Rechnung {number} vom {issued}, fällig am {due}, noch {open} offen.',
    en: 'Despite our reminder of {last}, {open} of our invoice {number} of {issued}, due on {due}, is still to be paid.',
  },
  text_3: {
    fr: 'Nos rappels sont restés sans suite. Nous vous mettons en demeure de payer ce qui reste dû sur notre facture {number} du {issued}, échue le {due}.',
    nl: 'Onze herinneringen bleven zonder gevolg. Wij stellen u in gebreke om te betalen wat op onze factuur {number} van {issued}, vervallen op {due}, openstaat.',
    de: 'Unsere Mahnungen blieben ohne Antwort. Wir fordern Sie auf, den offenen Betrag unserer Rechnung {number} vom {issued}, fällig am {due}, zu zahlen.',
    en: 'Our reminders remained without answer. We give you formal notice to pay what is still due on our invoice {number} of {issued}, due on {due}.',
  },
  about: { fr: 'Pour', nl: 'Voor', de: 'Für', en: 'For' },
  open: { fr: 'Reste à payer', nl: 'Nog te betalen', de: 'Offener Betrag', en: 'Still to be paid' },
  interest: { fr: 'Intérêts de retard', nl: 'Verwijlinteresten', de: 'Verzugszinsen', en: 'Interest for late payment' },
  lump_sum: { fr: 'Indemnité forfaitaire', nl: 'Forfaitaire vergoeding', de: 'Pauschale Entschädigung', en: 'Lump sum' },
  total: { fr: 'À payer', nl: 'Te betalen', de: 'Zu zahlen', en: 'To pay' },
  claim: { fr: 'Ce qui est demandé', nl: 'Wat wordt gevraagd', de: 'Was gefordert wird', en: 'What is asked' },
  by: {
    fr: 'Nous vous prions de payer au plus tard le {by}.', nl: 'Gelieve uiterlijk op {by} te betalen.', de: 'Bitte zahlen Sie bis spätestens {by}.', en: 'Please pay by {by} at the latest.',
  },
  follows_consumer: {
    fr: 'Ce premier rappel est gratuit. Sans paiement dans ce délai de quatorze jours, une indemnité forfaitaire de {lump} et des intérêts de retard pourront être demandés, comme prévu par nos conditions et le livre XIX du Code de droit économique.',
    nl: 'Deze eerste herinnering is gratis. Zonder betaling binnen deze termijn van veertien dagen kunnen een forfaitaire vergoeding van {lump} en verwijlinteresten gevraagd worden, zoals bepaald in onze voorwaarden en boek XIX van het Wetboek van economisch recht.',
    de: 'Diese erste Erinnerung ist kostenlos. Ohne Zahlung innerhalb dieser Frist von vierzehn Tagen können eine pauschale Entschädigung von {lump} und Verzugszinsen gefordert werden, wie in unseren Bedingungen und Buch XIX des Wirtschaftsgesetzbuches vorgesehen.',
    en: 'This first reminder is free of charge. Without payment within these fourteen days, a lump sum of {lump} and interest for late payment may be asked, as our terms and Book XIX of the Code of Economic Law provide.',
  },
  follows_free: {
    fr: 'Ce rappel est gratuit.', nl: 'Deze herinnering is gratis.', de: 'Diese Erinnerung ist kostenlos.', en: 'This reminder is free of charge.',
  },
  follows_business: {
    fr: 'Sans paiement dans ce délai, nous demanderons les intérêts de retard au taux légal et l’indemnité de {lump} que prévoit la loi du 2 août 2002.',
    nl: 'Zonder betaling binnen deze termijn vragen wij de wettelijke verwijlinteresten en de vergoeding van {lump} waarin de wet van 2 augustus 2002 voorziet.',
    de: 'Ohne Zahlung innerhalb dieser Frist fordern wir die gesetzlichen Verzugszinsen und die Entschädigung von {lump}, die das Gesetz vom 2. August 2002 vorsieht.',
    en: 'Without payment by then, we shall ask the statutory interest for late payment and the compensation of {lump} that the law of 2 August 2002 provides.',
  },
  follows_notice: {
    fr: 'Sans paiement à cette date, nous vous adresserons une mise en demeure.', nl: 'Zonder betaling op die datum volgt een ingebrekestelling.',
    de: 'Ohne Zahlung bis dahin folgt eine letzte Mahnung.', en: 'Without payment by that day, a formal notice follows.',
  },
  follows_collection: {
    fr: 'Sans paiement à cette date, nous confierons le dossier au recouvrement.', nl: 'Zonder betaling op die datum dragen wij het dossier over voor invordering.',
    de: 'Ohne Zahlung bis dahin übergeben wir die Sache dem Inkasso.', en: 'Without payment by that day, we hand the matter over for collection.',
  },
} satisfies Record<string, Translated>
