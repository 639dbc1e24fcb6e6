import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, flowAttribution, flowTotals } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const day = (etfFlowUsd: string, openInterestChangeUsd: string) => ({
  date: '2026-02-06',
  etfFlowUsd: decimal(etfFlowUsd),
  openInterestChangeUsd: decimal(openInterestChangeUsd),
})

describe('flowAttribution', () => {
  // By hand: the part that both have, where they go the same way.
  test.each([
    ['230', '90', '90', '140'],
    ['230', '300', '230', '0'],
    ['-530', '-200', '-200', '-330'],
    ['-370', '80', '0', '-370'],
    ['370', '-80', '0', '370'],
    ['0', '80', '0', '0'],
    ['370', '0', '0', '370'],
  ])(
    'a flow of %s and open interest of %s are %s of the basis trade and %s of direction',
    (flow, change, traded, rest) => {
      const [row] = flowAttribution({ rows: [day(flow, change)] })
      expect([row?.basisUsd, row?.directionalUsd].map(String)).toEqual([traded, rest])
    },
  )

  test('days are added up in their order', () => {
    const rows = flowAttribution({ rows: [day('230', '90'), day('-530', '-200')] })
    const last = rows.at(-1)
    expect(rows.map(({ date }) => date)).toEqual(['2026-02-06', '2026-02-06'])
    expect([last?.cumulatedFlowUsd, last?.cumulatedBasisUsd, last?.cumulatedDirectionalUsd].map(String)).toEqual([
      '-300',
      '-110',
      '-190',
    ])
  })

  test('an inflow that no new short matches is told, and all days are added up', () => {
    const rows = flowAttribution({ rows: [day('230', '90'), day('-530', '-200'), day('100', '-5'), day('-1', '5')] })
    expect(rows.map(({ day: place, isDirectional }) => `${place.toFixed()} ${isDirectional}`)).toEqual([
      '1 false',
      '2 false',
      '3 true',
      '4 false',
    ])
    const { days, flowUsd, basisUsd, directionalUsd, directionalDays, basisRate } = flowTotals(rows)
    expect([days, flowUsd, basisUsd, directionalUsd, directionalDays].map(String)).toEqual([
      '4',
      '-201',
      '-110',
      '-91',
      '1',
    ])
    expect(basisRate?.toFixed(6)).toBe('0.547264')
    expect(flowTotals([]).basisRate).toBe(null)
  })

  test('no day is no row', () => expect(flowAttribution({ rows: [] })).toEqual([]))

  const flows = decimals({ from: -1000, to: 1000, places: 2 })
  test('law: the two parts are the flow, never against it, and the trade explains no more than the open interest', () => {
    const days = fc.array(fc.record({ date: fc.string(), etfFlowUsd: flows, openInterestChangeUsd: flows }))
    const holds = fc.property(days, (rows) =>
      flowAttribution({ rows }).every(({ basisUsd, directionalUsd }, index) => {
        const { etfFlowUsd, openInterestChangeUsd } = rows[index] ?? day('0', '0')
        const parts = basisUsd.plus(directionalUsd).equals(etfFlowUsd)
        const within = basisUsd.abs().lessThanOrEqualTo(openInterestChangeUsd.abs())
        return parts && within && !basisUsd.times(directionalUsd).lessThan(0)
      }),
    )
    fc.assert(holds)
  })

  const infinite = decimal('1').div(0)
  refuses([
    [
      'rows[1].etfFlowUsd must be a finite number, was Infinity',
      () => flowAttribution({ rows: [day('1', '1'), { ...day('1', '1'), etfFlowUsd: infinite }] }),
    ],
    [
      'rows[0].openInterestChangeUsd must be a finite number, was Infinity',
      () => flowAttribution({ rows: [{ ...day('1', '1'), openInterestChangeUsd: infinite }] }),
    ],
  ])
})
