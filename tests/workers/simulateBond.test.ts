import { MessageChannel } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { menu } from '../../src/calculators'
import { carried, unpacked } from '../../src/workers/carry'
import { kinds } from '../../src/workers/kinds'
import type { Progress } from '../../src/workers/work'

test('a simulation tells how far it is, and its result says all that the panel shows', async () => {
  const calculator = await menu['margin-paths'].load()
  const draft = { ...calculator.examples[0]!.draft, pathCount: '400', stepsPerDay: '1' }
  const [work] = (await calculator.jobs!())(draft)
  const simulate = await kinds['simulate-bond']()
  const told: Progress[] = []
  // What the panel states is the input of this kind of job.
  const result = await simulate(unpacked(carried(work!.input)), (progress) => void told.push(progress))
  expect(told.at(-1)).toMatchObject({ done: 400, of: 400 })
  const { quantities, sections, charts } = work!.appendix(unpacked(carried(result)))
  for (const term of sections.flatMap(({ terms }) => terms)) expect(quantities[term], term).not.toBeUndefined()
  for (const key of [...sections, ...charts].map(({ title }) => title))
    expect(calculator.words.en).toHaveProperty([key])
  for (const chart of charts) {
    const points = chart.points()
    expect(points.length).toBeGreaterThan(10)
    for (const { values } of points) expect(values).toHaveLength(chart.series.length)
  }
  expect(quantities.liquidatedRate!.greaterThan(0)).toBe(true)
})

// A thread that never looks up goes on for two seconds after its worker was ended.
test('a simulation looks up between its parts', async () => {
  const calculator = await menu['margin-paths'].load()
  const draft = { ...calculator.examples[0]!.draft, pathCount: '400', stepsPerDay: '1' }
  const [work] = (await calculator.jobs!())(draft)
  const simulate = await kinds['simulate-bond']()
  const turns: string[] = []
  const { port1, port2 } = new MessageChannel()
  port1.on('message', () => {
    turns.push('another')
    port1.close()
  })
  port2.postMessage(null)
  await simulate(unpacked(carried(work!.input)), ({ done }) => void turns.push(String(done)))
  expect(turns.indexOf('another')).toBeLessThan(turns.indexOf('400'))
})
