import { createHash } from 'node:crypto'
import type { Platform } from '#platform/platform.ts'
import { notAPicture, type PreparedPicture } from './picture.ts'

const TASK = new URL('./prepare-task.ts', import.meta.url)

/** A picture in the store, with the facts that pages need to leave room for it. */
export type KeptPicture = Pick<PreparedPicture, 'width' | 'height' | 'widths' | 'placeholder'> & { key: string }

/** Makes every size of an upload in a worker thread and keeps them. The same bytes again give the same key. Refuses what is no picture. */
export async function keepPicture({ threads, files, database }: Pick<Platform, 'threads' | 'files' | 'database'>, bytes: Uint8Array): Promise<KeptPicture> {
  const prepared = await threads.run<Uint8Array, PreparedPicture | undefined>(TASK, bytes)
  if (!prepared) throw notAPicture
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const kept = await Promise.all(prepared.files.map(async ({ width, format, bytes: sized }) => {
    const file = await files.put(sized, { type: `image/${format}`, name: `${key}-${width}.${format}` })
    return { key, width, format, file_key: file.key }
  }))
  await database.insertInto('shop.picture_files').values(kept).onConflict((conflict) => conflict.doNothing()).execute()
  const { width, height, widths, placeholder } = prepared
  return { key, width, height, widths, placeholder }
}
