import { bench, describe } from 'vitest'
import type { Calculator } from '../../src/calculators/calculator'
import type { Draft } from '../../src/form'
import { before } from './benchBefore'
import { calculators, chartsOf } from './menu'

/** A price typed anew, so that no draft is one that the calculator remembers. */
function typing({ examples, fields }: Calculator): () => Draft {
  const draft = examples[0]!.draft
  const field = 'spotPrice' in fields ? 'spotPrice' : 'exitPrice'
  let typed = 0
  return () => {
    typed += 1
    const digits = `${typed}`.padStart(6, '0')
    return { ...draft, [field]: `65,4${digits.slice(-2)}.${digits.slice(0, 4)}1` }
  }
}

// The titles say what it was before: compare the least times, which a busy machine hardly moves.
describe.each(calculators)('%s', (id, calculator) => {
  const next = typing(calculator)
  const draw = chartsOf(calculator)
  const was = (part: keyof (typeof before)['least'][string]) => {
    const least = before.least[id]?.[part]
    return least === undefined ? '' : ` (at least ${least} ms on ${before.on})`
  }

  bench(`run${was('run')}`, () => {
    calculator.run(next())
  })

  bench(`run and the first chart, as drawn${was('drawn')}`, () => {
    const draft = next()
    calculator.run(draft)
    const chart = draw(draft)[0]
    if (chart?.drawing !== undefined) chart.drawing()
    else for (const point of chart?.points() ?? []) void [point.x, point.values]
  })

  bench(`run and all charts, exact${was('exact')}`, () => {
    const draft = next()
    calculator.run(draft)
    for (const { points } of draw(draft)) for (const point of points()) void [point.x, point.values]
  })
})
