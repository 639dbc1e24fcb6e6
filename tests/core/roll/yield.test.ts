import { describe, expect, test } from 'vitest'
import { decimal, rollYield } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse } from '../samples'

const zero = decimal('0')
const essay = {
  contracts: decimal('150000'),
  nearPrice: decimal('110'),
  farPrice: decimal('132'),
  days: decimal('365'),
  contract: inverse,
}

describe('rollYield', () => {
  test('from 110 to 132 in a year is 22, and 20%', () => {
    const { rollBasis, rollRate, annualised } = rollYield(essay)
    expect([rollBasis, rollRate, annualised.simple]).toEqual([decimal('22'), decimal('0.2'), decimal('0.2')])
    expect(agree(annualised.compounded, decimal('0.2'))).toBe(true)
  })

  test('the year of 360 days serves all three', () => {
    const { annualised } = rollYield({ ...essay, days: decimal('360'), dayCount: 'act/360' })
    expect(annualised.simple).toEqual(decimal('0.2'))
    expect(agree(annualised.compounded, decimal('0.2'))).toBe(true)
  })

  refuses([
    ['nearPrice must be greater than zero, was 0', () => rollYield({ ...essay, nearPrice: zero })],
    ['farPrice must be greater than zero, was -1', () => rollYield({ ...essay, farPrice: decimal('-1') })],
    ['days must be greater than zero, was 0', () => rollYield({ ...essay, days: zero })],
  ])
})
