import { addPicture } from '#modules/shop'
import type { Platform } from '#platform/platform.ts'
import type { Text4 } from '../demo-catalogue.ts'
import { keepDrawn } from '../pictures/keep-drawn.ts'
import { pictureOf } from '../pictures/picture-of.ts'

/** What stands for a service: a drawing of what it is about, on a ground of its own. */
export type DemoServicePicture = { illustration: string, tint: string }

/** Gives a service its picture: search and the shop window show it beside the goods. */
export async function pictureService(platform: Platform, service_id: string, { illustration, tint }: DemoServicePicture, name: Text4): Promise<void> {
  const picture = await keepDrawn(platform, pictureOf({ illustration }, { tint }))
  await platform.inTransaction(platform.actor, async (work) => {
    const { product_id } = await work.tx.selectFrom('services.services').select('product_id').where('id', '=', service_id).executeTakeFirstOrThrow()
    await addPicture(work, { product_id, picture, alt: name })
  })
}
