import { describe, expect, test } from 'vitest'
import { decimal, floatingBond } from '../../../src/core'
import { inverse } from '../samples'

const rowsOf = () =>
  floatingBond({
    capitalUsd: decimal('100000'),
    spotPrice: decimal('100'),
    contract: inverse,
    rehedge: 'every-interval',
    fundings: ['0.001', '-0.002'].map((rate, day) => ({
      time: `2021-01-0${day + 1}T12:00Z`,
      rate: decimal(rate),
      price: decimal('100'),
    })),
  }).ledger

describe('a row of a ledger', () => {
  test('is a record like any other: it is spread, listed, written and compared with all its figures', () => {
    const [first, second] = rowsOf()
    expect(Object.keys(first!)).toHaveLength(19)
    expect({ ...first! }.equityCoin).toEqual(decimal('1001'))
    expect(JSON.parse(JSON.stringify(first))).toMatchObject({ time: '2021-01-01T12:00Z', trade: '100', days: null })
    expect('residualCoin' in first!).toBe(true)
    expect('equity' in first!).toBe(false)
    expect(first).toEqual(rowsOf()[0])
    expect(first).not.toEqual(second)
    expect(first).not.toEqual({ ...first!, unwindUsd: decimal('0') })
  })

  test('keeps a figure that was read', () => {
    const [first] = rowsOf()
    expect(first!.equityUsd).toBe(first!.equityUsd)
    expect(first!.equityUsd).toBe({ ...first! }.equityUsd)
  })

  test('hands on what was given as it was given', () => {
    const rate = decimal('0.001')
    const fundings = [{ time: '2021-01-01T12:00Z', rate, price: decimal('100') }]
    const given = { capitalUsd: decimal('1'), spotPrice: decimal('1'), contract: inverse, rehedge: 'never' } as const
    expect(floatingBond({ ...given, fundings }).ledger[0]!.rate).toBe(rate)
  })
})
