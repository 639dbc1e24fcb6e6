import { textOfRows, type Draft } from '../../form'
import { deskFields } from '../deskFields'
import type { Follow } from './follow'
import { orderOf } from '../legOrders'
import { tradingFees } from '../terms/tradingFees'
import { venueTitle } from '../venueTitle'

/**
 * The published fees of every venue, as rows of venue, kind of contract, maker, taker and settlement fee; those of the
 * desk's own venue are the desk's, since anybody with a better tier types it there. A fee that is the venue's maker fee
 * says nothing about a taker's.
 */
export const followFees: Follow = {
  of: 'futuresFeeRate',
  text: (desk) =>
    textOfRows(
      Object.entries(tradingFees).flatMap(([venue, { inverse, linear }]) => {
        const own = venue === desk['venue']
        const takes = own && orderOf(desk, 'futuresFeeRate') !== 'maker'
        const taker = (takes ? typedFee(desk, 'futuresFeeRate') : null) ?? inverse.taker
        const settlement = (own ? typedFee(desk, 'settlementFeeRate') : null) ?? inverse.settlement
        return [
          [venueTitle(venue), 'inverse', inverse.maker, taker, settlement],
          [venueTitle(venue), 'linear', linear.maker, linear.taker, linear.settlement],
        ]
      }),
    ),
}

const typedFee = (desk: Draft, name: 'futuresFeeRate' | 'settlementFeeRate'): string | null => {
  const text = desk[name] ?? ''
  return deskFields[name].read(text).state === 'value' ? text : null
}
