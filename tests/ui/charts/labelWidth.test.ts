import { expect, it } from 'vitest'
import { labelWidth } from '../../../src/ui/charts/labelWidth'

it('gives a Chinese letter the room that it takes', () => {
  expect(labelWidth('')).toBe(0)
  expect(labelWidth('abcd')).toBeCloseTo(26.4)
  expect(labelWidth('盈亏平衡')).toBe(48)
  expect(labelWidth('盈亏 BE')).toBeCloseTo(24 + 3 * 6.6)
})
