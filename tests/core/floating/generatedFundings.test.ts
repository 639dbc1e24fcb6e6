import { describe, expect, test } from 'vitest'
import { decimal, generatedFundings } from '../../../src/core'
import { refuses } from '../refusals'

const zero = decimal('0')

const bitmex = [decimal('20'), decimal('4'), decimal('12')]
const day = { from: '2021-01-01T04:00:00Z', to: '2021-01-02T04:00:00Z', hoursOfDay: bitmex }

describe('generatedFundings', () => {
  test('the price goes straight from one end to the other', () => {
    const rate = decimal('0.001')
    const fundings = generatedFundings({ ...day, rate, startPrice: decimal('100'), endPrice: decimal('400') })
    expect(fundings).toEqual([
      { time: '2021-01-01T12:00:00.000Z', rate, price: decimal('200') },
      { time: '2021-01-01T20:00:00.000Z', rate, price: decimal('300') },
      { time: '2021-01-02T04:00:00.000Z', rate, price: decimal('400') },
    ])
    const level = generatedFundings({ ...day, rate, startPrice: decimal('123.45') })
    expect(level.every(({ price }) => price.equals('123.45'))).toBe(true)
  })

  const but = (change: object) => () => generatedFundings({ ...day, rate: zero, startPrice: decimal('100'), ...change })
  refuses([
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['startPrice must be greater than zero, was 0', but({ startPrice: zero })],
    ['endPrice must be greater than zero, was 0', but({ endPrice: zero })],
    ['to must be later than the start, was 2020-01-01T00:00Z', but({ to: '2020-01-01T00:00Z' })],
  ])
})
