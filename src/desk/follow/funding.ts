import { fundingAtInterval, percentOf, rateOf } from '../../core'
import { readNumber, rowsOfText, textOfRows, type Draft } from '../../form'
import type { Follow } from './follow'
import { fundingHoursOf } from '../fundingHours'
import { intervalOf } from '../intervalField'
import { fundingKey } from '../streamKey'
import type { StreamQuote } from '../streamQuote'
import { venueNamed } from '../venues'

/** The funding of a perpetual as the desk keeps it; null where it pays none. */
export function fundingTexts(quote: StreamQuote): Draft | null {
  const { venue, symbol, fundingRate } = quote
  const hours = fundingHoursOf(quote)
  if (fundingRate === null || hours === null) return null
  return { [fundingKey]: textOfRows([[venue, symbol, percentOf({ rate: fundingRate }).toFixed(), hours.toFixed()]]) }
}

/** Whose funding a desk follows, and its quote now, null where its venue is off; null where none is followed. */
export function followedFunding<Quote extends StreamQuote>(
  desk: Draft,
  quotes: readonly Quote[],
): { venue: string; symbol: string; quote: Quote | null } | null {
  const [venue = '', symbol = ''] = rowsOfText(desk[fundingKey] ?? '')[0] ?? []
  if (symbol === '') return null
  return { venue, symbol, quote: quotes.find((one) => one.venue === venue && one.symbol === symbol) ?? null }
}

/** Venues quote funding to no more decimals of a percent. */
const places = 12

/** The running rate of the perpetual that the desk follows, for one interval of the desk's own venue. */
export const followFunding: Follow = {
  of: 'fundingRate',
  lapses: true,
  text: (desk) => {
    const [, , percent = '', hours = ''] = rowsOfText(desk[fundingKey] ?? '')[0] ?? []
    const [rate, interval] = [readNumber(percent), readNumber(hours)]
    const venue = venueNamed(desk['venue'])
    if (rate.state === 'problem' || interval.state === 'problem' || venue === undefined) return null
    const [fraction, newIntervalHours] = [rateOf({ percent: rate.value }), intervalOf(venue)]
    if (!interval.value.greaterThan(0) || !fraction.greaterThan(-1)) return null
    const own = fundingAtInterval({ rate: fraction, intervalHours: interval.value, newIntervalHours })
    return percentOf({ rate: own }).toDecimalPlaces(places).toFixed()
  },
}
