import { sql } from 'kysely'
import type { Configuration } from '#platform/configuration.ts'
import type { Work } from '#platform/work.ts'
import { endsInvitations, type Occasion } from './review-access.ts'
import { unknownInvitation } from './review.ts'

/** Whether the address that an invitation went to is invited again: kept for whatever that address orders or books later. By the key of the mail. */
export async function chooseInvitations(work: Work, { occasion, access_token, wanted }: { occasion: Occasion, access_token: string, wanted: boolean }, configuration: Configuration): Promise<void> {
  const { tx, now } = work
  if (!endsInvitations(configuration, occasion, access_token)) throw unknownInvitation
  const email = await addressOf(work, occasion)
  if (!email) throw unknownInvitation
  if (wanted) await tx.deleteFrom('services.uninvited_addresses').where('email', '=', email).execute()
  else await tx.insertInto('services.uninvited_addresses').values({ email, since: now }).onConflict((conflict) => conflict.doNothing()).execute()
}

async function addressOf({ tx }: Work, { kind, id }: Occasion): Promise<string | undefined> {
  const { rows: [found] } = await (kind === 'order'
    ? sql<{ email: string }>`select lower(email) as email from shop.published_orders where id = ${id}::uuid`
    : sql<{ email: string }>`select lower(customer_email) as email from services.appointments where id = ${id}::uuid and customer_email is not null`).execute(tx)
  return found?.email
}
