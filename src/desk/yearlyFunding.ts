import { annualisedFunding, percentOf, rateOf } from '../core'
import { readNumber } from '../form'
import { followExpectedFunding } from './expectedFunding'
import type { Follow } from './follow/follow'
import { followFunding } from './follow/funding'
import { intervalOf } from './intervalField'
import { venueNamed } from './venues'

/** The expected funding a year, simple: of the perpetual that the desk follows, else the usual one. */
export const followYearlyFunding: Follow = {
  ...followFunding,
  text: (desk) => {
    const [venue, percent] = [venueNamed(desk['venue']), readNumber(followExpectedFunding.text(desk) ?? '')]
    if (venue === undefined || percent.state === 'problem') return null
    const { simple } = annualisedFunding({
      rate: rateOf({ percent: percent.value }),
      intervalHours: intervalOf(venue),
    })
    return percentOf({ rate: simple }).toFixed()
  },
}
