import type { DemoCategory } from '../demo-catalogue.ts'
import { bicycle } from './bicycle.ts'
import { coffee } from './coffee.ts'
import { counter } from './counter.ts'
import { desk } from './desk.ts'
import { pantry } from './pantry.ts'
import { plants } from './plants.ts'
import { print } from './print.ts'
import { table } from './table.ts'

/** All that the demo shop sells, in the order of its shelves. */
export const demoCatalogue: readonly DemoCategory[] = [coffee, pantry, print, plants, table, desk, bicycle, counter]
