import { describe, expect, it } from 'vitest'
import { settlementExitPanel } from '../../src/calculators/settlement-exit'
import type { Draft } from '../../src/form'
import { answerOf } from './menu'

const [{ draft } = { draft: {} }] = settlementExitPanel.examples
const of = (changes: Draft) => answerOf(settlementExitPanel, { ...draft, ...changes })

describe('the exit from a settlement', () => {
  it('in one slice and without a delay is the exit at the end, thrice', () => {
    const { quantities } = of({ exitSlices: '1', exitDelayHours: '0' })
    const { slicedExitUsd, endExitUsd, delayedExitUsd, delayInterestUsd } = quantities
    expect(slicedExitUsd?.equals(endExitUsd!)).toBe(true)
    expect(delayedExitUsd?.equals(endExitUsd!)).toBe(true)
    expect(delayInterestUsd?.isZero()).toBe(true)
  })

  it.each(['1', '2', '77'])('is simulated within three standard errors, by the seed %s', (simulationSeed) => {
    const [listing] = of({ simulationSeed }).listings
    expect(listing?.rows.length).toBe(3)
    for (const { values } of listing?.rows ?? []) {
      const [closed, simulated, error] = values
      expect(simulated!.minus(closed!).abs().lessThan(error!.times(3))).toBe(true)
    }
  })

  it('follows the window of the venue until one is typed', () => {
    const follow = settlementExitPanel.follows['windowMinutes']
    expect(follow?.text({ ...draft, venue: 'kraken' })).toBe('60')
  })
})
