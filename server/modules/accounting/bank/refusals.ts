import { Refusal } from '#kernel/refusal.ts'

export const notOurAccount = new Refusal('accounting/not-our-bank-account', 422, {
  fr: 'Le fichier contient un extrait du compte {account}, qui n’est pas celui de l’entreprise. Rien n’a été importé.',
  nl: 'Het bestand bevat een uittreksel van rekening {account}, die niet van de onderneming is. Er werd niets ingevoerd.',
  de: 'Die Datei enthält einen Auszug des Kontos {account}, das nicht das des Unternehmens ist. Nichts wurde importiert.',
  en: 'The file holds a statement of account {account}, which is not the company’s. Nothing was imported.',
})
export const notInEuro = new Refusal('accounting/bank-statement-not-in-euro', 422, {
  fr: 'L’extrait {sequence} est en {currency} ou compte des fractions de cent : seuls les extraits en euros sont importés. Rien n’a été importé.',
  nl: 'Uittreksel {sequence} is in {currency} of telt breuken van een cent: alleen uittreksels in euro worden ingevoerd. Er werd niets ingevoerd.',
  de: 'Auszug {sequence} lautet auf {currency} oder enthält Bruchteile eines Cents: nur Auszüge in Euro werden importiert. Nichts wurde importiert.',
  en: 'Statement {sequence} is in {currency} or counts fractions of a cent: only statements in euro are imported. Nothing was imported.',
})
export const statementDiffers = new Refusal('accounting/bank-statement-differs', 409, {
  fr: 'L’extrait {sequence} de {year} est déjà importé, avec un autre contenu. Rien n’a été importé : demandez à la banque lequel est le bon.',
  nl: 'Uittreksel {sequence} van {year} is al ingevoerd, met een andere inhoud. Er werd niets ingevoerd: vraag de bank welk het juiste is.',
  de: 'Auszug {sequence} von {year} ist schon importiert, mit anderem Inhalt. Nichts wurde importiert: fragen Sie die Bank, welcher der richtige ist.',
  en: 'Statement {sequence} of {year} is already imported, with other content. Nothing was imported: ask the bank which one is right.',
})
export const statementGap = new Refusal('accounting/bank-statement-gap', 409, {
  fr: 'Un extrait manque avant le {sequence} du {day} : son ancien solde est {opening}, le dernier solde connu {closing}. Importez d’abord l’extrait manquant, ou confirmez que vous continuez sans lui.',
  nl: 'Er ontbreekt een uittreksel vóór nummer {sequence} van {day}: het oude saldo is {opening}, het laatst bekende saldo {closing}. Voer eerst het ontbrekende uittreksel in, of bevestig dat u zonder verdergaat.',
  de: 'Vor Auszug {sequence} vom {day} fehlt einer: sein alter Saldo ist {opening}, der letzte bekannte Saldo {closing}. Importieren Sie zuerst den fehlenden Auszug, oder bestätigen Sie, dass Sie ohne ihn fortfahren.',
  en: 'A statement is missing before number {sequence} of {day}: its old balance is {opening}, the last known balance {closing}. Import the missing statement first, or confirm that you go on without it.',
})
export const unknownStatement = new Refusal('accounting/unknown-bank-statement', 404, {
  fr: 'Cet extrait n’existe pas.', nl: 'Dit uittreksel bestaat niet.', de: 'Diesen Auszug gibt es nicht.', en: 'This statement does not exist.',
})
export const unknownBankLine = new Refusal('accounting/unknown-bank-line', 404, {
  fr: 'Cette ligne d’extrait n’existe pas.', nl: 'Deze uittrekselregel bestaat niet.', de: 'Diese Auszugszeile gibt es nicht.', en: 'This statement line does not exist.',
})
export const lineMatchedTooMuch = new Refusal('accounting/bank-line-matched-too-much', 409, {
  fr: 'Le montant dépasse ce qui reste à rapprocher sur cette ligne : quelqu’un l’a peut-être rapprochée entre-temps.',
  nl: 'Het bedrag is hoger dan wat op deze regel nog af te punten is: misschien puntte iemand ze intussen af.',
  de: 'Der Betrag übersteigt, was auf dieser Zeile noch abzugleichen ist: vielleicht hat sie inzwischen jemand abgeglichen.',
  en: 'The amount is more than what is left to match on this line: somebody may have matched it in the meantime.',
})
export const entryDoesNotFit = new Refusal('accounting/entry-does-not-fit-bank-line', 422, {
  fr: 'Cette écriture ne mouvemente pas le compte bancaire de ce montant.',
  nl: 'Deze boeking beweegt de bankrekening niet voor dit bedrag.',
  de: 'Diese Buchung bewegt das Bankkonto nicht um diesen Betrag.',
  en: 'This entry does not move the bank account by this amount.',
})
export const entryAlreadyMatched = new Refusal('accounting/entry-already-matched', 409, {
  fr: 'Cette écriture est déjà rapprochée d’une ligne d’extrait, ou extournée.',
  nl: 'Deze boeking is al afgepunt met een uittrekselregel, of tegengeboekt.',
  de: 'Diese Buchung ist schon mit einer Auszugszeile abgeglichen oder storniert.',
  en: 'This entry is already matched with a statement line, or reversed.',
})
export const accountNeedsPartner = new Refusal('accounting/account-needs-partner', 422, {
  fr: 'Sur ce compte, chaque montant appartient à un tiers : rapprochez la ligne d’un client ou d’un fournisseur.',
  nl: 'Op deze rekening hoort elk bedrag bij een derde: punt de regel af met een klant of leverancier.',
  de: 'Auf diesem Konto gehört jeder Betrag einem Dritten: gleichen Sie die Zeile mit einem Kunden oder Lieferanten ab.',
  en: 'On this account every amount belongs to a partner: match the line with a customer or supplier.',
}).at('/account')
export const nothingAwaited = new Refusal('accounting/nothing-awaits-transfer', 409, {
  fr: 'Plus rien n’attend ce virement, ou son montant ne suffit pas.',
  nl: 'Niets wacht nog op deze overschrijving, of het bedrag volstaat niet.',
  de: 'Nichts wartet mehr auf diese Überweisung, oder der Betrag reicht nicht.',
  en: 'Nothing waits for this transfer any more, or its amount is not enough.',
})
export const nothingMatched = new Refusal('accounting/bank-line-not-matched', 409, {
  fr: 'Cette ligne n’est rapprochée de rien.', nl: 'Deze regel is met niets afgepunt.', de: 'Diese Zeile ist mit nichts abgeglichen.', en: 'This line is matched with nothing.',
})
export const fileTooLarge = new Refusal('accounting/bank-file-too-large', 413, {
  fr: 'Ce fichier dépasse cinq mégaoctets : demandez à la banque des fichiers plus courts.',
  nl: 'Dit bestand is groter dan vijf megabyte: vraag de bank kortere bestanden.',
  de: 'Diese Datei ist größer als fünf Megabyte: bitten Sie die Bank um kürzere Dateien.',
  en: 'This file is larger than five megabytes: ask the bank for shorter files.',
})

/** What the database refuses, in words. */
export const bankRefusals = {
  bank_lines_open: lineMatchedTooMuch,
  bank_matches_fit: entryDoesNotFit,
  bank_matches_one_per_entry: entryAlreadyMatched,
}
