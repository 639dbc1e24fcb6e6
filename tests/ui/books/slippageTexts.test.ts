import { describe, expect, test } from 'vitest'
import { atSizePanel } from '../../../src/calculators/at-size'
import type { Draft } from '../../../src/form'
import { bondOfDesk } from '../../../src/desk/bondOfDesk'
import { slippageTexts } from '../../../src/ui/books/slippageTexts'

const answerTo = (draft: Draft) => {
  const outcome = atSizePanel.run(draft)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  return outcome.answer.quantities
}
const [quarterly, thin, round] = atSizePanel.examples.map(({ draft }) => draft)

describe('the slippage of walked books', () => {
  test('is typed with the tops that it is measured from', () => {
    // By hand: 150 on average against 100, and 125 against 150.
    expect(slippageTexts(answerTo(round ?? {}))).toEqual({
      spotPrice: '100',
      futuresPrice: '150',
      spotSlippageRate: '50',
      futuresSlippageRate: '16.66666667',
    })
  })

  test('of live books brings their moment', () => {
    const moment = '2026-11-21T12:00:07.500Z'
    expect(slippageTexts(answerTo(round ?? {}), moment)).toMatchObject({
      spotPrice: '100',
      valuation: '2026-11-21T12:00Z',
    })
  })

  test('sells as many contracts on the desk as through the books, but for a lot', () => {
    const walked = answerTo(quarterly ?? {})
    const bond = bondOfDesk({ ...quarterly, ...slippageTexts(walked) })
    const apart = bond?.contracts.minus(walked.contracts ?? 0).abs()
    expect(walked.contracts?.greaterThan(100_000)).toBe(true)
    expect(apart?.lessThanOrEqualTo(1)).toBe(true)
  })

  test('is null where the books end before the capital', () => {
    expect(slippageTexts(answerTo(thin ?? {}))).toBeNull()
    expect(slippageTexts({})).toBeNull()
  })
})
