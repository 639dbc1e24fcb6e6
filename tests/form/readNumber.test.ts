import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped, readNumber } from '../../src/form'
import { decimals } from '../core/samples'
import { beginningsOf, problemIn, saidOf } from './samples'

const notANumber = 'must be a decimal number'
const misplaced = 'must read like 1,234.56'
const tooSmall = 'must not be that small'
const tooLarge = 'must be at most 1e15 in magnitude'

describe('readNumber', () => {
  it.each([
    ['4', '4'],
    ['4.', '4'],
    ['4.2', '4.2'],
    ['4.25', '4.25'],
    ['.5', '0.5'],
    ['1,000', '1000'],
    ['1,000.', '1000'],
    ['1,000.50', '1000.5'],
    ['65,432.50', '65432.5'],
    ['-1,234,567', '-1234567'],
    ['−3', '-3'],
    ['+3', '3'],
    ['1e6', '1000000'],
    ['1.5E-3', '0.0015'],
    ['007', '7'],
    ['-0', '0'],
    [' 42\t', '42'],
    ['\u00A042\u3000', '42'],
    ['４２．５', '42.5'],
    ['１，０００．５', '1000.5'],
    ['－３', '-3'],
    ['1e15', '1000000000000000'],
    ['0e99', '0'],
    ['1e-30', `0.${'0'.repeat(29)}1`],
  ])('reads %j as %s', (text, value) => {
    const reading = readNumber(text)
    expect(reading.state === 'value' && reading.value.toFixed().replace('-0', '0')).toBe(value === '0' ? '0' : value)
  })

  it.each(['.', '-', '+', '-.', '−', '1e', '1e-', '1.5E+', '.5e', '1,000e', '1,', '1,0', '1,00', '12,34', '1,000,'])(
    'takes %j for unfinished: not to be complained of while it is typed',
    (text) => {
      expect(problemIn(readNumber(text))).toMatchObject({ unfinished: true, found: text })
    },
  )

  it.each([
    ['', 'must not be empty'],
    [' ', 'must not be empty'],
    ['abc', notANumber],
    ['NaN', notANumber],
    ['Infinity', notANumber],
    ['-Infinity', notANumber],
    ['0x10', notANumber],
    ['1_000', notANumber],
    ['1 000', notANumber],
    ['--1', notANumber],
    ['1.2.3', notANumber],
    ['$5', notANumber],
    ['5 USD', notANumber],
    ['1/2', notANumber],
    ['½', notANumber],
    ['10²', notANumber],
    ['1.5×10⁵', notANumber],
    ['②', notANumber],
    ['٣', notANumber],
    ['1,000,5x', notANumber],
    ['1.234,56', misplaced],
    ['1,0000', misplaced],
    ['1,000,00.5', misplaced],
    [',5', misplaced],
    ['0,123.4.5', misplaced],
    ['1e16', tooLarge],
    ['1e999', tooLarge],
    ['-1000000000000001', tooLarge],
    ['1e999999999999999999999', tooLarge],
    ['1e-31', tooSmall],
    // Numbers that would take the whole memory on their way to whole lots, or come out as zero.
    ['3e-999999999999', tooSmall],
    ['-1e-99999999999999999999', tooSmall],
  ])('refuses %j: %s', (text, requirement) => {
    expect(problemIn(readNumber(text))).toEqual({ requirement, found: text, cell: null, unfinished: false })
  })

  it('says what is wrong with a text that is still unfinished, for when it is left so', () => {
    expect(problemIn(readNumber('12,34')).requirement).toBe(misplaced)
    expect(problemIn(readNumber('1e')).requirement).toBe(notANumber)
  })

  const numerals = decimals({ from: -10_000_000, to: 10_000_000, places: 6 }).map((value) => value.toFixed())

  it('law: reads every numeral of ours digit for digit, with its thousands apart or not', () => {
    const holds = fc.property(numerals, (numeral) => {
      expect(saidOf(readNumber(numeral))).toBe(saidOf(readNumber(grouped(numeral))))
      expect(readNumber(numeral)).toMatchObject({ state: 'value' })
      expect(readNumber(`${numeral}000`.replace(/^(-?\d+)000$/, '$1.000'))).toEqual(readNumber(numeral))
    })
    fc.assert(holds)
  })

  it('law: shows no error for the beginning of a number while it is typed character by character', () => {
    const holds = fc.property(numerals, fc.boolean(), (numeral, apart) => {
      for (const text of beginningsOf(apart ? grouped(numeral) : numeral)) {
        const reading = readNumber(text)
        expect(reading.state === 'value' || reading.problem.unfinished, text).toBe(true)
      }
    })
    fc.assert(holds)
  })

  it('law: never throws, and reads nothing but finite numbers', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+\d.,eE −％１]{0,12}$/))
    const holds = fc.property(texts, (text) => {
      const reading = readNumber(text)
      if (reading.state === 'value') expect(reading.value.isFinite()).toBe(true)
      else expect(reading.problem.found).toBe(text)
    })
    fc.assert(holds, { numRuns: 1000 })
  })
})
