import { expect, test } from 'vitest'
import { curveKey, textOfCurve } from '../../../src/desk/curve'
import { deskStart } from '../../../src/desk/deskStart'
import { followStripRows } from '../../../src/desk/follow/stripRows'

const { valuation: time } = deskStart
const quote = { symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00Z', bid: '67100', ask: '', mark: '67120', last: '' }
const deskOf = (spotPrice: string, quotes = [quote]) => ({
  ...deskStart,
  [curveKey]: textOfCurve({ time, spotPrice, quotes }),
})

test('the kept quotes against the index they came with, and nothing where one of the two is missing', () => {
  expect(followStripRows.text(deskOf('65432.5'))).toBe(`${time}\t65,432.5\t2027-03-26T08:00Z\t67,100`)
  expect([deskStart, deskOf(''), deskOf('65432.5', [])].map(followStripRows.text)).toEqual([null, null, null])
})
