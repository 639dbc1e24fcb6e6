import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type Decimal, type Rehedge } from '../../../src/core'
import { floatingBondLedger, type TimedFunding } from '../../../src/core/floating/ledger'
import { agree, decimals } from '../samples'

const zero = decimal('0')
const funding = (rate: string, price: string): TimedFunding => ({
  time: '2021-01-01T12:00Z',
  ...{ rate: decimal(rate), price: decimal(price), days: null },
})
/** 100,000 contracts of a dollar sold at 100, over 1,000 coins. */
const sale = {
  purchase: {
    ...{ coin: decimal('1000'), lots: decimal('100000'), contracts: decimal('100000') },
    ...{ notionalCoin: decimal('1000'), entryFeeCoin: zero, entryResidualCoin: zero },
  },
  ...{ spotPrice: decimal('100'), multiplier: decimal('1'), lotSize: decimal('1'), feeRate: zero },
}
const walk = (rehedge: Rehedge, ...fundings: TimedFunding[]) => floatingBondLedger({ ...sale, rehedge, fundings })

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
})
