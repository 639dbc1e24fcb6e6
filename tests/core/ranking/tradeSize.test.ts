import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, tradeRanking, zero, type TradeArguments } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { tradeSize } from '../../../src/core/ranking/tradeSize'
import { refuses } from '../refusals'
import { fees, inverse, linear, prices } from '../samples'

const year = decimal('365')
const dated: TradeArguments = {
  contract: inverse,
  spotPrice: decimal('100'),
  price: decimal('150'),
  marginRate: zero,
  costs: statedCosts({ spotSlippageRate: decimal('0.5'), futuresSlippageRate: decimal('0.5') }),
  term: { kind: 'dated', daysToExpiry: year },
}
const tether = { ...dated, contract: { ...linear, lotSize: decimal('0.5') }, marginRate: decimal('0.5') }
const account = { capitalUsd: decimal('350'), horizonDays: year }

describe('tradeSize', () => {
  // By hand: 3.5 BTC at 100 cover 525 contracts of a dollar at 150; 350 / (100 + 75) are two coins, with half of 150 as margin.
  test('is that of the best prices, whatever slippage was typed', () => {
    const sizes = [dated, tether].map((trade) => tradeSize({ trade, ...account }))
    expect(sizes.map(({ coin, contracts, lotCoin }) => [coin, contracts, lotCoin].map(String))).toEqual([
      ['3.5', '525', 'null'],
      ['2', '2', '0.5'],
    ])
  })

  const costs = fc
    .tuple(fees, fees)
    .map(([spotFeeRate, futuresFeeRate]) => statedCosts({ spotFeeRate, futuresFeeRate }))
  const terms = fc.constantFrom<TradeArguments['term']>(dated.term, {
    kind: 'perpetual',
    rate: decimal('0.0001'),
    intervalHours: decimal('8'),
  })

  test('law: a ranking without slippage has it', () => {
    const holds = fc.property(
      prices,
      prices,
      costs,
      terms,
      fc.boolean(),
      (...[spotPrice, price, own, term, isInverse]) => {
        const trade = { ...(isInverse ? dated : tether), spotPrice, price, costs: own, term }
        const { coin, contracts, lotCoin } = tradeSize({ trade, ...account })
        const [ranked] = tradeRanking({ ...account, costOfCapital: zero, trades: [trade] }).trades
        expect(ranked).toMatchObject({ coin, contracts, lotCoin })
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['capitalUsd must be greater than zero, was 0', () => tradeSize({ trade: dated, ...account, capitalUsd: zero })],
    ['trade.price must be greater than zero, was 0', () => tradeSize({ trade: { ...dated, price: zero }, ...account })],
  ])
})
