import { expect, test } from 'vitest'
import { curveKey, textOfCurve } from '../../../src/desk/curve'
import { deskStart } from '../../../src/desk/deskStart'
import { followOffers } from '../../../src/desk/follow/offers'

const quote = { symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00Z', bid: '67100', ask: '', mark: '67120', last: '' }
const deskOf = (time: string) => ({
  ...deskStart,
  [curveKey]: textOfCurve({ time, spotPrice: '65432.5', quotes: [quote] }),
})

test('the kept quotes as inverse futures of the desk’s venue, and nothing where they are of other days', () => {
  const row = 'Deribit\tBTC-26MAR27\tcoin\t2027-03-26T08:00Z\t67,100\t\t67,120\t\t'
  expect(followOffers.text(deskOf(deskStart.valuation))).toBe(row)
  expect([deskStart, deskOf('2021-07-22T22:36Z')].map(followOffers.text)).toEqual([null, null])
})
