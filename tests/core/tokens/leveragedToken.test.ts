import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leveragedToken } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices } from '../samples'

const token = (leverage: string, path: readonly string[]) =>
  leveragedToken({ leverage: decimal(leverage), prices: path.map(decimal) })
const percent = (value: { toFixed: (places: number) => string } | undefined) => value?.toFixed(4)

describe('leveragedToken', () => {
  // Published: three times the index over 10,000 -> 11,000 -> 10,000 loses 5.45%, to 12,100 gains 69%, from 9,500 to 9,000 loses 28.4%.
  test.each([
    ['3', ['10000', '11000', '10000'], '0.9455'],
    ['3', ['10000', '11000', '12100'], '1.6900'],
    ['3', ['10000', '9500', '9000'], '0.7158'],
    ['-3', ['10000', '11000', '10000'], '0.8909'],
    ['3', ['100', '110', '99', '100.98'], '0.9646'],
  ])('%s times %s leaves %s of 1', (leverage, path, left) => {
    expect(percent(token(leverage, path).path.at(-1)?.nav)).toBe(left)
  })

  test('a day without a move is 0, and not -0, for a token that is short too', () => {
    const still = token('-1', ['100', '100']).path[1]
    expect([still?.dailyReturn, still?.rebalanceUsd].map((figure) => figure?.isNegative())).toEqual([false, false])
  })

  // By hand: 30,000 dollars of position on 10,000 grow to 33,000, the fund to 13,000, which wants 39,000.
  test('a rise of 10% makes a fund of three times buy 0.6 a dollar, and its mirror image buy back 1.2', () => {
    const [first, second] = token('3', ['10000', '11000']).path
    expect(first).toEqual({
      price: decimal('10000'),
      nav: decimal('1'),
      dailyReturn: null,
      trackingMultiple: null,
      rebalanceUsd: decimal('0'),
    })
    expect([second?.nav, second?.dailyReturn, second?.trackingMultiple, second?.rebalanceUsd].map(String)).toEqual([
      '1.3',
      '0.3',
      '3',
      '0.6',
    ])
    expect(token('-3', ['10000', '11000']).path[1]?.rebalanceUsd.toFixed()).toBe('1.2')
  })

  test('a day without a move has no multiple, and no day has no mean', () => {
    const still = token('3', ['100', '100'])
    expect([still.path[1]?.trackingMultiple, still.meanTrackingMultiple]).toEqual([null, null])
    expect(token('3', ['100', '100', '101']).meanTrackingMultiple?.toFixed()).toBe('3')
  })

  test('a fall of a third leaves nothing of three times: the path stops before it', () => {
    const gone = token('3', ['90', '99', '66', '120'])
    expect([gone.liquidated, gone.path.length, gone.path.at(-1)?.nav.toFixed()]).toEqual([true, 2, '1.3'])
    expect(token('3', ['90', '60.01']).liquidated).toBe(false)
  })

  const paths = fc.array(prices, { minLength: 1, maxLength: 12 })
  const leverages = decimals({ from: -5, to: 5, places: 2 })

  test('law: leverage 1 is the index, leverage 0 stays where it is, neither trades or decays', () => {
    const holds = fc.property(paths, (list) => {
      const [whole, none] = ['1', '0'].map((leverage) => leveragedToken({ leverage: decimal(leverage), prices: list }))
      const scale = list.reduce((sum, price) => sum.plus(price.div(list[0] ?? price)), decimal('1'))
      const tracks = whole?.path.every(({ nav, price }) =>
        agree(nav, price.div(list[0] ?? price), { within: '1e-50', scale }),
      )
      const still = none?.path.every(({ nav, rebalanceUsd }) => nav.equals(1) && rebalanceUsd.isZero())
      return tracks === true && still === true && agree(whole?.decay ?? scale, decimal('0'), { within: '1e-50', scale })
    })
    fc.assert(holds)
  })

  test('law: what is held is always above 0, and a path that ends early says liquidated', () => {
    const holds = fc.property(leverages, paths, (leverage, list) => {
      const { path, liquidated } = leveragedToken({ leverage, prices: list })
      return path.every(({ nav }) => nav.greaterThan(0)) && liquidated === path.length < list.length
    })
    fc.assert(holds)
  })

  test('law: there and back costs a token of more than 1 or less than 0 something', () => {
    const holds = fc.property(leverages, decimals({ from: 1, to: 10, places: 2 }), (leverage, up) => {
      const { decay, liquidated } = leveragedToken({
        leverage,
        prices: [decimal('100'), decimal('100').plus(up), decimal('100')],
      })
      return liquidated || decay.comparedTo(0) === leverage.minus(leverage.times(leverage)).comparedTo(0)
    })
    fc.assert(holds)
  })

  refuses([
    ['prices must have at least one entry, was 0', () => token('3', [])],
    ['prices[1] must be greater than zero, was 0', () => token('3', ['1', '0'])],
    ['prices[3] must be greater than zero, was -1', () => token('3', ['3', '1', '1', '-1'])],
    [
      'leverage must be a finite number, was Infinity',
      () => leveragedToken({ leverage: decimal('1').div(0), prices: [decimal('1')] }),
    ],
  ])
})
