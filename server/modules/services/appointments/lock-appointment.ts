import type { Selectable } from 'kysely'
import type { ServicesAppointments } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { notChangeable, tooLate, unknownAppointment, type AppointmentStatus } from './appointment.ts'

export type LockedAppointment = Omit<Selectable<ServicesAppointments>, 'status'> & { status: AppointmentStatus, change_until_hours: number }

/** The appointment, held until the end of the transaction: it changes one step at a time. */
export async function lockAppointment({ tx }: Work, id: string): Promise<LockedAppointment> {
  const row = await tx.selectFrom('services.appointments as appointment').innerJoin('services.services as service', 'service.id', 'appointment.service_id')
    .selectAll('appointment').select('service.change_until_hours').where('appointment.id', '=', id).forUpdate('appointment').executeTakeFirst()
  if (!row) throw unknownAppointment
  return row as LockedAppointment
}

/** Until when a customer may change it themselves. */
export const changeableUntil = ({ starts_at, change_until_hours }: Pick<LockedAppointment, 'starts_at' | 'change_until_hours'>) => starts_at.subtract({ hours: change_until_hours })

/** Staff change what has not begun; customers what the service still lets them. */
export function demandChangeable({ now }: Work, appointment: LockedAppointment, by_staff: boolean): void {
  if (Temporal.Instant.compare(now, appointment.starts_at) >= 0) throw notChangeable
  if (!by_staff && appointment.status === 'confirmed' && Temporal.Instant.compare(now, changeableUntil(appointment)) > 0) throw tooLate
}
