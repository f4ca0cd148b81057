import { hashPassword, registerPerson } from '#modules/identity'
import { bookAppointment, listSlots, savePractitioner, saveService, setWorkingHours } from '#modules/services'
import { dayOf } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { demoCustomers } from '../customers.ts'
import { demoPractitioners, demoServices } from './demo-services.ts'
import { pictureService } from './demo-picture.ts'

const PASSWORD = 'comptoir-demo'
/** Every so many free times of the coming days are taken. */
const EVERY = 7
const MOST_APPOINTMENTS = 10

/** Gives the demo shop its services, who gives them, and a week with appointments. Once: a Comptoir with services is left alone. */
export async function loadDemoServices(platform: Platform): Promise<boolean> {
  const { reading, inTransaction, actor } = platform
  if (await reading.selectFrom('services.services').select('id').limit(1).executeTakeFirst()) return false
  const password_hash = await hashPassword(PASSWORD)
  const ids = await inTransaction(actor, async (work) => {
    const practitioner_ids: string[] = []
    for (const practitioner of demoPractitioners) practitioner_ids.push(await addPractitioner(work, practitioner, password_hash))
    const ids: string[] = []
    for (const { name, summary, description, by, picture: _, ...service } of demoServices) {
      const texts = Object.fromEntries((['fr', 'nl', 'de', 'en'] as const).map((language) => [language, { name: name[language], summary: summary[language], description: description[language] }]))
      const { id } = await saveService(work, { ...service, texts, practitioner_ids: by.map((place) => practitioner_ids[place]!) })
      ids.push(id)
    }
    return ids
  })
  for (const [index, { kind, name, picture }] of demoServices.entries()) {
    await pictureService(platform, ids[index]!, picture, name)
    if (kind === 'consultation') await fillWeek(platform, ids[index]!)
  }
  return true
}

type DemoPractitioner = (typeof demoPractitioners)[number]

async function addPractitioner(work: Work, { name, email, weekdays, ranges }: DemoPractitioner, password_hash: string): Promise<string> {
  const person = email && await registerPerson(work, { email, name, language: 'fr', password_hash, role: 'practitioner' })
  const { id } = await savePractitioner(work, { name, person_id: person ? person.id : null, time_zone: 'Europe/Brussels', active: true })
  await setWorkingHours(work, { practitioner_id: id, ranges: weekdays.flatMap((weekday) => ranges.map(([from_minute, to_minute]) => ({ weekday, from_minute, to_minute }))) })
  return id
}

/** Takes some of the free times of the coming week for people who do not exist. */
async function fillWeek({ reading, inTransaction, actor, clock }: Platform, service_id: string): Promise<void> {
  const first_day = dayOf(clock())
  const { results } = await listSlots(reading, { service_id, first_day, last_day: first_day.add({ days: 7 }), now: clock() })
  const taken = results.filter((_, index) => index % EVERY === 0).slice(0, MOST_APPOINTMENTS)
  for (const [index, { start, practitioner_id }] of taken.entries()) {
    const { email, address, language } = demoCustomers[index % demoCustomers.length]!
    await inTransaction({ ...actor, language }, (work) => bookAppointment(work, {
      service_id, start: Temporal.Instant.from(start), practitioner_id, customer: { name: address.name, email }, owner: { cart_id: undefined }, by_staff: true,
    }))
  }
}
