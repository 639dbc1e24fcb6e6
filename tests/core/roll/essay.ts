import { decimal } from '../../../src/core'
import { decimals, inverse } from '../samples'

/** The cash-and-carry essay of 2021, a month before the near expiry: 150,000 short at 110, the year after at 132. */
export const essay = {
  position: { contracts: decimal('150000'), residualCoin: decimal('0') },
  contract: inverse,
  spotPrice: decimal('100'),
  nearPrice: decimal('110'),
  daysToNear: decimal('31'),
  fars: [{ price: decimal('132'), daysToExpiry: decimal('396') }],
}

/** What makes another price of a price, from 0.8 to 1.2 of it, so that every kind wins at times. */
export const factors = decimals({ from: 1, to: 3, places: 4 }).map((factor) => factor.plus(3).div(5))
