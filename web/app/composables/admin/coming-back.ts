import type { Order, OrderLine } from '~/api/types'

/** Returns that are on their way: their articles are refunded through them, and nowhere else. */
export const openReturns = ({ returns }: Order) => returns.filter(({ state }) => state !== 'refunded' && state !== 'cancelled')

/** Units of a line that a return will refund. */
export const comingBack = (order: Order, { id }: OrderLine): number =>
  openReturns(order).flatMap(({ lines }) => lines).filter(({ line_id }) => line_id === id).reduce((units, { quantity }) => units + quantity, 0)
