import { MessageChannel } from 'node:worker_threads'
import { expect } from 'vitest'
import { menu } from '../../src/calculators'
import { carried, unpacked } from '../../src/workers/carry'
import { kinds } from '../../src/workers/kinds'

type Asked = {
  panel: 'margin-paths' | 'leveraged-token'
  kind: 'simulate-bond' | 'simulate-token'
  draft: Readonly<Record<string, string>>
}

/** What a panel makes of the simulation that it states, run as its worker runs it; its result says all that it shows. */
export async function simulation({ panel, kind, draft }: Asked) {
  const calculator = await menu[panel].load()
  const [work] = (await calculator.jobs!())({ ...calculator.examples[0]!.draft, ...draft })
  const simulate = await kinds[kind]()
  const turns: string[] = []
  const { port1, port2 } = new MessageChannel()
  port1.on('message', () => {
    turns.push('another')
    port1.close()
  })
  port2.postMessage(null)
  // What the panel states is the input of this kind of job.
  const result = await simulate(unpacked(carried(work!.input)), ({ done, of }) => void turns.push(`${done} of ${of}`))
  const { quantities, sections, charts } = work!.appendix(unpacked(carried(result)))
  for (const term of sections.flatMap(({ terms }) => terms)) expect(quantities[term], term).not.toBeUndefined()
  for (const key of [...sections, ...charts].map(({ title }) => title))
    expect(calculator.words.en).toHaveProperty([key])
  const points = charts.map((chart) => chart.points())
  charts.forEach(({ series }, place) => {
    for (const { values } of points[place]!) expect(values).toHaveLength(series.length)
  })
  return { turns, quantities, points }
}
