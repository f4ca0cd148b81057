import { cyclePictures } from './bicycle/cycle-pictures.ts'
import { coffeePictures } from './coffee/coffee-pictures.ts'
import { counterPictures } from './counter/counter-pictures.ts'
import { deskPictures } from './desk/desk-pictures.ts'
import { pantryPictures } from './pantry/pantry-pictures.ts'
import { plantPictures } from './plants/plant-pictures.ts'
import { printPictures } from './print/print-pictures.ts'
import { tablePictures } from './table/table-pictures.ts'
import type { Draw } from './things.ts'

/** Every drawing by the key that a product names. */
export const illustrations: Record<string, Draw> = {
  ...coffeePictures,
  ...pantryPictures,
  ...printPictures,
  ...plantPictures,
  ...tablePictures,
  ...deskPictures,
  ...cyclePictures,
  ...counterPictures,
}
