import type { Quantities } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import { figureText } from '../figureText'
import { formatTerm } from '../format'
import type { Dictionary } from '../words'

type Ticket = {
  /** What the orders are for, and where: each a part of the first line. */
  head: readonly string[]
  /** A line an order, its placeholders named after quantities. */
  orders: readonly string[]
  quantities: Quantities
  vocabulary: Dictionary['vocabulary']
}

/** Orders as text, numbered as they are placed. */
export const ticketText = ({ head, orders, ...given }: Ticket): string =>
  [head.join(' · '), ...orders.map((order, at) => `${at + 1}. ${orderText(order, given)}`)].join('\n')

const orderText = (order: string, { quantities, vocabulary }: Pick<Ticket, 'quantities' | 'vocabulary'>): string =>
  order.replace(/\{(\w+)\}/g, (_, name: string) => {
    // The words' placeholders are terms of this answer: a conformance test reads them all.
    const term = name as Term
    const value = quantities[term] ?? null
    if (value === null) return '–'
    // Nobody orders a signed amount: the words say which way it goes.
    const text = formatTerm(term, value.abs()).replace(/^\+/, '')
    const { unit } = factsOf(term)
    const named = (text === '1' ? vocabulary.unitsOfOne[unit] : undefined) ?? vocabulary.units[unit]
    return figureText({ text, unit: named })
  })
