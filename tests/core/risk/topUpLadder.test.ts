import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, liquidationPrice, topUpLadder } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse, linear, positiveCounts, prices, inverseContracts } from '../samples'

const short = { contracts: decimal('150000'), contract: inverse, entryPrice: decimal('150'), margin: decimal('100') }
const rates = { initialMarginRate: decimal('0.02'), maintenanceMarginRate: decimal('0.01') }
const ladder = (moves: readonly string[], changes: Partial<Parameters<typeof topUpLadder>[0]> = {}) =>
  topUpLadder({ ...short, ...rates, price: decimal('150'), moves: moves.map((move) => decimal(move)), ...changes })

describe('topUpLadder', () => {
  // By hand: 1,000 coins were sold, 800 at 187.5: 200 lost of 100; 16 and 8 are asked for there. At 150 20 and 10 are.
  test('a quarter up takes 200 of 100 coins: 116 open it anew, 108 keep it', () => {
    const [still, quarter] = ladder(['0', '0.25'])
    expect(still).toMatchObject({ move: decimal('0'), initialTopUpCoin: decimal('0'), pnlCoin: decimal('0') })
    expect(still?.initialCoin.toFixed()).toBe('20')
    const texts = Object.fromEntries(Object.entries(quarter!).map(([name, value]) => [name, value.toFixed()]))
    expect(texts).toEqual({
      move: '0.25',
      price: '187.5',
      pnlCoin: '-200',
      equityCoin: '-100',
      initialRate: '0.02',
      initialCoin: '16',
      maintenanceRate: '0.01',
      maintenanceCoin: '8',
      maintenanceTopUpCoin: '108',
      initialTopUpCoin: '116',
    })
  })

  // By hand: a hundredth of the 1,000 coins at entry.
  test('maintenance on the entry value stays what it was', () => {
    expect(ladder(['0.25'], { maintenanceOn: 'entry-value' })[0]?.maintenanceCoin.toFixed()).toBe('10')
  })

  // By hand: 1,000 coins are in the second tier, 800 at 187.5 in the first; a tier's own initial margin counts where it is larger.
  test('each row reads the tier of its own size', () => {
    const tiers = [
      { fromSize: decimal('0'), rate: decimal('0.01'), initialRate: decimal('0.015') },
      { fromSize: decimal('900'), rate: decimal('0.05'), initialRate: decimal('0.1') },
    ]
    const inCoin = { tiers, tiersIn: 'coin' as const }
    const read = (changes: object) =>
      ladder(['0', '0.25'], { ...inCoin, ...changes }).map(({ maintenanceRate, maintenanceCoin, initialCoin }) =>
        [maintenanceRate, maintenanceCoin, initialCoin].map((value) => value.toFixed()),
      )
    expect(read({})).toEqual([
      ['0.05', '50', '100'],
      ['0.01', '8', '16'],
    ])
    // 1% of 900 and 5% of 100 are 14 of 1,000.
    expect(read({ tierRateOn: 'part' })[0]).toEqual(['0.014', '14', '100'])
    expect(read({ maintenanceOn: 'entry-value' })[1]).toEqual(['0.05', '50', '16'])
    // In dollars the size is that of the contracts at any price.
    expect(read({ tiersIn: 'usd' })[1]).toEqual(['0.05', '40', '80'])
  })

  test('law: nothing is to be added below the liquidation price, and something above it', () => {
    const shares = fc.integer({ min: 5, max: 90 }).map((percent) => decimal(percent.toString()).div(100))
    const bases = fc.constantFrom('liquidation-value' as const, 'entry-value' as const)
    const holds = fc.property(
      ...[positiveCounts, inverseContracts, prices, shares, bases],
      (contracts, contract, entryPrice, share, maintenanceOn) => {
        const margin = contracts.times(contract.multiplier).div(entryPrice).times(share)
        const position = { contracts, contract, entryPrice, margin, maintenanceOn, ...rates }
        const end = liquidationPrice({ ...position, side: 'short' })!
        const moves = [decimal('-0.001'), decimal('0.001')]
        const [before, after] = topUpLadder({ ...position, price: end, moves })
        expect(before!.maintenanceTopUpCoin.isZero()).toBe(true)
        expect(after!.maintenanceTopUpCoin.greaterThan(0)).toBe(true)
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['moves[1] must be greater than -1, was -1', () => ladder(['0', '-1'])],
    ['margin must be at least zero, was -1', () => ladder(['0'], { margin: decimal('-1') })],
    [
      'initialMarginRate must be at least 0 and less than 1, was 1',
      () => ladder(['0'], { initialMarginRate: decimal('1') }),
    ],
    [
      'maintenanceOn must be one of the known choices, was average',
      // A text from a link may be anything.
      () => ladder(['0'], { maintenanceOn: 'average' as 'entry-value' }),
    ],
    ['price must be greater than zero, was 0', () => ladder(['0'], { price: decimal('0') })],
    ['contract.payoff must be an inverse contract, was linear', () => ladder(['0'], { contract: linear })],
  ])
})
