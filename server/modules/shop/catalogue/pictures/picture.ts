import { Refusal } from '#kernel/refusal.ts'

/** The only widths that exist; a picture is never enlarged. */
export const LADDER = [160, 320, 640, 960, 1280] as const
export type PictureFormat = 'avif' | 'webp'

/** A picture ready to be kept. */
export type PreparedPicture = {
  width: number
  height: number
  widths: number[]
  /** Data URI of a tiny blurred version, shown until the picture is there. */
  placeholder: string
  files: { width: number, format: PictureFormat, bytes: Uint8Array }[]
}

export const notAPicture = new Refusal('shop/not-a-picture', 422, {
  fr: 'Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF lisible : exportez-la à nouveau.', nl: 'Dit bestand is geen leesbare JPEG-, PNG-, WebP- of AVIF-afbeelding: exporteer ze opnieuw.',
  de: 'Diese Datei ist kein lesbares JPEG-, PNG-, WebP- oder AVIF-Bild: exportieren Sie es erneut.', en: 'This file is not a readable JPEG, PNG, WebP or AVIF picture: export it again.',
})
export const unknownPicture = new Refusal('shop/unknown-picture', 404, {
  fr: 'Cette image n’existe pas.', nl: 'Deze afbeelding bestaat niet.', de: 'Dieses Bild gibt es nicht.', en: 'This picture does not exist.',
})
