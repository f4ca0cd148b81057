import type { Company } from '#modules/accounting'
import type { Configuration } from '#platform/configuration.ts'
import type { AppointmentRow } from '../appointments/show-appointment.ts'
import { appointmentPage } from '../appointments/appointment-access.ts'

type Occasion = {
  /** RFC 5546: PUBLISH for a file somebody fetches, REQUEST and CANCEL for what a mail brings. */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  now: Temporal.Instant
  seller: Pick<Company, 'name' | 'email'> | undefined
  configuration: Pick<Configuration, 'PUBLIC_URL' | 'SECRET_KEY'>
}
type Entry = Pick<AppointmentRow, 'id' | 'starts_at' | 'ends_at' | 'service' | 'practitioner' | 'location' | 'sequence' | 'status' | 'customer_email' | 'customer_name' | 'language' | 'created_at'>

/** The appointment as iCalendar (RFC 5545), in instants: no calendar can be an hour off. The same UID for good, a higher SEQUENCE with every change. */
export function calendarEntry(entry: Entry, { method, now, seller, configuration }: Occasion): string {
  const host = new URL(configuration.PUBLIC_URL).hostname
  const ended = method === 'CANCEL' || entry.status === 'cancelled' || entry.status === 'expired'
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Comptoir//Appointments//FR', `METHOD:${method}`, 'BEGIN:VEVENT',
    `UID:${entry.id}@${host}`, `SEQUENCE:${entry.sequence}`, `DTSTAMP:${utc(now)}`, `CREATED:${utc(entry.created_at)}`, `DTSTART:${utc(entry.starts_at)}`, `DTEND:${utc(entry.ends_at)}`,
    `SUMMARY:${escaped(seller ? `${entry.service.name} — ${seller.name}` : entry.service.name)}`, `DESCRIPTION:${escaped(entry.practitioner.name)}`,
    ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
    `URL:${configuration.PUBLIC_URL}${appointmentPage(configuration, entry.id, entry.language)}`,
    ...(seller?.email ? [`ORGANIZER;CN=${quoted(seller.name)}:mailto:${seller.email}`] : []),
    ...(method !== 'PUBLISH' && entry.customer_email ? [`ATTENDEE;CN=${quoted(entry.customer_name ?? '')};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:${entry.customer_email}`] : []),
    `STATUS:${ended ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT', 'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** `20261124T090000Z`. */
const utc = (moment: Temporal.Instant) => `${moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`

/** §3.3.11: what has a meaning in a text is written with a backslash. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** §3.2: a parameter's value in quotes holds neither quotes nor line ends. */
const quoted = (text: string) => `"${text.replace(/["\r\n]/g, '’')}"`

/** §3.1: at most 75 octets on a line, never in the middle of a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}
