import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { statedRollCosts } from '../../../src/core/roll/costs'
import { refuses } from '../refusals'

const one = decimal('1')

describe('statedRollCosts', () => {
  test('what is left out costs nothing', () => {
    const stated = statedRollCosts({ farSlippageRate: decimal('0.01') })
    expect(Object.values(stated).map(String)).toEqual(['0', '0', '0', '0.01'])
    expect(Object.keys(stated)).toEqual(['nearFeeRate', 'farFeeRate', 'nearSlippageRate', 'farSlippageRate'])
  })

  refuses([
    ['nearFeeRate must be greater than -1 and less than 1, was 1', () => statedRollCosts({ nearFeeRate: one })],
    ['farSlippageRate must be greater than -1 and less than 1, was 1', () => statedRollCosts({ farSlippageRate: one })],
  ])
})
