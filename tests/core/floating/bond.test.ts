import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakEvenFunding,
  daysBetween,
  decimal,
  floatingBond,
  type Decimal,
  type FloatingBondArguments,
  type Rehedge,
} from '../../../src/core'
import { fraction, isNear, loan, names, sum } from '../oracle'
import { refuses } from '../refusals'
import { agree, decimals, fees, inCrumbs, inverse, inverseContracts, linear, prices } from '../samples'

const zero = decimal('0')
const timeOf = (index: number) => new Date(Date.UTC(2021, 0, 1, 12 + 8 * index)).toISOString()
const event = (index: number, rate: string, price: string) => ({
  time: timeOf(index),
  rate: decimal(rate),
  price: decimal(price),
})
const essay: FloatingBondArguments = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  contract: inverse,
  fundings: [event(0, '0.001', '100'), event(1, '0.001', '100'), event(2, '-0.001', '100')],
  rehedge: 'every-interval',
}
const openTime = '2021-01-01T04:00:00Z'

const rates = decimals({ from: 0, to: 1, places: 6 }).map((rate) => rate.minus('0.5').times('0.02'))
/** From half to one and a half of the price before, so that a bond does not end in an hour. */
const moves = decimals({ from: 0, to: 1, places: 4 }).map((share) => share.plus('0.5'))
const events = fc.array(fc.record({ rate: rates, move: moves }), { maxLength: 12 })
const rehedges = fc.constantFrom<Rehedge>('every-interval', 'increase-only', 'never')
const loans = fc
  .record({
    capitalUsd: decimals({ from: 1, to: 10_000_000, places: 2 }),
    spotPrice: prices,
    contract: inverseContracts,
    events,
    rehedge: rehedges,
    feeRate: fees,
  })
  .map(({ events: drawn, ...bond }) => {
    let price = bond.spotPrice
    const fundings = drawn.map(({ rate, move }, index) => {
      // Rounded as an exchange quotes it; a price of 0 does not count.
      price = price.times(move).toSignificantDigits(7)
      return { time: timeOf(index), rate, price }
    })
    return { ...bond, fundings }
  })

const sumOf = <Row>(rows: readonly Row[], figure: (row: Row) => Decimal) =>
  rows.reduce((so, row) => so.plus(figure(row)), zero)

describe('floatingBond', () => {
  // The cash-and-carry essay of 2021: three events at a coin of 100; it stops before the last trade.
  test('100,000 receive 0.1% twice and pay it once', () => {
    const bond = floatingBond({ ...essay, openTime })
    expect(bond.ledger.map(({ contractsAfter }) => contractsAfter.toFixed())).toEqual(['100100', '100200', '100099'])
    expect(bond.ledger[0]!.unwindUsd).toEqual(decimal('100100'))
    expect(bond.ledger.map(({ cumulativePaymentCoin }) => cumulativePaymentCoin.toFixed())).toEqual([
      '1',
      '2.001',
      '0.999',
    ])
    expect(bond.ledger.map(({ days }) => days)).toEqual(Array.from({ length: 3 }, () => decimal('1').div(3)))
    expect(bond.finalContracts).toEqual(decimal('100099'))
    expect(bond.totals).toEqual({
      paymentCoin: decimal('0.999'),
      paymentUsd: decimal('99.9'),
      feeCoin: zero,
      feeUsd: zero,
      trades: decimal('3'),
    })
    expect(bond.days).toEqual(decimal('1'))
    expect(bond.annualisedYield).toEqual(decimal('0.364635'))
    expect(agree(bond.annualisedCompounded!, decimal('1.000999').pow(365).minus(1))).toBe(true)
    expect(bond.averageRate).toEqual(decimal('0.001').div(3))
    expect(bond.simpleFunding).toEqual(decimal('0.001'))
    expect(bond.compoundedFunding).toEqual(decimal('0.000998999'))
    expect(bond.negativeEvents).toEqual(decimal('1'))
    expect(agree(bond.worstDrawdownRate, decimal('-100.2').div('100200.1'))).toBe(true)
    expect(bond.attribution).toEqual({
      fundingUsd: decimal('99.9'),
      remainderUsd: zero,
      feesUsd: zero,
      spotCostsUsd: zero,
      slippageUsd: zero,
      profitUsd: decimal('99.9'),
      unexplainedUsd: zero,
    })
  })

  // By hand: 80,000 dollars buy 640 coins at 125, against which 48,000 contracts are sold at 75; at 100 those are worth 480
  // coins. 1% of 48,000 dollars is received, and hedged by 480 more contracts.
  test('what the first day costs stands in the ledger, line by line', () => {
    const costs = { spotFeeRate: decimal('0.2'), spotSlippageRate: decimal('0.25') }
    const paid = { ...essay, costs, slippageRate: decimal('0.25') }
    const { finalCoin, attribution, ledger } = floatingBond({ ...paid, fundings: [event(0, '0.01', '100')] })
    expect(
      ledger.map(({ contractsBefore, trade, equityUsd }) => [contractsBefore, trade, equityUsd].map(String)),
    ).toEqual([['48000', '480', '48480']])
    expect(finalCoin).toEqual(decimal('484.8'))
    const { spotCostsUsd, slippageUsd, fundingUsd, profitUsd, unexplainedUsd } = attribution
    expect([spotCostsUsd, slippageUsd, fundingUsd, profitUsd, unexplainedUsd].map(String)).toEqual([
      '-36000',
      '-16000',
      '480',
      '-51520',
      '0',
    ])
    expect(floatingBond({ ...paid, fundings: [] }).finalCoin).toEqual(decimal('480'))
  })

  test('never leaves the payments open, increase-only does not buy back', () => {
    const never = floatingBond({ ...essay, rehedge: 'never' })
    expect(never.ledger.map(({ trade }) => trade)).toEqual([zero, zero, zero])
    expect(never.ledger.map(({ residualCoin }) => residualCoin.toFixed())).toEqual(['1', '2', '1'])
    const risen = [essay.fundings[0]!, event(1, '0', '150')]
    expect(floatingBond({ ...essay, fundings: risen, rehedge: 'never' }).attribution.remainderUsd).toEqual(
      decimal('50'),
    )
    expect(floatingBond({ ...essay, rehedge: 'increase-only' }).ledger[2]!.trade).toEqual(zero)
  })

  // By hand: 1% of 100,000 leaves 99,009 contracts; 0.1% of them is 99.009 dollars, and 1% more is needed for each of 98.
  test('fees come out of the size', () => {
    const bond = floatingBond({ ...essay, feeRate: decimal('0.01') })
    expect(bond.contracts).toEqual(decimal('99009'))
    expect(bond.entryFeeCoin).toEqual(decimal('9.9009'))
    const [first] = bond.ledger
    expect(first!.trade).toEqual(decimal('98'))
    expect(first!.feeCoin).toEqual(decimal('0.0098'))
    expect(first!.feeUsd).toEqual(decimal('0.98'))
    expect(first!.unwindCoin).toEqual(first!.equityCoin.minus(decimal('9.9107')))
    expect(bond.attribution.feesUsd).toEqual(zero.minus('990.09').minus(bond.totals.feeUsd))
  })

  test('without events it is the state after the first sale', () => {
    const bond = floatingBond({ ...essay, fundings: [], feeRate: decimal('0.01'), openTime })
    expect(bond).toMatchObject({ ledger: [], averageRate: null, annualisedYield: null, annualisedCompounded: null })
    expect(bond.days).toBe(null)
    expect(bond.finalCoin).toEqual(decimal('990.0991'))
    expect(bond.finalUsd).toEqual(decimal('99009.91'))
    expect(bond.worstDrawdownRate).toEqual(zero)
  })

  test('without openTime there is no yield, and the first event has no days', () => {
    const bond = floatingBond(essay)
    expect([bond.annualisedYield, bond.annualisedCompounded, bond.days, bond.ledger[0]!.days]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('less than one lot is no contract; it never becomes -0', () => {
    const contract = { ...inverse, lotSize: decimal('1000000') }
    const { contracts, ledger, finalUsd } = floatingBond({ ...essay, contract })
    expect(contracts).toEqual(zero)
    expect(ledger[2]).toMatchObject({ paymentCoin: zero, paymentUsd: zero, trade: zero, feeCoin: zero })
    expect(finalUsd).toEqual(decimal('100000'))
  })

  test('what is lacking beyond the position stays lacking, and has no yearly rate', () => {
    const fundings = [event(0, '-0.999', '100'), event(1, '-0.999', '100'), event(2, '0', '100000')]
    const bond = floatingBond({ ...essay, fundings, rehedge: 'increase-only', openTime })
    expect(bond.finalUsd.isNegative()).toBe(true)
    expect(bond.annualisedCompounded).toBe(null)
    const rebated = floatingBond({ ...essay, fundings: [fundings[0]!], feeRate: decimal('0.99') })
    expect(rebated.finalContracts.isNegative()).toBe(false)
  })

  test('law: it agrees with fractions of integers to 36 digits', () => {
    const holds = fc.property(loans, (bond) => {
      const exact = (value: Decimal) => fraction(value.toFixed())
      const { capitalUsd, spotPrice, contract, feeRate, rehedge } = bond
      const short = bond.fundings.slice(0, 6)
      const oracle = loan({
        capitalUsd: exact(capitalUsd),
        spotPrice: exact(spotPrice),
        feeRate: exact(feeRate),
        rehedge,
        multiplier: exact(contract.multiplier),
        lotSize: exact(contract.lotSize),
        fundings: short.map(({ rate, price }) => ({ rate: exact(rate), price: exact(price) })),
      })
      const answer = floatingBond({ ...bond, fundings: short })
      expect(names(answer.entryFeeCoin.toFixed(), oracle.entryFeeCoin)).toBe(true)
      expect(names(answer.finalUsd.toFixed(), oracle.finalUsd)).toBe(true)
      oracle.rows.forEach(({ residualCoin, ...row }, index) => {
        for (const [name, figure] of Object.entries(row)) {
          // Object.entries widens the names, which are fields of both.
          const value = answer.ledger[index]![name as keyof typeof row]
          expect(names(value.toFixed(), figure), `${index} ${name} ${value.toFixed()}`).toBe(true)
        }
        // What cancels in the residual is the coin of the bond, so it sets the scale of the rounding.
        const residual = answer.ledger[index]!.residualCoin.toFixed()
        expect(isNear(residual, residualCoin, sum(row.notionalCoin, oracle.coin)), `${index} ${residual}`).toBe(true)
      })
    })
    fc.assert(holds, { numRuns: 60 })
  })

  test('law: the totals are the sums of the rows, and cumulative payments those so far', () => {
    const holds = fc.property(loans, (bond) => {
      const { ledger, totals } = floatingBond(bond)
      const isSum = (sum: Decimal, rows: typeof ledger, figure: (row: (typeof ledger)[number]) => Decimal) => {
        const scale = sumOf(rows, (row) => figure(row).abs())
        expect(agree(sum, sumOf(rows, figure), { within: '1e-50', scale })).toBe(true)
      }
      ledger.forEach((row, index) => {
        const so = ledger.slice(0, index + 1)
        isSum(row.cumulativePaymentCoin, so, ({ paymentCoin }) => paymentCoin)
        isSum(row.cumulativePaymentUsd, so, ({ paymentUsd }) => paymentUsd)
      })
      isSum(totals.paymentCoin, ledger, ({ paymentCoin }) => paymentCoin)
      isSum(totals.paymentUsd, ledger, ({ paymentUsd }) => paymentUsd)
      isSum(totals.feeCoin, ledger, ({ feeCoin }) => feeCoin)
      isSum(totals.feeUsd, ledger, ({ feeUsd }) => feeUsd)
      expect(totals.trades).toEqual(decimal(String(ledger.filter(({ trade }) => !trade.isZero()).length)))
    })
    fc.assert(holds)
  })

  test('law: dollars of a row are its coin at its price, and one row follows from the other', () => {
    const holds = fc.property(loans, (bond) => {
      const { ledger, contracts } = floatingBond(bond)
      let before = contracts
      for (const row of ledger) {
        expect(row.contractsBefore).toEqual(before)
        before = row.contractsAfter
        expect(row.contractsAfter).toEqual(row.contractsBefore.plus(row.trade))
        const scale = row.notionalCoin.plus(row.equityCoin.abs()).times(row.price)
        const same = (usd: Decimal, coin: Decimal) => agree(usd, coin.times(row.price), { within: '1e-50', scale })
        expect(same(row.paymentUsd, row.paymentCoin)).toBe(true)
        expect(same(row.feeUsd, row.feeCoin)).toBe(true)
        expect(same(row.equityUsd, row.equityCoin)).toBe(true)
        expect(same(row.unwindUsd, row.unwindCoin)).toBe(true)
        const faceUsd = row.contractsAfter.times(bond.contract.multiplier)
        expect(same(row.equityUsd.minus(faceUsd), row.residualCoin)).toBe(true)
      }
    })
    fc.assert(holds)
  })

  test('law: the lines of the attribution are the profit', () => {
    const holds = fc.property(loans, (bond) => {
      const { attribution, ledger, entryResidualCoin, finalUsd } = floatingBond(bond)
      const { fundingUsd, remainderUsd, feesUsd, profitUsd, unexplainedUsd } = attribution
      const scale = sumOf(ledger, ({ equityUsd }) => equityUsd.abs()).plus(bond.capitalUsd)
      let [residualCoin, price] = [entryResidualCoin, bond.spotPrice]
      const moved = ledger.reduce((so, row) => {
        const usd = so.plus(residualCoin.times(row.price.minus(price)))
        ;[residualCoin, price] = [row.residualCoin, row.price]
        return usd
      }, zero)
      expect(agree(remainderUsd, moved, { within: '1e-40', scale })).toBe(true)
      expect(profitUsd).toEqual(finalUsd.minus(bond.capitalUsd))
      expect(agree(fundingUsd.plus(remainderUsd).plus(feesUsd), profitUsd, { within: '1e-40', scale })).toBe(true)
      return agree(unexplainedUsd, zero, { within: '1e-40', scale })
    })
    fc.assert(holds)
  })

  test('law: re-hedged at every event, less than a lot is open, and nothing is over-hedged', () => {
    const holds = fc.property(loans, (bond) => {
      const { multiplier, lotSize } = bond.contract
      for (const { residualCoin, price } of floatingBond({ ...bond, rehedge: 'every-interval' }).ledger) {
        const lotCoin = multiplier.times(lotSize).div(price).times(bond.feeRate.abs().plus(1))
        expect(residualCoin.isNegative()).toBe(false)
        expect(residualCoin.lessThan(lotCoin)).toBe(true)
      }
    })
    fc.assert(holds)
  })

  test('law: increase-only never buys, never does not trade', () => {
    const holds = fc.property(loans, (bond) => {
      const tradesOf = (rehedge: Rehedge) => floatingBond({ ...bond, rehedge }).ledger.map(({ trade }) => trade)
      expect(tradesOf('increase-only').some((trade) => trade.isNegative())).toBe(false)
      return tradesOf('never').every((trade) => trade.isZero())
    })
    fc.assert(holds)
  })

  test('law: the price moves only the remainder: without lots and fees the dollars grow by the funding alone', () => {
    const holds = fc.property(loans, ({ capitalUsd, ...bond }) => {
      const { contract } = inCrumbs(decimal('1'), bond.contract)
      const fluid = { ...bond, capitalUsd, contract, feeRate: zero, rehedge: 'every-interval' as const }
      const { finalUsd, compoundedFunding } = floatingBond(fluid)
      return agree(finalUsd, capitalUsd.times(compoundedFunding.plus(1)))
    })
    fc.assert(holds)
  })

  test('law: the break-even funding at every event gives the fixed return at a constant price, lots and fees aside', () => {
    const returns = decimals({ from: 0, to: 1, places: 4 }).map((rate) => rate.minus('0.2'))
    const holds = fc.property(returns, fc.integer({ min: 1, max: 60 }), prices, (fixedReturn, count, price) => {
      const term = { days: decimal(String(count)).div(3), intervalHours: decimal('8') }
      const { simple, compounded } = breakEvenFunding({ fixedReturn, ...term })
      const at = (rate: Decimal, rehedge: Rehedge) => {
        const fundings = Array.from({ length: count }, (_, index) => ({ time: timeOf(index), rate, price }))
        const { contract } = inCrumbs(decimal('1'), inverse)
        const bond = { capitalUsd: decimal('100000'), spotPrice: price, contract, fundings, rehedge }
        return floatingBond(bond).returnRate
      }
      const scale = decimal('1')
      expect(agree(at(simple, 'never'), fixedReturn, { scale })).toBe(true)
      return agree(at(compounded, 'every-interval'), fixedReturn, { scale })
    })
    fc.assert(holds, { numRuns: 50 })
  })

  test('law: the worst drawdown is the deepest fall below an earlier height', () => {
    const holds = fc.property(loans, (bond) => {
      const { ledger, worstDrawdownRate, coin, entryFeeCoin } = floatingBond(bond)
      const heights = [coin.minus(entryFeeCoin).times(bond.spotPrice), ...ledger.map(({ equityUsd }) => equityUsd)]
      const falls = heights.flatMap((peak, index) => heights.slice(index).map((later) => later.div(peak).minus(1)))
      const worst = falls.reduce((a, b) => (b.lessThan(a) ? b : a))
      return agree(worstDrawdownRate, worst, { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  test('law: the days of the rows are those from openTime', () => {
    const holds = fc.property(loans, (bond) => {
      const { ledger, days } = floatingBond({ ...bond, openTime })
      if (days === null) return ledger.length === 0
      const sum = sumOf(ledger, (row) => row.days!)
      expect(agree(days, sum)).toBe(true)
      return agree(days, daysBetween({ from: openTime, to: ledger.at(-1)!.time }))
    })
    fc.assert(holds)
  })

  test('law: a quotient that is whole but for the rounding of the chain is that whole number', () => {
    const amounts = fc.integer({ min: 1000, max: 2_000_000_000 })
    // A tenth of a percent and a price with an endless inverse: what is paid buys whole contracts, and leaves nothing.
    const signs = fc.constantFrom('', '-')
    const holds = fc.property(amounts, prices, prices, signs, (thousands, spotPrice, price, sign) => {
      const capitalUsd = decimal(`${thousands}000`)
      const fundings = [{ time: timeOf(0), rate: decimal(`${sign}0.001`), price }]
      const { ledger } = floatingBond({ ...essay, capitalUsd, spotPrice, fundings })
      return ledger[0]!.trade.equals(`${sign}${thousands}`) && ledger[0]!.residualCoin.isZero()
    })
    fc.assert(holds, { numRuns: 300 })
  })

  test('a re-hedge that would end in more dollars than anybody can count is refused', () => {
    const fundings = Array.from({ length: 400 }, (_, index) => event(index, '9', '100'))
    expect(() => floatingBond({ ...essay, fundings })).toThrow('rehedge must give a result within range')
    expect(floatingBond({ ...essay, fundings, rehedge: 'never' }).finalUsd).toEqual(decimal('360100000'))
  })

  const but = (change: Partial<FloatingBondArguments>) => () => floatingBond({ ...essay, ...change })
  const swapped = [event(1, '0', '100'), event(0, '0', '100')]
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    // As a link might say it: no such rule in the type.
    ['rehedge must be one of the known choices, was daily', but({ rehedge: 'daily' as 'never' })],
    ['feeRate must be greater than -1 and less than 1, was 1', but({ feeRate: decimal('1') })],
    ['fundings[1].rate must be greater than -1, was -1', but({ fundings: [event(0, '0', '1'), event(1, '-1', '1')] })],
    ['fundings[0].price must be greater than zero, was 0', but({ fundings: [event(0, '0', '0')] })],
    [`fundings[1].time must be later than the one before, was ${timeOf(0)}`, but({ fundings: swapped })],
    [`fundings[0].time must be later than the one before, was ${timeOf(0)}`, but({ openTime: timeOf(0) })],
    [
      'fundings[0].time must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was noon',
      but({ fundings: [{ ...event(0, '0', '1'), time: 'noon' }] }),
    ],
    ['capitalUsd must give a result within range, was 1e-1001', but({ capitalUsd: decimal('1e-1001') })],
    ['fundings[0].price must give a result within range, was 1e-1001', but({ fundings: [event(0, '0', '1e-1001')] })],
    ['openTime must be a date and time that exist, was 2021-02-30T00:00Z', but({ openTime: '2021-02-30T00:00Z' })],
    [
      'openTime must give a result within range, was 2021-01-01T11:59:59.999999999999999Z',
      but({ openTime: '2021-01-01T11:59:59.999999999999999Z', fundings: [event(0, '0.9', '100')] }),
    ],
  ])
})
