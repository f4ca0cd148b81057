import sharp from 'sharp'
import { LADDER, type PreparedPicture } from './picture.ts'

const MOST_PIXELS = 60_000_000
const PLACEHOLDER_WIDTH = 16
/** What may come in; the type is read from the bytes. SVG is refused: it is a program as much as a picture. */
const ACCEPTED = new Set(['jpeg', 'png', 'webp', 'heif', 'avif'])

/** In a worker thread: turns an upload upright, drops what the camera wrote into it and makes every size. Undefined when it is no picture. */
export default async function prepare(bytes: Uint8Array): Promise<PreparedPicture | undefined> {
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await source.metadata()
    if (!ACCEPTED.has(format)) return undefined
    const { data, info } = await source.rotate().resize({ width: LADDER.at(-1)!, withoutEnlargement: true }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const upright = () => sharp(data, { raw: { width, height, channels } })
    const widths = LADDER.filter((step) => step < width).concat(width as never)
    const files: PreparedPicture['files'] = []
    for (const step of widths) {
      const sized = upright().resize({ width: step })
      files.push({ width: step, format: 'webp', bytes: await sized.clone().webp({ quality: 82, effort: 4 }).toBuffer() })
      files.push({ width: step, format: 'avif', bytes: await sized.clone().avif({ quality: 60, effort: 2 }).toBuffer() })
    }
    const tiny = await upright().resize({ width: PLACEHOLDER_WIDTH }).blur(1).webp({ quality: 40 }).toBuffer()
    return { width, height, widths: [...widths], placeholder: `data:image/webp;base64,${tiny.toString('base64')}`, files }
  } catch {
    return undefined
  }
}
