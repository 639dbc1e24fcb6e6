import { bench, describe } from 'vitest'
import type { Calculator } from '../../src/calculators/calculator'
import type { Draft } from '../../src/form'
import { calculators, chartsOf } from './menu'

/** The spot price typed anew, so that no draft is one that the calculator remembers. */
function typing({ examples }: Calculator): () => Draft {
  const draft = examples[0]!.draft
  let typed = 0
  return () => {
    typed += 1
    return {
      ...draft,
      spotPrice: `65,4${`${typed}`.padStart(6, '0').slice(-2)}.${`${typed}`.padStart(6, '0').slice(0, 4)}1`,
    }
  }
}

describe.each(calculators)('%s', (_, calculator) => {
  const next = typing(calculator)
  const draw = chartsOf(calculator)

  bench('a keystroke: the answer', () => {
    calculator.run(next())
  })

  bench('a keystroke: the answer and every point of its charts', () => {
    const draft = next()
    calculator.run(draft)
    for (const { points } of draw(draft)) points()
  })
})
