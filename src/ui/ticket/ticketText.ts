import type { Quantities } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import { figureText } from '../figureText'
import { formatTerm } from '../format'
import type { Dictionary } from '../words'

/** An order: its placeholders are named after quantities, those of its own row first, and `name` after the row. */
export type Order = { text: string; name?: string; own?: Quantities }

type Ticket = {
  /** What the orders are for, and where: each a part of the first line. */
  head: readonly string[]
  /** A line each. */
  orders: readonly Order[]
  quantities: Quantities
  vocabulary: Dictionary['vocabulary']
}

/** Orders as text, numbered as they are placed. */
export const ticketText = ({ head, orders, ...given }: Ticket): string =>
  [head.join(' · '), ...orders.map((order, at) => `${at + 1}. ${orderText(order, given)}`)].join('\n')

const orderText = (order: Order, { quantities, vocabulary }: Pick<Ticket, 'quantities' | 'vocabulary'>): string =>
  order.text.replace(/\{(\w+)\}/g, (_, placeholder: string) => {
    if (placeholder === 'name') return order.name ?? '–'
    // The words' placeholders are terms of this answer: a conformance test reads them all.
    const term = placeholder as Term
    const value = order.own?.[term] ?? quantities[term] ?? null
    if (value === null) return '–'
    // Nobody orders a signed amount: the words say which way it goes.
    const text = formatTerm(term, value.abs()).replace(/^\+/, '')
    const { unit } = factsOf(term)
    const named = (text === '1' ? vocabulary.unitsOfOne[unit] : undefined) ?? vocabulary.units[unit]
    return figureText({ text, unit: named })
  })
