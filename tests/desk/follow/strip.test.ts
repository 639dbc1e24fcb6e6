import { describe, expect, it } from 'vitest'
import { curveKey, textOfCurve } from '../../../src/desk/curve'
import { deskStart } from '../../../src/desk/deskStart'
import { followStrip } from '../../../src/desk/follow/strip'

const quote = { symbol: 'BTC-25DEC26', expiry: '2026-12-25T08:00Z', bid: '67000', ask: '', mark: '67005.5', last: '1' }
const desk = (time: string) => ({
  ...deskStart,
  [curveKey]: textOfCurve({ time, spotPrice: '65500', quotes: [quote] }),
})

describe('the rows of the curve', () => {
  it('are the quotes that the desk keeps, blank where the source had no price', () => {
    expect(followStrip.text(desk('2026-11-19T22:24Z'))).toBe('\tBTC-25DEC26\t2026-12-25T08:00Z\t67,000\t\t67,005.5')
  })

  it('are not those of other days, nor any where none are kept', () => {
    expect(followStrip.text(desk('2021-07-22T22:36Z'))).toBeNull()
    expect(followStrip.text(deskStart)).toBeNull()
  })
})
