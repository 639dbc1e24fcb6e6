import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fundingsAlongPath, generatedFundings } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices } from '../samples'

const zero = decimal('0')
const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.02'))

const bitmex = [decimal('20'), decimal('4'), decimal('12')]
const day = { from: '2021-01-01T04:00:00Z', to: '2021-01-02T04:00:00Z', hoursOfDay: bitmex }

describe('fundingsAlongPath', () => {
  const point = (on: string, rate: string, price: string) => ({
    day: decimal(on),
    rate: decimal(rate),
    price: decimal(price),
  })

  test('straight between the points and level outside', () => {
    const span = { from: '2021-01-01T00:00Z', to: '2021-01-04T00:00Z', hoursOfDay: [decimal('12')] }
    const points = [point('2', '0.003', '300'), point('1', '-0.001', '100')]
    expect(fundingsAlongPath({ ...span, points }).map(({ rate, price }) => [rate.toFixed(), price.toFixed()])).toEqual([
      ['-0.001', '100'],
      ['0.001', '200'],
      ['0.003', '300'],
    ])
  })

  test('law: between two ends it is what generatedFundings gives', () => {
    const holds = fc.property(rates, prices, prices, (rate, startPrice, endPrice) => {
      const points = [
        { day: zero, rate, price: startPrice },
        { day: decimal('1'), rate, price: endPrice },
      ]
      const [a, b] = [fundingsAlongPath({ ...day, points }), generatedFundings({ ...day, rate, startPrice, endPrice })]
      return a.every(({ price }, index) => agree(price, b[index]!.price, { within: '1e-11' }))
    })
    fc.assert(holds)
  })

  const but =
    (...points: ReturnType<typeof point>[]) =>
    () =>
      fundingsAlongPath({ ...day, points })
  refuses([
    ['points must have at least one entry, was 0', but()],
    ['points[0].day must be at least zero, was -1', but(point('-1', '0', '1'))],
    ['points[1].rate must be greater than -1, was -1', but(point('0', '0', '1'), point('1', '-1', '1'))],
    ['points[0].price must be greater than zero, was 0', but(point('0', '0', '0'))],
    ['points[1].day must differ from the other entries, was 1', but(point('1', '0', '1'), point('1', '0', '1'))],
  ])
})
