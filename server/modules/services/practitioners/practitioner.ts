import { Refusal } from '#kernel/refusal.ts'

export const unknownPractitioner = new Refusal('services/unknown-practitioner', 404, {
  fr: 'Ce praticien n’existe pas.', nl: 'Deze behandelaar bestaat niet.', de: 'Diese Fachperson gibt es nicht.', en: 'This practitioner does not exist.',
})
export const unknownException = new Refusal('services/unknown-exception', 404, {
  fr: 'Cette exception n’existe plus.', nl: 'Deze uitzondering bestaat niet meer.', de: 'Diese Ausnahme gibt es nicht mehr.', en: 'This exception no longer exists.',
})
export const personTaken = new Refusal('services/person-taken', 409, {
  fr: 'Ce compte est déjà celui d’un autre praticien.', nl: 'Dit account is al dat van een andere behandelaar.', de: 'Dieses Konto gehört schon zu einer anderen Fachperson.', en: 'This account already belongs to another practitioner.',
}).at('/person_id')
export const hoursOverlap = new Refusal('services/hours-overlap', 422, {
  fr: 'Ces heures se chevauchent : réunissez-les ou séparez-les.', nl: 'Deze uren overlappen: voeg ze samen of haal ze uit elkaar.', de: 'Diese Zeiten überschneiden sich: fassen Sie sie zusammen oder trennen Sie sie.', en: 'These hours overlap: join them or separate them.',
}).at('/ranges')
export const unknownPerson = new Refusal('services/unknown-person', 422, {
  fr: 'Ce compte n’existe pas.', nl: 'Dit account bestaat niet.', de: 'Dieses Konto gibt es nicht.', en: 'This account does not exist.',
}).at('/person_id')
export const exceptionTooLong = new Refusal('services/exception-too-long', 422, {
  fr: 'Une exception dure au plus un an.', nl: 'Een uitzondering duurt hoogstens een jaar.', de: 'Eine Ausnahme dauert höchstens ein Jahr.', en: 'An exception lasts a year at most.',
}).at('/last_day')
export const notARange = new Refusal('services/not-a-range', 422, {
  fr: 'La fin doit venir après le début.', nl: 'Het einde moet na het begin komen.', de: 'Das Ende muss nach dem Anfang liegen.', en: 'The end must come after the beginning.',
})
export const unknownTimeZone = new Refusal('services/unknown-time-zone', 422, {
  fr: 'Ce fuseau horaire n’existe pas : Europe/Brussels, par exemple.', nl: 'Deze tijdzone bestaat niet: Europe/Brussels, bijvoorbeeld.', de: 'Diese Zeitzone gibt es nicht: zum Beispiel Europe/Brussels.', en: 'This time zone does not exist: Europe/Brussels, for example.',
}).at('/time_zone')

/** `09:30` → 570; `24:00` is the midnight that ends the day. */
export const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
export const clockOf = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
