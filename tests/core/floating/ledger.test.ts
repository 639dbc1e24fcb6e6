import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  Decimal,
  decimal,
  floatingBond,
  type FloatingBondArguments,
  type FloatingBondRow,
  type Rehedge,
} from '../../../src/core'
import { floatingBondLedger } from '../../../src/core/floating/ledger'
import type { TimedFunding } from '../../../src/core/floating/timedFundings'
import { agree, decimals, inverse, inverseContracts, prices } from '../samples'
import { decimalLedger } from './decimalLedger'

const zero = decimal('0')
const funding = (rate: string, price: string): TimedFunding => ({
  time: '2021-01-01T12:00Z',
  rate: decimal(rate),
  price: decimal(price),
  days: null,
})
/** 100,000 contracts of a dollar sold at 100, over 1,000 coins. */
const sale = {
  purchase: {
    coin: decimal('1000'),
    lots: decimal('100000'),
    contracts: decimal('100000'),
    notionalCoin: decimal('1000'),
    entryFeeCoin: zero,
    entryResidualCoin: zero,
  },
  spotPrice: decimal('100'),
  multiplier: decimal('1'),
  lotSize: decimal('1'),
  feeRate: zero,
  startUsd: decimal('100000'),
}
const walk = (rehedge: Rehedge, ...fundings: TimedFunding[]) => floatingBondLedger({ ...sale, rehedge, fundings })

const products = new Set(['notionalCoin', 'paymentCoin', 'paymentUsd', 'feeCoin', 'feeUsd'])
const feeRates = decimals({ from: -1, to: 1, places: 5 }).map((rate) => rate.times('0.05'))
/** Rates of more digits than an answer has. */
const longRates = fc.bigInt(-(10n ** 70n), 10n ** 70n).map((rate) => decimal(`${rate}e-72`))
/** Lots so small that next to nothing is left over, and far more than what counts as whole. */
const crumbs = { ...inverse, multiplier: decimal('1e-25') }
const moves = decimals({ from: 0, to: 1, places: 4 }).map((share) => share.plus('0.5'))

describe('floatingBondLedger', () => {
  // The cash-and-carry essay of 2021: 0.1% of 100,000 is a coin, which is 100 dollars more to sell.
  test('a payment is sold forward, and the next one is paid on more', () => {
    const { ledger } = walk('every-interval', funding('0.001', '100'), funding('0.001', '100'))
    expect(ledger.map(({ paymentCoin }) => String(paymentCoin))).toEqual(['1', '1.001'])
    expect(ledger.map(({ trade }) => String(trade))).toEqual(['100', '100'])
    expect(ledger.map(({ residualCoin }) => String(residualCoin))).toEqual(['0', '0.001'])
  })

  // By hand: a coin left lying at 100 is worth 150 at 150, so the price has made 50 dollars of it.
  test('a payment left in coin moves with the price, and the face does not', () => {
    const { ledger, remainderUsd } = walk('never', funding('0.001', '100'), funding('0', '150'))
    expect(String(remainderUsd)).toBe('50')
    expect(ledger.map(({ equityUsd }) => String(equityUsd))).toEqual(['100100', '100150'])
    expect(String(ledger[1]!.notionalCoin)).toBe(String(decimal('100000').div(150)))
  })

  test('increase-only sells what it receives and does not buy back what it pays', () => {
    const { ledger } = walk('increase-only', funding('0.001', '100'), funding('-0.001', '100'))
    expect(ledger.map(({ trade }) => String(trade))).toEqual(['100', '0'])
    expect(String(ledger[1]!.residualCoin)).toBe('-1.001')
  })

  const rates = decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.01'))
  const fundings = fc.array(fc.tuple(rates, decimals({ from: 50, to: 150, places: 2 })), { maxLength: 10 })
  const rehedges = fc.constantFrom<Rehedge>('every-interval', 'increase-only', 'never')

  test('law: dollars change by the payments, the fees and the move of the open coin, and by nothing else', () => {
    const fees = decimals({ from: 0, to: 1, places: 4 }).map((rate) => rate.times('0.001'))
    const holds = fc.property(fundings, rehedges, fees, (drawn, rehedge, feeRate) => {
      const events = drawn.map(([rate, price]) => ({ ...funding('0', '1'), rate, price }))
      const { ledger, remainderUsd } = floatingBondLedger({ ...sale, feeRate, rehedge, fundings: events })
      const sumOf = (figure: (row: (typeof ledger)[number]) => Decimal) =>
        ledger.reduce((so, row) => so.plus(figure(row)), zero)
      const changed = sumOf(({ paymentUsd }) => paymentUsd)
        .minus(sumOf(({ feeUsd }) => feeUsd))
        .plus(remainderUsd)
      const endUsd = ledger.at(-1)?.equityUsd ?? decimal('100000')
      return agree(endUsd.minus(100000), changed, { within: '1e-40', scale: decimal('1e6') })
    })
    fc.assert(holds)
  })

  const bonds = fc
    .record({
      capitalUsd: decimals({ from: 1, to: 10_000_000, places: 2 }),
      spotPrice: prices,
      contract: fc.oneof(inverseContracts, fc.constant(crumbs)),
      rehedge: rehedges,
      feeRate: fc.oneof(feeRates, fc.constant(zero)),
      events: fc.array(fc.tuple(fc.oneof(rates, longRates), moves), { maxLength: 40 }),
    })
    .map(({ events, ...bond }): FloatingBondArguments => {
      let price = bond.spotPrice
      const fundings = events.map(([rate, move], index) => {
        price = price.times(move).toSignificantDigits(9)
        return { time: new Date(Date.UTC(2021, 0, 1, 8 * index)).toISOString(), rate, price }
      })
      return { ...bond, fundings }
    })

  test('law: it says what decimals of sixty digits say, to fifty digits, and trades the same lots', () => {
    const holds = fc.property(bonds, (given) => {
      const bond = floatingBond(given)
      const wanted = decimalLedger(given)
      const largest = (figure: (row: FloatingBondRow) => Decimal) =>
        wanted.ledger.reduce((most, row) => Decimal.max(most, figure(row).abs()), decimal('1e-60'))
      const coin = largest(({ notionalCoin }) => notionalCoin).plus(largest(({ equityCoin }) => equityCoin))
      const usd = largest(({ equityUsd }) => equityUsd).plus(given.capitalUsd)
      expect(bond.ledger).toHaveLength(wanted.ledger.length)
      wanted.ledger.forEach((row, index) => {
        const found = bond.ledger[index]!
        expect(Object.keys(found).toSorted()).toEqual(Object.keys(row).toSorted())
        const { time, days, rate, price, trade, contractsBefore, contractsAfter, ...figures } = row
        expect(found).toMatchObject({ time, days, rate, price, trade, contractsBefore, contractsAfter })
        for (const [name, figure] of Object.entries(figures)) {
          // Object.entries widens the names, which are fields of both.
          const value = found[name as keyof typeof figures]
          // What a sum or a difference leaves is as exact as the sums that went into it; a product is so by itself.
          const scale = products.has(name) ? figure : name.endsWith('Usd') ? usd : coin
          expect(agree(value, figure, { within: '1e-50', scale }), `${index} ${name} ${String(value)}`).toBe(true)
        }
      })
      const scale = usd.times(wanted.ledger.length + 1)
      expect(agree(bond.attribution.remainderUsd, wanted.remainderUsd, { within: '1e-50', scale })).toBe(true)
      for (const name of ['simpleFunding', 'compoundedFunding', 'worstDrawdownRate'] as const)
        expect(agree(bond[name], wanted[name], { within: '1e-50', scale: decimal('1') }), name).toBe(true)
      expect(bond.totals.trades).toEqual(wanted.totals.trades)
      return bond.negativeEvents.equals(wanted.negativeEvents)
    })
    fc.assert(holds, { numRuns: 300 })
  })
})
