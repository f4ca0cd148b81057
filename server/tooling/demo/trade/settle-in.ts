import { addItem, ownWishlist, saveAddress, shareWishlist } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { demoShopper } from '../demo-account.ts'

/** The demo customer who signs in keeps an address, and a list that others may look at. */
export async function settleIn(work: Work, user_id: string, wanted: readonly string[]): Promise<void> {
  const customer = await work.tx.selectFrom('shop.customers').select('id').where('user_id', '=', user_id).executeTakeFirstOrThrow()
  await saveAddress(work, { customer_id: customer.id, address: demoShopper.address, default_billing: true, default_delivery: true })
  const { id: wishlist_id } = await ownWishlist(work, user_id)
  for (const variant_id of wanted) await addItem(work, { wishlist_id, variant_id })
  await shareWishlist(work, { wishlist_id })
}
