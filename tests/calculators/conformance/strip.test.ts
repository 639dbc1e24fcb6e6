import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/calculators/answer'
import { draftsFor } from '../drafts'
import { answerOf, calculators, dictionariesOf, examples } from '../menu'

/** More do not stand in a row. */
const mostFigures = 6

type Strip = Pick<Answer<string>, 'strip' | 'quantities'>

const faultsOf = ({ strip, quantities }: Strip, labels: Readonly<Record<string, string>>): string[] => [
  ...(strip.length > mostFigures ? [`${strip.length} figures`] : []),
  ...strip.filter((term, place) => strip.indexOf(term) !== place).map((term) => `${term} twice`),
  ...strip.filter((term) => quantities[term] === undefined).map((term) => `${term} is no quantity of the answer`),
  ...strip.filter((term) => !(term in labels)).map((term) => `${term} has no name`),
]

describe('the figures of a strip', () => {
  it('are caught where they are too many, stand twice, are not there or have no name', () => {
    const strip = ['basis', 'basis', 'coin', 'faceUsd', 'finalUsd', 'contracts', 'profitUsd'] as const
    const there = { basis: null, coin: null, faceUsd: null, finalUsd: null, contracts: null }
    const named = { basis: 'Basis', coin: 'BTC', faceUsd: 'Face', finalUsd: 'Final', profitUsd: 'Profit' }
    expect(faultsOf({ strip, quantities: there }, named)).toEqual([
      '7 figures',
      'basis twice',
      'profitUsd is no quantity of the answer',
      'contracts has no name',
    ])
  })

  it.each(calculators)('%s: are there as the panel opens', (_, calculator) => {
    expect(answerOf(calculator, calculator.examples[0]!.draft).strip.length).toBeGreaterThan(1)
  })

  it.each(examples)('%s: are six at most, each a quantity with a name in both languages', (_, example) => {
    const { calculator, draft } = example
    for (const { vocabulary } of dictionariesOf(calculator))
      expect(faultsOf(answerOf(calculator, draft), vocabulary.labels)).toEqual([])
  })

  it.each(calculators)('%s: are so for whatever is typed', (_, calculator) => {
    const [english] = dictionariesOf(calculator)
    const holds = fc.property(draftsFor(calculator), (draft) => {
      const outcome = calculator.run(draft)
      if (outcome.state === 'answered') expect(faultsOf(outcome.answer, english!.vocabulary.labels)).toEqual([])
    })
    fc.assert(holds, { numRuns: 25 })
  })
})
