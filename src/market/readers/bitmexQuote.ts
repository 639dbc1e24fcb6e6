import * as v from 'valibot'
import { bitmexFigures, type BitmexTerms } from './bitmexInstrument'
import { contractFault } from './contractFault'
import { midPrice, priceFault } from './priceFault'
import type { Quote } from './quotes'
import { readExpiry } from './readExpiry'
import { readInstant } from './readInstant'
import type { Fault } from './reasons'

const kinds: Readonly<Record<string, Quote['kind']>> = { FFCCSX: 'dated', FFWCSX: 'perpetual' }

/** One row of BitMEX's instruments as a quote, as of the ISO instant `at`, or what keeps it from being one. */
export function bitmexQuote({ terms, row, at }: { terms: BitmexTerms; row: unknown; at: string }): Outcome {
  const fault = typeFault(terms) ?? contractFault(terms)
  if (fault !== null) return { fault }
  const kind = kinds[terms.typ] ?? 'dated'
  const expiry = readExpiry({ text: terms.expiry ?? '', kind, at })
  if ('fault' in expiry) return expiry
  if (terms.state !== null && terms.state !== 'Open') return { fault: { reason: 'closed', detail: terms.state } }
  const time = readInstant({ text: terms.timestamp ?? '' })
  if (time.state === 'problem' && terms.timestamp !== null)
    return { fault: { reason: 'time-unreadable', detail: terms.timestamp } }
  const read = v.safeParse(bitmexFigures, row)
  if (!read.success) return { fault: figureFault(v.getDotPath(read.issues[0]) ?? '') }
  const figures = read.output
  const prices = {
    bid: figures.bidPrice,
    ask: figures.askPrice,
    mark: figures.markPrice,
    last: figures.lastPrice,
    indexPrice: figures.indicativeSettlePrice,
  }
  const badPrices = priceFault(prices)
  if (badPrices !== null) return { fault: badPrices }
  return {
    quote: {
      symbol: terms.symbol,
      kind,
      expiry: expiry.iso,
      ...prices,
      mid: midPrice(prices),
      multiplier: figures.multiplier,
      lotSize: figures.lotSize,
      futuresFeeRate: figures.takerFee,
      settlementFeeRate: figures.settlementFee,
      maintenanceMarginRate: figures.maintMargin,
      fundingRate: figures.fundingRate,
      time: time.state === 'instant' ? time.iso : null,
    },
  }
}

type Outcome = { quote: Quote } | { fault: Fault }

/** A spread is told by its type or by a hyphen, which no other symbol of BitMEX has; the rest are indices and spot. */
function typeFault({ symbol, typ }: BitmexTerms): Fault | null {
  if (typ === 'FFSCSX' || symbol.includes('-')) return { reason: 'spread', detail: '' }
  return Object.hasOwn(kinds, typ) ? null : { reason: 'not-a-future', detail: typ }
}

const figureFault = (path: string): Fault => ({
  reason: path === 'settlCurrency' ? 'wrong-fields' : 'bad-number',
  detail: path,
})
