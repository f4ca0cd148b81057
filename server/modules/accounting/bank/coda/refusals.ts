import type { Translated } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'

const MOST_SHOWN = 24

/** A field that cannot be read: says on which line, and what stands there. */
export const codaUnreadable = (line: number, field: Translated, found: string): Refusal =>
  new Refusal('accounting/coda-unreadable', 422, {
    fr: `Ligne {line} du fichier CODA : le champ « ${field.fr} » ne peut être lu (« {found} »). Rien n’a été importé.`,
    nl: `Regel {line} van het CODA-bestand: het veld ‘${field.nl}’ is onleesbaar (‘{found}’). Er werd niets ingevoerd.`,
    de: `Zeile {line} der CODA-Datei: das Feld „${field.de}“ ist nicht lesbar („{found}“). Nichts wurde importiert.`,
    en: `Line {line} of the CODA file: the field ‘${field.en}’ cannot be read (‘{found}’). Nothing was imported.`,
  }, { line, found: found.slice(0, MOST_SHOWN) })

/** Totals that do not agree with what they sum up. */
export const codaDiffers = (line: number, field: Translated, stated: string, computed: string): Refusal =>
  new Refusal('accounting/coda-does-not-add-up', 422, {
    fr: `Ligne {line} du fichier CODA : le champ « ${field.fr} » indique {stated}, les mouvements donnent {computed}. Rien n’a été importé : demandez à nouveau le fichier à la banque.`,
    nl: `Regel {line} van het CODA-bestand: het veld ‘${field.nl}’ zegt {stated}, de bewegingen geven {computed}. Er werd niets ingevoerd: vraag het bestand opnieuw aan de bank.`,
    de: `Zeile {line} der CODA-Datei: das Feld „${field.de}“ sagt {stated}, die Umsätze ergeben {computed}. Nichts wurde importiert: fordern Sie die Datei neu bei der Bank an.`,
    en: `Line {line} of the CODA file: the field ‘${field.en}’ says {stated}, the movements give {computed}. Nothing was imported: ask the bank for the file again.`,
  }, { line, stated, computed })

export const notCoda = new Refusal('accounting/not-a-coda-file', 422, {
  fr: 'Ce fichier n’est pas un fichier CODA : choisissez celui que votre banque propose sous ce nom.',
  nl: 'Dit is geen CODA-bestand: kies het bestand dat uw bank onder die naam aanbiedt.',
  de: 'Das ist keine CODA-Datei: wählen Sie die Datei, die Ihre Bank unter diesem Namen anbietet.',
  en: 'This is not a CODA file: choose the one that your bank offers under that name.',
})
export const wrongLength = new Refusal('accounting/coda-line-length', 422, {
  fr: 'Ligne {line} du fichier CODA : {length} caractères au lieu de 128. Rien n’a été importé.',
  nl: 'Regel {line} van het CODA-bestand: {length} tekens in plaats van 128. Er werd niets ingevoerd.',
  de: 'Zeile {line} der CODA-Datei: {length} Zeichen statt 128. Nichts wurde importiert.',
  en: 'Line {line} of the CODA file: {length} characters instead of 128. Nothing was imported.',
})
export const outOfOrder = new Refusal('accounting/coda-out-of-order', 422, {
  fr: 'Ligne {line} du fichier CODA : l’enregistrement « {found} » n’est pas attendu ici. Rien n’a été importé.',
  nl: 'Regel {line} van het CODA-bestand: record ‘{found}’ wordt hier niet verwacht. Er werd niets ingevoerd.',
  de: 'Zeile {line} der CODA-Datei: der Satz „{found}“ wird hier nicht erwartet. Nichts wurde importiert.',
  en: 'Line {line} of the CODA file: record ‘{found}’ is not expected here. Nothing was imported.',
})
export const cutShort = new Refusal('accounting/coda-cut-short', 422, {
  fr: 'Le fichier CODA s’arrête à la ligne {line} au milieu d’un extrait. Rien n’a été importé : téléchargez-le à nouveau.',
  nl: 'Het CODA-bestand stopt op regel {line} midden in een uittreksel. Er werd niets ingevoerd: download het opnieuw.',
  de: 'Die CODA-Datei endet in Zeile {line} mitten in einem Auszug. Nichts wurde importiert: laden Sie sie erneut herunter.',
  en: 'The CODA file ends at line {line} in the middle of a statement. Nothing was imported: download it again.',
})
