import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, fixedBondPathOverTerm, fixedBondPathValue, fixedBondValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, prices } from '../samples'

const zero = decimal('0')

describe('fixedBondPathValue', () => {
  const point = (day: string, rate: string) => ({ day: decimal(day), annualisedRate: decimal(rate) })
  const bond = {
    faceUsd: decimal('150000'),
    residualCoin: zero,
    spotPrice: decimal('100'),
    daysToExpiry: decimal('365'),
  }
  const on = (day: string, ...path: ReturnType<typeof point>[]) =>
    fixedBondPathValue({ ...bond, day: decimal(day), path })

  test('a basis of 100% on the first day halves the face', () => {
    expect(on('0', point('0', '1'))).toEqual({
      annualisedRate: decimal('1'),
      futuresPrice: decimal('200'),
      valueUsd: decimal('75000'),
    })
  })

  test('between two points the rate goes straight, before and after it is level, and at expiry it does not count', () => {
    const path = [point('300', '0.2'), point('100', '0.4')]
    expect(on('150', ...path).annualisedRate).toEqual(decimal('0.35'))
    expect(on('50', ...path).annualisedRate).toEqual(decimal('0.4'))
    expect(on('330', ...path).annualisedRate).toEqual(decimal('0.2'))
    expect(on('365', ...path).futuresPrice).toEqual(decimal('100'))
    expect(on('365', ...path).valueUsd).toEqual(decimal('150000'))
  })

  test('law: it is the value of the bond at the price that the rate implies', () => {
    const rates = decimals({ from: 0, to: 1, places: 4 }).map((rate) => rate.minus('0.1'))
    const holds = fc.property(bonds, rates, prices, (trade, annualisedRate, spotPrice) => {
      const { heldCoin, contracts, faceUsd, residualCoin, futuresExecutionPrice: entryPrice } = fixedBond(trade)
      const path = [{ day: zero, annualisedRate }]
      const { daysToExpiry, contract } = trade
      const marked = fixedBondPathValue({ faceUsd, residualCoin, spotPrice, daysToExpiry, day: decimal('0.5'), path })
      const { futuresPrice } = marked
      const { valueUsd } = fixedBondValue({ coin: heldCoin, contracts, contract, entryPrice, spotPrice, futuresPrice })
      return agree(marked.valueUsd, valueUsd, {
        within: '1e-50',
        scale: heldCoin.times(spotPrice).plus(valueUsd.abs()),
      })
    })
    fc.assert(holds)
  })

  refuses([
    ['day must be at most the days to expiry, was 366', () => on('366', point('0', '0'))],
    ['day must be at least zero, was -1', () => on('-1', point('0', '0'))],
    ['path must have at least one entry, was 0', () => on('0')],
    ['path[1].day must differ from the other entries, was 5', () => on('0', point('5', '0'), point('5', '1'))],
    ['path[0].day must be at least zero, was -5', () => on('0', point('-5', '0'))],
    ['path must give a price greater than zero, was -1', () => on('0', point('0', '-1'))],
    [
      'daysToExpiry must be greater than zero, was 0',
      () => fixedBondPathValue({ ...bond, daysToExpiry: zero, day: zero, path: [point('0', '0')] }),
    ],
    [
      'faceUsd must be at least zero, was -1',
      () => fixedBondPathValue({ ...bond, faceUsd: decimal('-1'), day: zero, path: [point('0', '0')] }),
    ],
  ])
})

describe('fixedBondPathOverTerm', () => {
  const term = {
    faceUsd: decimal('150000'),
    residualCoin: zero,
    spotPrice: decimal('100'),
    daysToExpiry: decimal('365'),
  }
  const through = (steps: number, ...rates: [day: string, rate: string][]) =>
    fixedBondPathOverTerm({
      ...term,
      steps,
      path: rates.map(([day, rate]) => ({ day: decimal(day), annualisedRate: decimal(rate) })),
    })

  test('a basis of 100% halves the face at entry, and nothing of it is left at expiry', () => {
    const { days, values } = through(1, ['0', '1'])
    expect(days).toEqual([zero, decimal('365')])
    expect(values.map(({ valueUsd }) => valueUsd)).toEqual([decimal('75000'), decimal('150000')])
  })

  test('law: each value is that of its day', () => {
    const rate = fc.integer({ min: -9999, max: 50_000 }).map((basisPoints) => decimal(`${basisPoints}`).div(10_000))
    const holds = fc.property(fc.tuple(rate, rate), ([first, last]) => {
      const path = [
        { day: zero, annualisedRate: first },
        { day: decimal('300'), annualisedRate: last },
      ]
      const { days, values } = fixedBondPathOverTerm({ ...term, path, steps: 8 })
      expect(values).toEqual(days.map((day) => fixedBondPathValue({ ...term, path, day })))
    })
    fc.assert(holds)
  })

  test('a low rate is refused where it leaves no price on some day, and only there', () => {
    // -120% a year at the end of the term is paid for a few days alone.
    expect(through(8, ['300', '0'], ['364', '-1.2']).values).toHaveLength(9)
  })
  refuses([
    ['path must give a price greater than zero, was -1.2', () => through(8, ['0', '-1.2'])],
    ['path must have at least one entry, was 0', () => through(8)],
  ])
})
