import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leveragedToken, volatilityToken } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'

const held = (rows: readonly (readonly [string, string])[], more: object = {}) =>
  volatilityToken({
    contracts: rows.map(([paid, received]) => ({ paidUsd: decimal(paid), receivedUsd: decimal(received) })),
    ...more,
  })

describe('volatilityToken', () => {
  // By hand: a quarter up on 200, a fifth down on 225: back where it was.
  test('rolls its whole value from one MOVE into the next', () => {
    const { rows, returnRate, liquidated } = held([
      ['200', '250'],
      ['225', '180'],
    ])
    expect(rows.map(({ valueUsd }) => valueUsd.toFixed())).toEqual(['1.25', '1'])
    expect([returnRate.toFixed(), liquidated]).toEqual(['0', false])
  })

  // By hand: 1,000 dollars buy 5 at 200 and pay 1; 5 earn 250. Then 1,249 at 250 buy 4.996 and pay 1.249.
  test('pays its fee at each roll', () => {
    const rolls = [
      ['200', '250'],
      ['250', '250'],
    ] as const
    const { rows, valueUsd, feeUsd } = held(rolls, { fundUsd: decimal('1000'), feeRate: decimal('0.001') })
    expect(rows.map((row) => row.contracts.toFixed())).toEqual(['5', '4.996'])
    expect([rows[0]?.valueUsd, valueUsd, feeUsd].map(String)).toEqual(['1249', '1247.751', '2.249'])
  })

  test('a MOVE that pays nothing leaves nothing, and the opposite token doubles on it', () => {
    expect(held([['200', '0']])).toMatchObject({ rows: [], liquidated: true, returnRate: decimal('-1') })
    expect(held([['200', '0']], { leverage: decimal('-1') }).valueUsd.toFixed()).toBe('2')
    expect(held([['200', '400']], { leverage: decimal('-1') }).liquidated).toBe(true)
  })

  test('law: without gaps at the roll it is a token of leverage 1 on the price of the MOVE', () => {
    const holds = fc.property(fc.array(prices, { minLength: 2, maxLength: 7 }), (list) => {
      const contracts = list.slice(1).map((receivedUsd, index) => ({ paidUsd: list[index]!, receivedUsd }))
      const { path } = leveragedToken({ leverage: decimal('1'), prices: list })
      return agree(volatilityToken({ contracts }).valueUsd, path.at(-1)!.nav)
    })
    fc.assert(holds)
  })
  refuses([
    ['contracts must have at least one entry, was 0', () => held([])],
    ['contracts[0].paidUsd must be greater than zero, was 0', () => held([['0', '1']])],
    ['contracts[0].receivedUsd must be at least zero, was -1', () => held([['1', '-1']])],
    ['fundUsd must be greater than zero, was 0', () => held([['1', '1']], { fundUsd: decimal('0') })],
    ['feeRate must be at least 0 and less than 1, was 1', () => held([['1', '1']], { feeRate: decimal('1') })],
  ])
})
