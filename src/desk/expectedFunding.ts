import { decimal, fundingAtInterval, percentOf } from '../core'
import type { Draft } from '../form'
import type { Follow } from './follow/follow'
import { followFunding } from './follow/funding'
import { intervalOf } from './intervalField'
import { venueNamed } from './venues'

/**
 * What a perpetual pays while it trades at its index: the interest of 0.03% a day that Binance, Bybit, OKX and BitMEX
 * publish. Every panel that asks for an expected funding starts from it, whatever the interval of its venue.
 */
const usualFunding = { rate: decimal('0.0001'), intervalHours: decimal('8') }

function usualText(desk: Draft): string | null {
  const venue = venueNamed(desk['venue'])
  if (venue === undefined) return null
  return percentOf({ rate: fundingAtInterval({ ...usualFunding, newIntervalHours: intervalOf(venue) }) }).toFixed()
}

/**
 * The funding expected for one interval of the desk's venue, until another is typed: that of the perpetual which the desk
 * follows, else the usual one.
 */
export const followExpectedFunding: Follow = {
  ...followFunding,
  text: (desk) => followFunding.text(desk) ?? usualText(desk),
}
