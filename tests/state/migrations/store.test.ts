import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressApart } from '../../../src/state/migrations/progressApart'
import type { UnknownRecord } from '../../../src/state/migrations/record'
import { storeChain } from '../../../src/state/migrations/store'

const steps = fc.constantFrom('learn-any-price', 'learn-how-many', 'learn', 'roll-desk')
const names = fc.constantFrom('opened', 'missed', 'marks', 'passed', 'seed', 'answer', 'spotPrice', '__proto__')
const earlier: fc.Arbitrary<UnknownRecord> = fc.record({
  panel: fc.string(),
  panels: fc.oneof(fc.dictionary(steps, fc.oneof(fc.dictionary(names, fc.string()), fc.jsonValue())), fc.jsonValue()),
})

describe('every migration of the store', () => {
  it.each(storeChain.map((migrate) => [migrate.name, migrate] as const))(
    'law: %s done twice is done once',
    (_, migrate) => {
      const holds = fc.property(fc.oneof(earlier, fc.dictionary(fc.string(), fc.jsonValue())), (saved) => {
        const once = migrate(saved)
        expect(migrate(once)).toEqual(once)
      })
      fc.assert(holds)
    },
  )
})

describe('progressApart', () => {
  it('moves what was done in a step, and nothing else', () => {
    const numbers = { seed: '12', answer: '3', futuresPrice: '180' }
    const done = { missed: 'yes', opened: 'shown', passed: 'yes', marks: 'rw' }
    const saved = {
      panel: 'learn',
      panels: {
        'learn-how-many': { ...numbers, ...done },
        'learn-sign-trap': { answer: '4' },
        risks: { passed: 'yes' },
      },
    }
    expect(progressApart(saved)).toEqual({
      panel: 'learn',
      panels: { 'learn-how-many': numbers, 'learn-sign-trap': { answer: '4' }, risks: { passed: 'yes' } },
      progress: { 'how-many': done },
    })
  })

  it.each([[{}], [{ panels: 'x' }], [{ panels: { 'learn-how-many': null } }]])(
    'leaves damage to whoever reads: %j',
    (saved) => {
      expect(progressApart(saved)).toMatchObject(saved)
    },
  )
})
