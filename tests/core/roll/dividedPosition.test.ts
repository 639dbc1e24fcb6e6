import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type Decimal } from '../../../src/core'
import { dividedPosition } from '../../../src/core/roll/dividedPosition'
import { agree, decimals, positiveCounts } from '../samples'

const [zero, one] = [decimal('0'), decimal('1')]
const texts = (list: readonly Decimal[]) => list.map((value) => value.toFixed())
const divided = (given: { contracts: string; lotSize?: string; weights: readonly string[]; share?: string }) =>
  dividedPosition({
    position: { contracts: decimal(given.contracts), residualCoin: decimal('0.6') },
    lotSize: decimal(given.lotSize ?? '1'),
    weights: given.weights.map(decimal),
    dividedShare: decimal(given.share ?? '1'),
  })
const contractsOf = ({ parts, kept }: ReturnType<typeof dividedPosition>) =>
  texts([...parts, kept].map(({ position }) => position.contracts))

describe('dividedPosition', () => {
  // By hand: lots of ten within 33.3 are three, and the rest of 100 is seven.
  test('parts are whole lots, and together the whole', () => {
    const of = divided({ contracts: '100', lotSize: '10', weights: ['1', '2'] })
    expect(contractsOf(of)).toEqual(['30', '70', '0'])
    expect(texts(of.parts.map(({ position }) => position.residualCoin))).toEqual(['0.2', '0.4'])
    expect(contractsOf(divided({ contracts: '1205', lotSize: '100', weights: ['1', '1'] }))).toEqual([
      '600',
      '605',
      '0',
    ])
  })

  test('what is kept is what whole lots leave', () => {
    expect(contractsOf(divided({ contracts: '101', weights: ['1'], share: '0.5' }))).toEqual(['50', '51'])
    expect(contractsOf(divided({ contracts: '1000', lotSize: '100', weights: ['3', '0', '1'], share: '0.6' }))).toEqual(
      ['400', '0', '200', '400'],
    )
    expect(contractsOf(divided({ contracts: '101', weights: [], share: '0' }))).toEqual(['101'])
  })

  test('a third of what three divide is a third: no lot is lost to a rounded quotient', () => {
    expect(contractsOf(divided({ contracts: '300', weights: ['0.7', '0.7', '0.7'] }))).toEqual([
      '100',
      '100',
      '100',
      '0',
    ])
    expect(contractsOf(divided({ contracts: '150000', weights: ['1', '1', '1'], share: '0.8' }))).toEqual([
      '40000',
      '40000',
      '40000',
      '30000',
    ])
  })

  const weights = fc
    .array(decimals({ from: 0, to: 5, places: 3 }), { minLength: 1, maxLength: 5 })
    .filter((list) => list.some((weight) => weight.greaterThan(0)))
  const asked = fc.record({
    position: fc.record({ contracts: positiveCounts, residualCoin: decimals({ from: -1, to: 2, places: 6 }) }),
    lotSize: fc.constantFrom('1', '7', '100').map(decimal),
    weights,
    dividedShare: decimals({ from: 0, to: 1, places: 4 }),
  })

  test('law: contracts and coin add up to the position, and each part is within a lot of its share', () => {
    const holds = fc.property(asked, (given) => {
      const { contracts, residualCoin } = given.position
      const { parts, kept } = dividedPosition(given)
      const all = [...parts, kept]
      const sum = (figure: (part: (typeof all)[number]) => Decimal) =>
        all.reduce((total, part) => total.plus(figure(part)), zero)
      expect(sum(({ position }) => position.contracts)).toEqual(contracts)
      expect(
        agree(
          sum(({ position }) => position.residualCoin),
          residualCoin,
          { scale: one },
        ),
      ).toBe(true)
      expect(
        agree(
          sum(({ shareRate }) => shareRate),
          one,
        ),
      ).toBe(true)
      for (const { shareRate, position } of all) {
        expect(position.contracts.isInteger() && position.contracts.greaterThanOrEqualTo(0)).toBe(true)
        const away = position.contracts.minus(contracts.times(shareRate)).abs()
        expect(away.lessThan(given.lotSize.plus('1e-30'))).toBe(true)
      }
    })
    fc.assert(holds)
  })

  test('law: weights count against each other alone', () => {
    const holds = fc.property(asked, decimals({ from: 1, to: 9, places: 2 }), (given, factor) => {
      const scaled = dividedPosition({ ...given, weights: given.weights.map((weight) => weight.times(factor)) })
      expect(contractsOf(scaled)).toEqual(contractsOf(dividedPosition(given)))
    })
    fc.assert(holds)
  })
})
