import { expect, test } from 'vitest'
import { menu } from '../../../src/calculators'
import { noSources } from '../../../src/calculators/sources'
import { chartsOfAnswer } from '../../../src/ui/panel/chartsOfAnswer'
import { draftOf } from '../../../src/desk/draftOf'

test('the charts of an answer are made once, their points too, and others for another answer', async () => {
  const calculator = await menu['inverse-contract'].load()
  const sampler = await calculator.charts()
  let made = 0
  const counted: typeof sampler = (...given) => {
    made++
    return sampler(...given)
  }
  const draft = draftOf({ calculator, desk: {}, own: {} })
  const chartsOf = (texts: typeof draft) => chartsOfAnswer({ calculator, draft: texts, sources: noSources }, counted)
  const first = chartsOf(draft)
  expect(first.length).toBeGreaterThan(0)
  expect(chartsOf({ ...draft })).toBe(first)
  expect(first.map(({ points }) => points() === points())).toEqual(first.map(() => true))
  expect(first[0]!.points()).toEqual(sampler(draft, noSources)[0]!.points())
  expect(made).toBe(1)
  const other = chartsOf({ ...draft, entryPrice: '12,345' })
  expect(other[0]!.points()).not.toEqual(first[0]!.points())
  expect(made).toBe(2)
})
