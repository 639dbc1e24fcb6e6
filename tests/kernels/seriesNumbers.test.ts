import { expect, test } from 'vitest'
import { seriesNumbers, wholeNumbers } from '../../src/kernels/seriesNumbers'

test('numerals become the nearest numbers, what is missing NaN', () => {
  expect([...seriesNumbers(['0.0001', '-1e-7', null, ''])]).toEqual([0.0001, -1e-7, NaN, NaN])
  expect([...wholeNumbers([1, 2 ** 50])]).toEqual([1, 2 ** 50])
})
