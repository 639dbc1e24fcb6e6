import temml from 'temml'
import { describe, expect, it } from 'vitest'
import type { Quantities } from '../../src/calculators/answer'
import { decimal } from '../../src/core'
import { symbolsOf, texOf } from '../../src/ui/working/typeset'
import { answerOf, chartsOf, examples, namedFormulas, type FullAnswer } from '../calculators/menu'

/** Throws where the TeX cannot be set. */
const set = (tex: string) => temml.renderToString(tex, { displayMode: true, wrap: '=', throwOnError: true })

describe('symbolsOf', () => {
  it('names each quantity once, in its order', () => {
    expect(symbolsOf('coin * spotPrice - coin / 365')).toEqual(['coin', 'spotPrice'])
    expect(symbolsOf('1 + 2')).toEqual([])
  })

  it('names the functions among them, which are no terms', () => {
    expect(symbolsOf('floor(coin)')).toContain('coin')
  })
})

describe('texOf', () => {
  const quantities: Quantities = {
    spotPrice: decimal('65432.5'),
    returnRate: decimal('-0.25'),
    residualCoin: decimal('0.000000001'),
    liquidationPrice: null,
  }

  it('sets a formula in letters, with what it is the formula of', () => {
    const tex = texOf({ term: 'residualUsd', expression: 'residualCoin * spotPrice' })
    expect(tex).toMatch(/^R_\\\$ = R\s*\\times\s+S$/)
  })

  it('sets it with its numbers: thousands without a gap, a negative one in brackets, a power of ten as one', () => {
    const inNumbers = (expression: string) => texOf({ expression, quantities })
    expect(inNumbers('spotPrice').trim()).toBe('65{,}432.50')
    expect(inNumbers('1 + returnRate')).toContain('\\left(-25.0000\\%\\right)')
    expect(inNumbers('residualCoin')).toContain('1.000\\times 10^{-9}')
  })

  it('keeps the arguments of a function apart: a comma beside a digit would belong to its number', () => {
    const tex = texOf({ expression: 'max(0, spotPrice)', quantities })
    expect(tex).not.toMatch(/0,/)
    expect(set(tex)).toMatch(/<mn>65,432\.50<\/mn>/)
  })

  it('leaves the letter of a quantity that is not there', () => {
    expect(texOf({ expression: 'liquidationPrice', quantities })).toContain('P_L')
  })

  it('ends with the result, where there is one', () => {
    expect(texOf({ term: 'returnRate', expression: '1 / 2', quantities })).toMatch(/ = -25\.0000\\%$/)
    expect(texOf({ term: 'liquidationPrice', expression: '1 / 2', quantities })).not.toMatch(/= *$/)
  })

  it('divides with a line, raises to a power, and names functions as a book does', () => {
    expect(texOf({ expression: 'coin / spotPrice' })).toContain('\\frac')
    expect(texOf({ expression: 'log(coin)^2' })).toContain('\\ln')
    expect(texOf({ expression: 'floor(coin)' })).toMatch(/floor/)
  })
})

describe('every formula of every calculator', () => {
  /** The typeset texts of an answer, in letters and in numbers. */
  const texts = (answer: FullAnswer) =>
    namedFormulas(answer.formulas).flatMap(([term, expression]) => [
      texOf({ term, expression }),
      texOf({ term, expression, quantities: answer.quantities }),
    ])

  it('cannot be set where it is no TeX', () => {
    expect(() => set('\\frac{1}')).toThrow()
    expect(() => set('\\nosuchcommand')).toThrow()
  })

  it.each(examples)('can be set: %s', (_, { calculator, draft }) => {
    for (const tex of texts(answerOf(calculator, draft))) expect(set(tex), tex).toContain('<math')
  })

  it.each(examples)('can be set under the charts: %s', (_, { calculator, draft }) => {
    for (const { series } of chartsOf(calculator)(draft))
      for (const { expression } of series) expect(set(texOf({ expression })), expression).toContain('<math')
  })

  it.each(examples)('is set without a name of the code left in it: %s', (_, { calculator, draft }) => {
    // A name of the code is longer than any letter with its index; a function's name is not a quantity's.
    for (const tex of texts(answerOf(calculator, draft))) expect(tex).not.toMatch(/[a-z][a-z]+[A-Z]/)
  })
})
