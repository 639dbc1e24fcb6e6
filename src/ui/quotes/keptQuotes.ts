import { curveKey, curveOf, textOfCurve } from '../../desk/curve'
import { readNumber, type Draft } from '../../form'
import { midPrice, shortInstant, type Quote } from '../../market/readers'
import { pagesOf, rowsOf } from '../../workers/rowPages'
import type { FoundQuotes } from './QuoteRow'

/** What was read, as the text in which the desk keeps it: its dated futures. */
export function curveTexts({ quotes, time, spotPrice }: FoundQuotes): Draft {
  const quoteAt = rowsOf(quotes)
  const all = Array.from({ length: quotes.count }, (_, place) => quoteAt(place))
  const kept = all.flatMap((quote) => {
    if (quote?.expiry == null) return []
    const { symbol, expiry, bid, ask, mark, last } = quote
    const text = (price: Quote['bid']) => price?.toFixed() ?? ''
    return [
      { symbol, expiry: shortInstant(expiry), bid: text(bid), ask: text(ask), mark: text(mark), last: text(last) },
    ]
  })
  const origin = { time: time === null ? '' : shortInstant(time), spotPrice: spotPrice?.toFixed() ?? '' }
  return { [curveKey]: textOfCurve({ ...origin, quotes: kept }) }
}

/** The quotes that the desk keeps, as they were when they were read; null where it keeps none. */
export function keptQuotes(desk: Draft): FoundQuotes | null {
  const { time, spotPrice, quotes } = curveOf(desk)
  if (quotes.length === 0) return null
  const number = (text: string) => {
    const reading = readNumber(text)
    return reading.state === 'value' ? reading.value : null
  }
  const rows = quotes.map(({ symbol, expiry, ...prices }): Quote => {
    const [bid, ask] = [number(prices.bid), number(prices.ask)]
    const mid = midPrice({ bid, ask })
    return {
      symbol,
      kind: 'dated',
      expiry,
      bid,
      ask,
      mid,
      mark: number(prices.mark),
      last: number(prices.last),
      indexPrice: null,
      multiplier: null,
      lotSize: null,
      futuresFeeRate: null,
      settlementFeeRate: null,
      maintenanceMarginRate: null,
      fundingRate: null,
      time: null,
    }
  })
  return {
    outcome: 'read',
    source: 'table',
    venue: null,
    quotes: pagesOf(rows),
    leftOut: pagesOf([]),
    time: time === '' ? null : time,
    spotPrice: number(spotPrice),
  }
}
