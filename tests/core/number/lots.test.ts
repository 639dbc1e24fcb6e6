import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type Decimal } from '../../../src/core'
import { exactRatio, ratioValue } from '../../../src/core/number/exactRatio'
import { coveredLots, inWholeLots, remainder, wholeUnits } from '../../../src/core/number/lots'
import { positiveCounts, prices } from '../samples'

const ratio = (over: Decimal, under: Decimal) => exactRatio({ numerator: [over], denominator: [under] })
const whole = (text: string) => ratio(decimal(text), decimal('1'))

describe('wholeUnits', () => {
  test('sevens in 20 are two, in 21 three', () => {
    expect(['20', '21'].map((text) => String(wholeUnits({ amount: decimal(text), unit: decimal('7') })))).toEqual([
      '2',
      '3',
    ])
  })
})

describe('inWholeLots', () => {
  const inSevens = (contracts: Decimal) => String(inWholeLots({ contracts, lotSize: decimal('7') }))

  test('twenty contracts in lots of seven are fourteen', () => expect(inSevens(decimal('20'))).toBe('14'))

  test('a chain of divisions that ends just below a whole lot is that lot, and no further', () => {
    expect(inSevens(decimal('21').minus('1e-45'))).toBe('21')
    expect(inSevens(decimal('21').minus('1e-30'))).toBe('14')
    expect(inSevens(decimal('0'))).toBe('0')
  })
})

describe('coveredLots', () => {
  // By hand: a lot of 7 contracts at 0.5 coin takes 3.5 coins; 10 coins cover two, and leave three.
  test('ten coins are two lots of seven half coins, and three coins', () => {
    const { lots, contracts, residual } = coveredLots({
      coin: whole('10'),
      coinPerContract: whole('0.5'),
      lotSize: decimal('7'),
    })
    expect([lots, contracts, ratioValue(residual)].map(String)).toEqual(['2', '14', '3'])
  })

  test('coin that is owed covers no lot, and stays owed', () => {
    const { contracts, residual } = coveredLots({
      coin: whole('-2'),
      coinPerContract: whole('0.5'),
      lotSize: decimal('1'),
    })
    expect([contracts, ratioValue(residual)].map(String)).toEqual(['0', '-2'])
  })

  test('coin that lacks its sixtieth digit of a lot is that lot, and leaves exactly nothing', () => {
    const lots = (coin: string) => {
      const covered = coveredLots({ coin: whole(coin), coinPerContract: whole('0.5'), lotSize: decimal('2') })
      return [covered.contracts, ratioValue(covered.residual)].map(String)
    }
    expect(lots('3')).toEqual(['6', '0'])
    expect(lots(`2.${'9'.repeat(59)}`)).toEqual(['6', '0'])
    expect(lots(`3.${'0'.repeat(58)}1`)).toEqual(['6', '0'])
    expect(lots(`2.${'9'.repeat(30)}`)).toEqual(['4', `0.${'9'.repeat(30)}`])
  })

  test('law: dollars at a price are as many contracts of a dollar at that price, and leave exactly nothing', () => {
    const holds = fc.property(positiveCounts, prices, (dollars, price) => {
      const coinPerContract = ratio(decimal('1'), price)
      const { contracts, residual } = coveredLots({
        coin: ratio(dollars, price),
        coinPerContract,
        lotSize: decimal('1'),
      })
      return contracts.equals(dollars) && residual.numerator.isZero()
    })
    fc.assert(holds)
  })

  test('law: one more lot would not be covered', () => {
    const sizes = fc.constantFrom('1', '7', '100').map(decimal)
    const holds = fc.property(prices, prices, sizes, (coins, perContract, lotSize) => {
      const given = { coin: ratio(coins, decimal('1')), coinPerContract: ratio(perContract, decimal('3')), lotSize }
      const { contracts, residual } = coveredLots(given)
      const over = remainder({ ...given, contracts: contracts.plus(lotSize) })
      return !residual.numerator.isNegative() && over.numerator.isNegative()
    })
    fc.assert(holds)
  })
})
