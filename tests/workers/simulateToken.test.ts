import { expect, test } from 'vitest'
import { menu } from '../../src/calculators'
import { carried, unpacked } from '../../src/workers/carry'
import { kinds } from '../../src/workers/kinds'
import type { Progress } from '../../src/workers/work'

test('a simulated token tells how far it is, and its result says all that the panel shows', async () => {
  const calculator = await menu['leveraged-token'].load()
  const draft = { ...calculator.examples[0]!.draft, tokenPathCount: '300', tokenCloseCount: '30' }
  const [work] = (await calculator.jobs!())(draft)
  const simulate = await kinds['simulate-token']()
  const told: Progress[] = []
  // What the panel states is the input of this kind of job.
  const result = await simulate(unpacked(carried(work!.input)), (progress) => void told.push(progress))
  expect(told.at(-1)).toEqual({ done: 300, of: 300 })
  const { quantities, sections, charts } = work!.appendix(unpacked(carried(result)))
  for (const term of sections.flatMap(({ terms }) => terms)) expect(quantities[term], term).not.toBeUndefined()
  for (const key of [...sections, ...charts].map(({ title }) => title))
    expect(calculator.words.en).toHaveProperty([key])
  for (const chart of charts) {
    const points = chart.points()
    expect(points).toHaveLength(49)
    for (const { values } of points) expect(values).toHaveLength(chart.series.length)
  }
  expect(quantities.tokenLossRate!.greaterThan('0.5')).toBe(true)
})
