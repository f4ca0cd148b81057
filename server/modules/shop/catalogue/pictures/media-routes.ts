import { z } from 'zod'
import type { App } from '#platform/http/app.ts'
import { unknownPicture } from './picture.ts'

const MediaParams = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/), file: z.string().regex(/^\d{2,4}\.(avif|webp)$/) })
const MOST_REMEMBERED = 20_000

/** The sizes of pictures. A key names one content for ever, so browsers and caches may keep it for ever. */
export function mediaRoutes(app: App): void {
  const { reading, files } = app.platform
  const known = new Map<string, string>()

  async function fileKeyOf(key: string, file: string): Promise<string | undefined> {
    const found = known.get(`${key}/${file}`)
    if (found) return found
    const [width, format] = file.split('.')
    const row = await reading.selectFrom('shop.picture_files').select('file_key').where('key', '=', key).where('width', '=', Number(width)).where('format', '=', format!).executeTakeFirst()
    if (row && known.size < MOST_REMEMBERED) known.set(`${key}/${file}`, row.file_key)
    return row?.file_key
  }

  app.get('/media/:key/:file', { config: { permission: 'public' }, schema: { hide: true, params: MediaParams } }, async (request, reply) => {
    const file_key = await fileKeyOf(request.params.key, request.params.file)
    const stored = file_key === undefined ? undefined : await files.open(file_key)
    if (!stored) throw unknownPicture
    return reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'same-site' }).type(stored.type).send(await stored.bytes())
  })
}
