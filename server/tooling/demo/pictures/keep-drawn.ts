import sharp from 'sharp'
import { keepPicture, type KeptPicture } from '#modules/shop'
import type { Platform } from '#platform/platform.ts'

const PICTURE_WIDTH = 1280

/** A drawing becomes a picture as a merchant's photo would: through the upload's own pipeline. */
export async function keepDrawn(platform: Platform, svg: string): Promise<KeptPicture> {
  return keepPicture(platform, await sharp(Buffer.from(svg)).resize({ width: PICTURE_WIDTH }).png().toBuffer())
}
