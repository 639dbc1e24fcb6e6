import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, quarterlyComparison, type ComparedQuarter } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'
import { daily, day, history, product, rates } from './days'

const quarter = (futuresBasisRate: string, ...paid: string[]): ComparedQuarter => ({
  start: day(0),
  end: day(10),
  futuresBasisRate: decimal(futuresBasisRate),
  fundings: daily(...paid),
})

describe('quarterlyComparison', () => {
  // By hand: 1.01 * 1.01 - 1 is 0.0201; the future fixed 0.05, then nothing, then as much.
  test('a win, a loss and a tie, which counts for the swap', () => {
    const quarters = [quarter('0.05', '0.01', '0.01'), quarter('0', '0.01', '0.01'), quarter('0.0201', '0.01', '0.01')]
    const { rows, ...sums } = quarterlyComparison({ quarters })
    expect(rows[0]).toEqual({
      start: day(0),
      end: day(10),
      futuresBasisRate: decimal('0.05'),
      events: decimal('2'),
      fundingReturn: decimal('0.0201'),
      difference: decimal('0.0299'),
    })
    expect(sums).toEqual({
      futuresWins: decimal('1'),
      swapWins: decimal('2'),
      futuresWinSum: decimal('0.0299'),
      swapWinSum: decimal('0.0201'),
      net: decimal('0.0098'),
    })
  })

  test('a payment at the start is not in the quarter, one at its end is', () => {
    const [row] = quarterlyComparison({
      quarters: [{ ...quarter('0', '0.1', '0.2', '0.4'), start: day(1), end: day(2) }],
    }).rows
    expect(row).toMatchObject({ events: decimal('1'), fundingReturn: decimal('0.2') })
  })

  test('no quarter is no win', () => {
    expect(quarterlyComparison({ quarters: [] })).toMatchObject({ futuresWins: decimal('0'), net: decimal('0') })
  })

  test('law: the net is the sum of the differences, and quarters side by side compound to the whole', () => {
    const holds = fc.property(
      history,
      rates,
      fc.integer({ min: 1, max: 100 }),
      (fundings, futuresBasisRate, middle) => {
        const bounds = [day(0), day(middle), day(200)]
        const quarters = [0, 1].map((place) => ({
          start: bounds[place]!,
          end: bounds[place + 1]!,
          futuresBasisRate,
          fundings,
        }))
        const { rows, net } = quarterlyComparison({ quarters })
        const [first, second] = rows
        expect(agree(net, first!.difference.plus(second!.difference), { scale: decimal('1') })).toBe(true)
        const whole = first!.fundingReturn.plus(1).times(second!.fundingReturn.plus(1))
        return agree(whole, product(fundings))
      },
    )
    fc.assert(holds)
  })

  const of = (change: Partial<ComparedQuarter>) => () =>
    quarterlyComparison({ quarters: [quarter('0'), { ...quarter('0', '0'), ...change }] })
  refuses([
    ['quarters[1].end must be later than the start, was 2021-01-01T00:00:00.000Z', of({ end: day(0) })],
    ['quarters[1].futuresBasisRate must be greater than -1, was -1', of({ futuresBasisRate: decimal('-1') })],
    ['quarters[1].fundings[0].rate must be greater than -1, was -2', of({ fundings: daily('-2') })],
    [
      'quarters[1].start must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was 2021-01-01',
      of({ start: '2021-01-01' }),
    ],
  ])
})
