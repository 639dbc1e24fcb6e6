import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/form'
import { freshTexts } from '../../src/form/freshTexts'

const draws = {
  spotPrice: { from: '20000', to: '60000', step: '500' },
  costOfCapital: { from: '0.5', to: '12', step: '0.25' },
}
const textsOf = (seed: string) => {
  const fresh = freshTexts({ seed, draws })
  if (fresh.state === 'problem') throw new Error(fresh.problem.requirement)
  return fresh.value
}

describe('fresh texts', () => {
  it('fill every drawn field, with thousands set apart', () => {
    expect(textsOf('7')).toEqual({ costOfCapital: '8.25', spotPrice: '46,000' })
  })

  it('law: the same seed gives the same texts, each a number within its range and on its grid', () => {
    const holds = fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
      const texts = textsOf(`${seed}`)
      expect(textsOf(`${seed}`)).toEqual(texts)
      for (const [name, { from, to, step }] of Object.entries(draws)) {
        const reading = readNumber(texts[name] ?? '')
        if (reading.state === 'problem') throw new Error(reading.problem.requirement)
        expect(reading.value.greaterThanOrEqualTo(from) && reading.value.lessThanOrEqualTo(to)).toBe(true)
        expect(reading.value.minus(from).mod(step).isZero()).toBe(true)
      }
    })
    fc.assert(holds)
  })

  it('write the tables that have their numbers in them', () => {
    const templates = { fills: '{costOfCapital}\t{spotPrice}\n7\t{spotPrice}', other: '{nobody}' }
    const fresh = freshTexts({ seed: '7', draws, templates })
    expect(fresh).toMatchObject({ value: { fills: '8.25\t46,000\n7\t46,000', other: '{nobody}' } })
  })

  it.each([
    ['abc', 'must be a decimal number'],
    ['', 'must not be empty'],
    ['1.5', 'must be a whole number'],
    ['-1', 'must be at least zero'],
    ['1e16', 'must be at most 1e15 in magnitude'],
    ['1'.repeat(61), 'must be at most 60 characters'],
  ])('refuse the seed %j: it %s', (seed, requirement) => {
    expect(freshTexts({ seed, draws })).toMatchObject({ state: 'problem', problem: { requirement, found: seed } })
  })
})
