import { describe, expect, it } from 'vitest'
import { isTerm, letters } from '../../src/vocabulary/letters'
import { namesIn } from '../calculators/expressions'
import { answerOf, chartsOf, examples, namedFormulas } from '../calculators/menu'

const clashes = (names: readonly string[]): string[] => {
  const terms = [...new Set(names)].filter(isTerm)
  return terms.filter((term) => terms.some((other) => other !== term && letters[other] === letters[term]))
}

describe('the letters of a formula', () => {
  it.each(examples)('are each another quantity’s: %s', (_, { calculator, draft }) => {
    const answer = answerOf(calculator, draft)
    const lines = chartsOf(calculator)(draft).flatMap(({ series }) => series.map(({ expression }) => expression))
    const formulas = namedFormulas(answer.formulas).map(([term, expression]) => [term, ...namesIn(expression)])
    for (const names of [...formulas, ...lines.map(namesIn)]) expect(clashes(names), names.join(' ')).toEqual([])
  })
})
