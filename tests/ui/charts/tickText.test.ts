import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tickTexts, tickTextOver, withEvenDecimals } from '../../../src/ui/charts/tickText'

const over = (stretch: readonly [number, number], values: readonly number[]) => values.map(tickTextOver(stretch))

test('ticks are short, told apart, and have a true minus', () => {
  expect(over([0, 1e6], [0, 250_000, 999_999, 1e6])).toEqual(['0', '250K', '1M', '1M'])
  expect(over([66_000, 66_003], [66_000, 66_001.5])).toEqual(['66K', '66.0015K'])
  expect(over([-0.5, 0.5], [-0.123456, 0, 0.5])).toEqual(['−0.123', '0', '0.5'])
  expect(over([0, 1], [0.00001, 0.0001])).toEqual(['1e−5', '0.0001'])
  expect(over([1, 1e15], [1e3, 1e6, 1e9, 1e12, 1e15])).toEqual(['1K', '1M', '1B', '1T', '1000T'])
  expect(tickTexts({ scale: 'linear', from: -0.2, to: 0.2, ticks: [0.05, -0.1234] }, 'rate')).toEqual(['5.0', '−12.3'])
})

test('ticks of one size have as many decimals each', () => {
  expect(withEvenDecimals(['998K', '1M', '1.008M', '1.01M'])).toEqual(['998K', '1.000M', '1.008M', '1.010M'])
  expect(withEvenDecimals(['−0.0005', '0', '0.001'])).toEqual(['−0.0005', '0', '0.0010'])
  expect(withEvenDecimals(['−50K', '0', '1e−5', '100'])).toEqual(['−50K', '0', '1e−5', '100'])
})

test('the ticks of a linear axis are written in one size, those of a logarithmic one each in its own', () => {
  const on = (scale: 'linear' | 'log', ticks: readonly number[]) =>
    tickTexts({ scale, from: Math.min(...ticks), to: Math.max(...ticks), ticks }, 'usd')
  expect(on('linear', [900e3, 950e3, 1e6, 1.05e6])).toEqual(['900K', '950K', '1000K', '1050K'])
  expect(on('linear', [0, 200, 1000])).toEqual(['0', '200', '1000'])
  expect(on('linear', [-500e3, 0, 500e3, 12e6])).toEqual(['−0.5M', '0', '0.5M', '12.0M'])
  expect(on('log', [1, 1e3, 1e6])).toEqual(['1', '1K', '1M'])
})

test('they are what the platform writes', () => {
  const platform = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
  // Seven digits at most, as ticks have: no tie between two texts that binary numbers break the other way.
  const value = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 8 }))
  fc.assert(
    fc.property(value, ([whole, power]) => {
      const number = whole * 10 ** power
      expect(over([-1e15, 1e15], [number])[0]).toBe(platform.format(number).replace('-', '−'))
    }),
  )
})
