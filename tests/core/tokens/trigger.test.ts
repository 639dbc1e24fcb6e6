import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, triggerRatio } from '../../../src/core'
import { movedPosition } from '../../../src/core/tokens/trigger'
import { refuses } from '../refusals'
import { agree, decimals, shares } from '../samples'

const third = decimal('1').div(3)

describe('triggerRatio', () => {
  // By hand: at 8/9 three times are worth 2/3 and hold 8/3, four times; the essay's third of over-leverage.
  test('three times are four at 8/9 of the price, minus three times at 16/15', () => {
    expect(triggerRatio({ leverage: decimal('3'), triggerRate: third })?.toFixed(6)).toBe('0.888889')
    expect(triggerRatio({ leverage: decimal('-3'), triggerRate: third })?.toFixed(6)).toBe('1.066667')
    expect(triggerRatio({ leverage: decimal('1'), triggerRate: third })).toBe(null)
    expect(triggerRatio({ leverage: decimal('0'), triggerRate: third })).toBe(null)
  })

  const leverages = decimals({ from: -5, to: 5, places: 1 })

  test('law: just before the trigger the leverage is too much by the rate', () => {
    const holds = fc.property(leverages, shares, (leverage, rate) => {
      const triggerRate = rate.plus('0.1')
      const ratio = triggerRatio({ leverage, triggerRate })
      if (ratio === null) return true
      const worth = leverage.times(ratio.minus(1)).plus(1)
      return agree(leverage.times(ratio).div(worth), leverage.times(triggerRate.plus(1)), { within: '1e-40' })
    })
    fc.assert(holds)
  })

  test('law: a move in two parts at the trigger is that move', () => {
    const holds = fc.property(
      decimals({ from: 2, to: 5, places: 1 }),
      decimals({ from: 5, to: 9, places: 2 }),
      (leverage, tenths) => {
        const step = triggerRatio({ leverage, triggerRate: third })
        if (step === null) return false
        const rest = tenths.div(10).plus('0.05')
        const [whole, part] = [step.times(rest), rest].map((ratio) =>
          movedPosition({ leverage, ratio, triggerRate: third }),
        )
        const first = leverage.times(step.minus(1)).plus(1)
        return (
          whole !== undefined && part !== undefined && agree(whole.grown, part.grown.times(first), { within: '1e-40' })
        )
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['triggerRate must be at least zero, was -1', () => triggerRatio({ leverage: third, triggerRate: decimal('-1') })],
    [
      'leverage must be a finite number, was Infinity',
      () => triggerRatio({ leverage: decimal('1').div(0), triggerRate: third }),
    ],
  ])
})
