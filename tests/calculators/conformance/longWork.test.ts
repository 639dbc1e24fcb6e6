import { describe, expect, it } from 'vitest'
import type { LongWork } from '../../../src/calculators/longWork'
import { carried, unpacked } from '../../../src/workers/carry'
import { kinds } from '../../../src/workers/kinds'
import { examples } from '../menu'

/** What cannot be begun: a kind of job that no worker knows, an input that does not travel, a title without a word. */
const faultsOf = ({ kind, input, title, unit }: LongWork<string>, words: Readonly<Record<string, string>>) => [
  ...(kind in kinds ? [] : [`${kind} is no kind of job`]),
  ...(JSON.stringify(unpacked(carried(input))) === JSON.stringify(input) ? [] : ['the input does not travel']),
  ...[title, unit].filter((key) => !(key in words)).map((key) => `${key} has no word`),
]

describe('the long work of a calculator', () => {
  it('is caught where no worker knows it, where it cannot travel or has no word', () => {
    const planted: LongWork<string> = {
      title: 'job.title',
      unit: 'job.unit',
      kind: 'no-such-kind',
      input: { seed: new Date(0) },
      appendix: () => ({ quantities: {}, sections: [], charts: [] }),
    }
    expect(faultsOf(planted, { 'job.unit': 'paths' })).toEqual([
      'no-such-kind is no kind of job',
      'job.title has no word',
    ])
  })

  it.each(examples)('%s: can be begun', async (_, { calculator, draft }) => {
    const works = (await calculator.jobs?.())?.(draft) ?? []
    for (const work of works) expect(faultsOf(work, calculator.words.en)).toEqual([])
  })
})
