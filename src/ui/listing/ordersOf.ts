import type { Quantities } from '../../calculators/answer'
import type { Listing } from '../../calculators/details'
import type { Order } from '../ticket/ticketText'

/** What is placed for the rows of a listing, in their order. */
export const ordersOf = ({ columns, rows }: Listing<string>): Order[] =>
  rows.flatMap(({ order: text, name = '', values }) =>
    text === undefined
      ? []
      : [
          {
            text,
            name,
            own: Object.fromEntries(columns.map(({ term }, at) => [term, values[at] ?? null])) satisfies Quantities,
          },
        ],
  )
