import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distribution } from '../../src/kernels/distribution'
import { quantiles } from '../../src/kernels/quantiles'

const hundred = Float64Array.from({ length: 100 }, (_, place) => 100 - place)

// By hand.
test('three quantiles of the numbers from 1 to 100 are 25, 50 and 75', () => {
  const three = quantiles({ values: hundred, count: 3 })
  expect(three.map(({ share, value }) => `${share.toFixed()} ${value.toFixed()}`)).toEqual([
    '0.25 25',
    '0.5 50',
    '0.75 75',
  ])
})

test('law: they are those of the distribution, and never fall', () => {
  const lists = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 })
  const holds = fc.property(lists, (list) => {
    const values = Float64Array.from(list)
    const found = quantiles({ values, count: 99 })
    expect(found[49]!.value).toEqual(distribution(values).quantiles.p50)
    expect(found[4]!.value).toEqual(distribution(values).quantiles.p5)
    found.slice(1).forEach(({ value }, place) => expect(value.greaterThanOrEqualTo(found[place]!.value)).toBe(true))
  })
  fc.assert(holds)
})
