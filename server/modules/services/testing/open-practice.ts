import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { saveService, type ServiceToSave } from '../catalogue/save-offer.ts'
import { setWorkingHours } from '../practitioners/change-availability.ts'
import { savePractitioner } from '../practitioners/save-practitioner.ts'

export type Practice = { service_id: string, practitioner_ids: string[] }

type Wish = Partial<ServiceToSave> & { practitioners?: number, hours?: readonly { weekday: number, from_minute: number, to_minute: number }[], person_id?: string }

/** Every day from nine to noon and from one to five. */
export const wholeWeek = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [{ weekday, from_minute: 540, to_minute: 720 }, { weekday, from_minute: 780, to_minute: 1_020 }])

/** A consultation of half an hour at 60,50 € incl. 21 % VAT, and who gives it. */
export async function openPractice(work: <T>(act: (work: Work) => Promise<T>) => Promise<T>, { practitioners = 1, hours = wholeWeek, person_id, ...wish }: Wish = {}): Promise<Practice> {
  return work(async (now) => {
    const practitioner_ids: string[] = []
    for (let count = 0; count < practitioners; count += 1) {
      const { id } = await savePractitioner(now, { name: `Praticienne Exemple ${count + 1}`, person_id: person_id ?? null, time_zone: 'Europe/Brussels', active: true })
      await setWorkingHours(now, { practitioner_id: id, ranges: hours })
      practitioner_ids.push(id)
    }
    const name = `Conseil ${newId().slice(-8)}`
    const { id: service_id } = await saveService(now, {
      kind: 'consultation', state: 'published', sku: newId().slice(-12), price_cents: 6050n, price_includes_vat: true, vat_class: 'standard', texts: { fr: { name } },
      duration_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 0, step_minutes: 30, notice_minutes: 120, horizon_days: 60, change_until_hours: 24,
      payment: 'online', place: 'on_site', location: 'À la grande table', ...wish, practitioner_ids,
    })
    return { service_id, practitioner_ids }
  })
}
