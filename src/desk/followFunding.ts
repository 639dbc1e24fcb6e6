import { percentOf } from '../core'
import { readNumber, rowsOfText, textOfRows, type Draft } from '../form'
import type { Follow } from './follow'
import { fundingHoursOf } from './fundingHours'
import { intervalOf } from './intervalField'
import type { StreamQuote } from './stream'
import { venueIds } from './venues'

/** Where the desk keeps whose funding is followed, among its texts: venue, name, rate in percent and hours. */
export const fundingKey = 'fundingStream'

/** The funding of a perpetual as the desk keeps it; null where it pays none. */
export function fundingTexts(quote: StreamQuote): Draft | null {
  const { venue, symbol, fundingRate } = quote
  const hours = fundingHoursOf(quote)
  if (fundingRate === null || hours === null) return null
  return { [fundingKey]: textOfRows([[venue, symbol, percentOf({ rate: fundingRate }).toFixed(), hours.toFixed()]]) }
}

/** Whose funding a desk follows, and its quote now, null where its venue is off; null where none is followed. */
export function followedFunding(
  desk: Draft,
  quotes: readonly StreamQuote[],
): { symbol: string; quote: StreamQuote | null } | null {
  const [venue = '', symbol = ''] = rowsOfText(desk[fundingKey] ?? '')[0] ?? []
  if (symbol === '') return null
  return { symbol, quote: quotes.find((one) => one.venue === venue && one.symbol === symbol) ?? null }
}

/** The running rate of the perpetual that the desk follows, for one interval of the desk's own venue. */
export const followFunding: Follow = {
  of: 'fundingRate',
  text: (desk) => {
    const [, , percent = '', hours = ''] = rowsOfText(desk[fundingKey] ?? '')[0] ?? []
    const [rate, interval] = [readNumber(percent), readNumber(hours)]
    const venue = venueIds.find((id) => id === desk['venue'])
    if (rate.state === 'problem' || interval.state === 'problem' || venue === undefined) return null
    if (!interval.value.greaterThan(0)) return null
    return rate.value.times(intervalOf(venue)).div(interval.value).toFixed()
  },
}
