import { parse } from 'lossless-json'
import { decimal, instantProblem, numeralProblem, type Decimal } from '../../core'
import { marketVenues } from '../readers'
import type { BoardQuote } from './marketBoard'

/** What was quoted at a moment. */
export type CurveFile = { coin: string; savedTime: string; quotes: readonly BoardQuote[] }

/** What of a quote is written. */
type WrittenQuote = Omit<BoardQuote, 'venue' | 'last'> & { venue: string; last?: BoardQuote['last'] }

const version = '1'
const prices = ['bid', 'ask', 'last', 'mark', 'index', 'openInterest'] as const
const fundings = ['fundingRate', 'fundingHours', 'fundingForecast', 'fundingCap', 'fundingFloor'] as const
const numbers = [...prices, ...fundings] as const
const times = ['expiry', 'sourceTime', 'nextFunding'] as const

/** Quotes as a file, digit for digit. */
export const textOfCurveFile = ({
  coin,
  savedTime,
  quotes,
}: Omit<CurveFile, 'quotes'> & { quotes: readonly WrittenQuote[] }): string =>
  JSON.stringify({ nakadesk: 'curve', version, coin, savedTime, quotes: quotes.map(written) }, null, 1)

const written = (quote: WrittenQuote) => ({
  ...quote,
  ...Object.fromEntries(numbers.map((name) => [name, quote[name]?.toFixed() ?? null])),
  multiplier: quote.multiplier.toFixed(),
  lotSize: quote.lotSize.toFixed(),
})

/** The quotes of such a file; null where the text is not one. A quote that cannot be read is left out. */
export function readCurveFile(text: string): CurveFile | null {
  const head = recordOf(parsed(text))
  if (head?.['nakadesk'] !== 'curve' || head['version'] !== version) return null
  const { coin, savedTime, quotes } = head
  if (typeof coin !== 'string' || !isTime(savedTime) || !Array.isArray(quotes)) return null
  return { coin, savedTime, quotes: quotes.flatMap((quote) => readQuote(recordOf(quote), coin) ?? []) }
}

function readQuote(found: Readonly<Record<string, unknown>> | null, coin: string): BoardQuote | null {
  if (found === null) return null
  const { symbol, payoff, kind, receivedTime, quoteCurrency, marginCurrency } = found
  const venue = marketVenues.find((one) => one === found['venue'])
  const [multiplier, lotSize] = [numberOf(found['multiplier']), numberOf(found['lotSize'])]
  if (venue === undefined || typeof symbol !== 'string' || !isTime(receivedTime)) return null
  if (payoff !== 'inverse' && payoff !== 'linear') return null
  if (kind !== 'perpetual' && kind !== 'future' && kind !== 'spot') return null
  if (typeof quoteCurrency !== 'string' || typeof marginCurrency !== 'string') return null
  if (!isPositive(multiplier) || !isPositive(lotSize)) return null
  const [bid, ask, last, mark, index, openInterest] = prices.map((name) => numberOf(found[name]))
  // Files of an earlier version have neither forecast nor limits.
  const [fundingRate, fundingHours, fundingForecast, fundingCap, fundingFloor] = fundings.map((name) =>
    numberOf(found[name]),
  )
  const [expiry, sourceTime, nextFunding] = times.map((name) => timeOf(found[name]))
  const price = (value: Decimal | null | undefined) => (isPositive(value) ? value : null)
  const rate = (value: Decimal | null | undefined) => (value?.greaterThan(-1) === true ? value : null)
  return {
    venue,
    symbol,
    payoff,
    kind,
    coin,
    quoteCurrency,
    marginCurrency,
    multiplier,
    lotSize,
    receivedTime,
    expiry: expiry ?? null,
    sourceTime: sourceTime ?? null,
    nextFunding: nextFunding ?? null,
    bid: price(bid),
    ask: price(ask),
    last: price(last),
    mark: price(mark),
    index: price(index),
    openInterest: openInterest ?? null,
    fundingRate: rate(fundingRate),
    fundingForecast: rate(fundingForecast),
    fundingCap: rate(fundingCap),
    fundingFloor: rate(fundingFloor),
    fundingHours: price(fundingHours),
    isStale: found['isStale'] === true,
  }
}

const isPositive = (value: Decimal | null | undefined): value is Decimal => value?.greaterThan(0) === true
const isTime = (found: unknown): found is string => typeof found === 'string' && instantProblem(found) === null
const timeOf = (found: unknown): string | null => (isTime(found) ? found : null)
const numberOf = (found: unknown): Decimal | null =>
  typeof found === 'string' && numeralProblem(found) === null ? decimal(found) : null

const recordOf = (found: unknown): Readonly<Record<string, unknown>> | null =>
  typeof found === 'object' && found !== null ? { ...found } : null

function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}
