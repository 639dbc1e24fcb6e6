import { describe, expect, test } from 'vitest'
import { floatingBond } from '../../../src/calculators/floating-bond'
import { rollDesk } from '../../../src/calculators/roll-desk'

/** What is answered, its figures as texts. */
const answered = (calculator: typeof rollDesk, draft: Parameters<typeof rollDesk.run>[0]) => {
  const outcome = calculator.run(draft)
  if (outcome.state === 'refused') return outcome.problems
  const { headline, quantities } = outcome.answer
  return { headline, figures: Object.entries(quantities).map(([term, value]) => [term, value?.toFixed() ?? null]) }
}

describe.each([
  ['the roll', rollDesk, { spotPrice: '71,234' }, { expiry: '2031-01-01T08:00Z' }],
  ['the floating bond', floatingBond, { spotPrice: '71,234' }, { closeTime: '2020-01-01T00:00Z' }],
])('%s', (_, calculator, change, impossible) => {
  const [first, second] = calculator.examples.map(({ draft }) => draft)

  test('is prepared in parts before its model', () => {
    expect([...calculator.prepare({ ...first, ...change })]).toHaveLength(3)
  })

  test('says the same to a draft whatever was prepared before', () => {
    const alone = answered(calculator, { ...first, ...change, capitalUsd: '1,234,567' })
    for (const draft of [first ?? {}, second ?? {}, { ...first, ...change }]) {
      expect([...calculator.prepare(draft)]).not.toEqual([])
      answered(calculator, draft)
    }
    // Another text that says the same is another draft, with parts of its own.
    expect(answered(calculator, { ...first, ...change, capitalUsd: '1,234,567.0' })).toEqual(alone)
  })

  test('refuses what cannot be asked, prepared or not', () => {
    const draft = { ...first, ...impossible }
    const before = answered(calculator, draft)
    expect(() => [...calculator.prepare(draft)]).toThrow('must')
    expect(answered(calculator, draft)).toEqual(before)
    expect(calculator.run(draft).state).toBe('refused')
  })
})
