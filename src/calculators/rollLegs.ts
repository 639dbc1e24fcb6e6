import { daysBetween, instantProblem } from '../core'
import { followCurve } from '../desk/curve'
import { deskFields } from '../desk/deskFields'
import { grouped, rowsOfText, textOfRows, type Draft } from '../form'
import type { Taking } from './details'
import type { LiveQuote, QuoteSnapshot } from './sources'
import { takenTexts } from './takenTexts'

const panel = 'roll-desk'

/** A future that the desk is short, and buys back at its ask; null where it has none, or is no future of the desk's kind. */
export function nearLeg(quote: LiveQuote, quotes: QuoteSnapshot): Taking | null {
  const desk = takenTexts(quote, quotes)
  if (desk === null || quote.ask === null) return null
  return { panel, desk: { ...desk, futuresPrice: deskFields.futuresPrice.write(quote.ask) } }
}

/** The texts of the desk and of the roll, as typed. */
type Typed = { desk: Draft; roll: Draft }

/**
 * A future that the roll goes into, sold at its bid: beside the far futures that are there, in the place of one of its name.
 * Null where it ends no later than the desk's own.
 */
export function farLeg(quote: LiveQuote, quotes: QuoteSnapshot, { desk, roll }: Typed): Taking | null {
  const { symbol, expiry, bid } = quote
  const { expiry: near = '' } = desk
  if (takenTexts(quote, quotes) === null || bid === null || expiry === null) return null
  if (instantProblem(near) !== null || !daysBetween({ from: near, to: expiry }).greaterThan(0)) return null
  const there = rowsOfText(roll['fars'] ?? followCurve.text(desk) ?? '')
  const others = there.filter(([name]) => name !== symbol)
  return { panel, desk: {}, own: { fars: textOfRows([...others, [symbol, expiry, grouped(bid.toFixed()), '']]) } }
}
