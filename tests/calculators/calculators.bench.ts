import { bench, describe } from 'vitest'
import type { Calculator } from '../../src/calculators/calculator'
import type { Draft } from '../../src/form'
import { before } from './benchBefore'
import { calculators, chartsOf } from './menu'

/** A text with something added that no draft before had: decimals to a number, another minute to an instant. */
const anew = {
  number: (text: string, count: number) => `${text.includes('.') ? text : `${text}.`}0001${count}1`,
  instant: (text: string, count: number) => text.replace(/T(\d\d):\d\d/, `T$1:${`${count % 60}`.padStart(2, '0')}`),
}

/**
 * Drafts that the calculator does not remember: the first field where such a text is answered is typed into again and
 * again. null where there is none.
 */
function typing({ examples, fields, run }: Calculator): (() => Draft) | null {
  const draft: Draft = examples[0]?.draft ?? {}
  const typedInto = (id: string) => (count: number) => {
    const kind = fields[id]?.control.kind
    return kind === 'number' || kind === 'instant' ? { ...draft, [id]: anew[kind](draft[id] ?? '', count) } : draft
  }
  const isNew = (at: (count: number) => Draft, id: string) =>
    draft[id] !== undefined && at(1)[id] !== draft[id] && run(at(1)).state === 'answered'
  const id = ['spotPrice', ...Object.keys(fields)].find((one) => isNew(typedInto(one), one))
  if (id === undefined) return null
  let count = 0
  return () => typedInto(id)((count += 1))
}

// The titles say what it was before: compare the least times, which a busy machine hardly moves.
describe.each(calculators)('%s', (id, calculator) => {
  const typed = typing(calculator)
  const next = typed ?? (() => calculator.examples[0]?.draft ?? {})
  const asked = typed === null ? 'run, of one draft and remembered' : 'run'
  const draw = chartsOf(calculator)
  const was = (part: keyof (typeof before)['least'][string]) => {
    const least = before.least[id]?.[part]
    return least === undefined ? '' : ` (at least ${least} ms on ${before.on})`
  }

  bench(`${asked}${was('run')}`, () => {
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
