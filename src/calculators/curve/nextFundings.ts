import {
  annualisedFunding,
  fundingPremium,
  hoursBetween,
  nextFunding,
  type Decimal,
  type FundingFormula,
  type NextFunding,
} from '../../core'
import { fundingHoursOf } from '../../desk/fundingHours'
import { venueFunding } from '../../desk/terms/fundingFormulas'
import { marginName } from '../marginName'
import type { LiveQuote, QuoteSnapshot } from '../sources'
import type { CurveValues } from './fields'

/** The next funding of a perpetual by its venue's own formula, with all that it follows from. */
export type NextFundingRow = NextFunding & {
  venue: string
  name: string
  /** Null where it is the coin. */
  margin: string | null
  isStale: boolean
  /** What the venue itself says that the next rate will be; null where it does not. */
  forecastRate: Decimal | null
  /** At this moment. */
  premium: Decimal
  formula: FundingFormula
  /** Simple. */
  yearRate: Decimal
}

type Looked = Pick<CurveValues, 'premiumLimit' | 'offerMargin'>

/** A perpetual whose venue says how it computes, quotes what that needs and names its interval. */
export const nextFundingsOf = (quotes: QuoteSnapshot, { premiumLimit, offerMargin }: Looked): NextFundingRow[] =>
  quotes.flatMap((quote) => {
    const { venue, symbol: name, kind, payoff, coin, isStale, index } = quote
    if (offerMargin !== 'all' && payoff !== offerMargin) return []
    const intervalHours = fundingHoursOf(quote)
    const terms = venueFunding(venue)
    if (kind !== 'perpetual' || terms === null || index === null || intervalHours === null) return []
    const premium = fundingPremium({ ...quote, price: terms.price, index })
    if (premium === null) return []
    const { fundingCap: capRate, fundingFloor: floorRate, fundingForecast } = quote
    const forecastRate = terms.running === 'rate' ? quote.fundingRate : fundingForecast
    const formula = terms.formula({ coin, intervalHours, capRate, floorRate })
    const next = nextFunding({
      formula,
      averaging: terms.averaging,
      runningRate: forecastRate,
      premium,
      premiumLimit,
      hoursToFunding: hoursWithin(quote, intervalHours),
    })
    const { simple: yearRate } = annualisedFunding({ rate: next.rate, intervalHours })
    const margin = payoff === 'inverse' ? null : marginName(quote)
    return [{ ...next, venue, name, margin, isStale, forecastRate, premium, formula, yearRate }]
  })

/** To the payment; null where the venue does not say, or says it of another interval. */
function hoursWithin({ nextFunding: to, receivedTime: from }: LiveQuote, intervalHours: Decimal): Decimal | null {
  const hours = to === null ? null : hoursBetween({ from, to })
  return hours === null || hours.isNegative() || hours.greaterThan(intervalHours) ? null : hours
}
