import type { Reading } from '#platform/database/database.ts'

/** Whether this person may pay at the due date of the invoice: the shop approved them. */
export async function mayPayOnAccount(reading: Reading, user_id: string | undefined): Promise<boolean> {
  if (user_id === undefined) return false
  const customer = await reading.selectFrom('shop.customers').select('on_account').where('user_id', '=', user_id).executeTakeFirst()
  return customer?.on_account ?? false
}
